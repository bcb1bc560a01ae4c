using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards;

/// <summary>The facts that a leaf's standard reads by itself, where no metric is given.</summary>
internal static class StandardFacts
{
    public static IEnumerable<FactDeclaration> Of(Standard standard, Metric? metric, string name)
    {
        IEnumerable<FactDeclaration> own = metric is null && standard.OwnFact(name) is { } fact ? [fact] : [];
        return own.Concat(standard.Nested(name, metric).SelectMany(nested => Of(nested.Standard, nested.Metric, nested.OwnFact)));
    }
}
