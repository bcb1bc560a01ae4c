using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Reconciliation.Alternatives;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Why a published metric or amount is not what its formula gives.</summary>
internal static class MetricInvestigation
{
    public static void Run(CaseFile file)
    {
        foreach (OpenDisagreement open in file.OpenOf(FigureKind.Metric))
        {
            PublishedMetric metric = file.Computed.Metrics.Find(open.Claim.Metric!)!;
            if (metric.Formula is null || !CarriesOn(open, metric, file))
            {
                Alternative[] alternatives =
                [
                    .. MeanAlternatives.Of(metric, file),
                    .. MetricFactAlternatives.Of(metric, file),
                    .. RoundingAlternatives.Of(open.Computed.Exact, open.Computed.Decimals, open.Computed.IsRate),
                ];
                AlternativeSearch.Explain(open, alternatives, alternative => new(
                    $"{alternative.Text.Chinese}得 {open.Computed.Show(alternative.Value)}{alternative.Note.Chinese}",
                    $"{alternative.Text.English}: {open.Computed.Show(alternative.Value)}{alternative.Note.English}"));
            }

            Elsewhere.Add(open, file);
        }
    }

    /// <summary>True where the formula gives the printed value from the printed values of metrics that disagree already.</summary>
    private static bool CarriesOn(OpenDisagreement open, PublishedMetric metric, CaseFile file)
    {
        var read = FormulaNames.Of(metric.Formula!).ToHashSet(StringComparer.Ordinal);
        OpenDisagreement[] parts = [.. file.OpenOf(FigureKind.Metric)
            .TakeWhile(other => other.Claim.Metric != metric.Name)
            .Where(other => read.Contains(other.Claim.Metric!))
            .DistinctBy(other => (other.Claim.Metric, other.Claim.Published.Value))];
        foreach (OpenDisagreement[] set in Choices(parts))
        {
            MetricChanges changes = MetricChanges.With(set.ToDictionary(part => part.Claim.Metric!, part => part.Claim.Published.Value));
            foreach (bool rounded in new[] { true, false })
            {
                if (file.Computed.Metrics.Value(metric, rounded, changes) is { } value && open.Computed.Round(value) == open.Claim.Published.Value)
                {
                    string?[] roots = [.. set.Select(part => part.Root).Distinct()];
                    open.Inherit(roots.Length == 1 ? roots[0] : null, ReasonKind.Inherited, new(
                        $"由所印的 {string.Join("、", set.Select(part => $"{part.Claim.Metric} {part.Claim.Published}"))} 算得 {open.Claim.Published}",
                        $"from the printed {string.Join(", ", set.Select(part => $"{part.Claim.Metric} {part.Claim.Published}"))} the formula gives {open.Claim.Published}"));
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Each set of disagreeing parts, the smallest first, no metric twice.</summary>
    private static IEnumerable<OpenDisagreement[]> Choices(OpenDisagreement[] parts) => parts.Length > 10 ? [] : Enumerable.Range(1, (1 << parts.Length) - 1)
        .Select(bits => parts.Where((_, i) => (bits & (1 << i)) != 0).ToArray())
        .Where(set => set.DistinctBy(part => part.Claim.Metric).Count() == set.Length)
        .OrderBy(set => set.Length);
}
