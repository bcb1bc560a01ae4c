using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Checklists;
using Baoshan.Scoring.Standards.Findings;
using Baoshan.Scoring.Standards.Options;
using Baoshan.Scoring.Standards.Parts;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>What the sentence of a leaf is said of.</summary>
internal static class LeafContext
{
    public static SentenceContext Of(IndicatorSet set, Indicator leaf)
    {
        var facts = new FactTable();
        foreach (FactDeclaration fact in set.Facts)
        {
            facts.Add(fact);
        }

        return new()
        {
            Indicator = leaf.Code,
            Weight = leaf.ScoringWeight ?? leaf.Weight,
            Metric = leaf.Metric,
            IsNumeric = SentenceContext.IsNumber(leaf.Metric, facts),
            Steps = set.Steps,
            Metrics = Metrics(leaf.Standard!).ToDictionary(metric => metric.Name),
            Facts = facts,
        };
    }

    /// <summary>The standard without the free texts of its options, findings and elements.</summary>
    public static Standard WithoutLabels(Standard standard) => standard switch
    {
        OptionsStandard options => new OptionsStandard([.. options.Choices.Select((choice, i) => choice with { Option = $"{i}" })]),
        FindingsStandard findings => new FindingsStandard([.. findings.Classes.Select((c, i) => c with { Name = c.Name is null ? null : $"{i}" })]),
        ChecklistStandard list => list with { Elements = [.. list.Elements.Select((element, i) => element with { Name = $"{i}" })] },
        PartsStandard parts => new PartsStandard([.. parts.Items.Select(part => part with { Standard = WithoutLabels(part.Standard) })]),
        _ => standard,
    };

    private static IEnumerable<Metric> Metrics(Standard standard) => standard is PartsStandard parts
        ? parts.Items.SelectMany(part => part.Metric is { } metric ? [metric] : Metrics(part.Standard))
        : [];
}
