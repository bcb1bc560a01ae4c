using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Standards.Parts;

namespace Baoshan.Scoring.Standards;

/// <summary>The facts that a leaf's standard reads by itself, where no metric is given.</summary>
internal static class StandardFacts
{
    public static IEnumerable<FactDeclaration> Of(Standard standard, Metric? metric, string name)
    {
        if (standard is PartsStandard parts)
        {
            return parts.Items.SelectMany(part => Of(part.Standard, part.Metric, Part.OwnFactName(name, part.Name)));
        }

        return metric is null && standard.OwnFact(name) is { } own ? [own] : [];
    }
}
