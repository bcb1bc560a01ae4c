using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Analysis;

/// <summary>Marks the findings that an author has acknowledged, and reports acknowledgements of what is not found.</summary>
internal static class AcknowledgementFilter
{
    public static ValueArray<Diagnostic> Apply(IndicatorSet set, IEnumerable<Diagnostic> findings)
    {
        var used = new HashSet<Acknowledgement>(ReferenceEqualityComparer.Instance);
        var bag = new DiagnosticBag();
        foreach (Diagnostic finding in findings)
        {
            Acknowledgement? acknowledged = Of(set, finding.Indicator).FirstOrDefault(a => a.Rule == finding.Rule.Name);
            if (acknowledged is not null)
            {
                used.Add(acknowledged);
            }

            bag.Add(acknowledged is null ? finding : finding with { Acknowledged = acknowledged.Reason });
        }

        foreach (string? code in set.Scored.Select(indicator => indicator.Code).Prepend(null))
        {
            bag.AddRange(Of(set, code).Where(a => !used.Contains(a)).Select(a => Unused(a, code)));
        }

        return bag.ToOrderedArray();
    }

    private static IEnumerable<Acknowledgement> Of(IndicatorSet set, string? indicator) =>
        indicator is null ? set.Header.Acknowledgements : set[indicator].Acknowledgements;

    private static Diagnostic Unused(Acknowledgement acknowledgement, string? indicator)
    {
        string[] known = [.. AnalysisRules.Acknowledgeable.Select(rule => rule.Name)];
        bool isKnown = known.Contains(acknowledgement.Rule);
        return new(
            AnalysisRules.UnusedAcknowledgement,
            acknowledgement.Span,
            isKnown
                ? new($"已确认的“{acknowledgement.Rule}”并没有出现", $"'{acknowledgement.Rule}' is acknowledged but not found")
                : new($"没有可确认的检查规则“{acknowledgement.Rule}”", $"there is no rule '{acknowledgement.Rule}' to acknowledge"),
            isKnown ? new("删去这一确认", "take the acknowledgement out") : Suggestion.Hint(acknowledgement.Rule, known),
            indicator);
    }
}
