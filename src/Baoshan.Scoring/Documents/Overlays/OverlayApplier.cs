using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Derives a set's document from another by an overlay. Places stay those of the file in which a thing is written.</summary>
internal sealed class OverlayApplier(OverlayDocument overlay, DiagnosticBag diagnostics)
{
    public static readonly DiagnosticRule UnknownCode = new("BS121", "unknown-code", Severity.Error);

    public IndicatorSetDocument Apply(IndicatorSetDocument target)
    {
        string[] codes = [.. target.All.Select(indicator => indicator.Code?.Value).OfType<string>()];
        foreach (Written<string> named in overlay.Changes.Select(c => c.Code).Concat(overlay.Removals).Concat(overlay.Additions.Select(a => a.Under).OfType<Written<string>>()))
        {
            if (!codes.Contains(named.Value))
            {
                diagnostics.Add(new(
                    UnknownCode,
                    named.Span,
                    new($"依据的指标体系中没有编码“{named.Value}”", $"the base has no code '{named.Value}'"),
                    Suggestion.Hint(named.Value, codes),
                    named.Value));
            }
        }

        return target with
        {
            Id = overlay.Id ?? target.Id,
            Version = overlay.Version ?? target.Version,
            Name = overlay.Name ?? target.Name,
            Rounding = overlay.Rounding ?? target.Rounding,
            Steps = overlay.Steps ?? target.Steps,
            Grades = overlay.Grades.Count > 0 ? overlay.Grades : target.Grades,
            Facts = [.. target.Facts, .. overlay.Facts],
            Indicators = ApplyTo(target.Indicators, null, 1),
            Overlays = [.. target.Overlays, new(overlay.Id?.Value ?? "", overlay.Version?.Value ?? "", overlay.Name?.Value ?? "", overlay.Reason?.Value ?? "")],
        };
    }

    private ValueArray<IndicatorDocument> ApplyTo(IEnumerable<IndicatorDocument> indicators, string? parent, int level) =>
    [
        .. indicators.Where(indicator => !overlay.Removals.Any(removal => removal.Value == indicator.Code?.Value)).Select(Change),
        .. overlay.Additions
            .Where(addition => addition.Under?.Value == parent && addition.Indicator is not null)
            .Select(addition => SetDocumentReader.ReadIndicator(addition.Indicator!, level)),
    ];

    private IndicatorDocument Change(IndicatorDocument indicator)
    {
        IndicatorDocument changed = overlay.Changes.FirstOrDefault(change => change.Code.Value == indicator.Code?.Value) is { } change
            ? Merge(indicator, change)
            : indicator;
        return changed with
        {
            Indicators = changed.Indicators is { } children ? ApplyTo(children, changed.Code?.Value, changed.Level + 1) : null,
        };
    }

    private IndicatorDocument Merge(IndicatorDocument old, ChangeDocument change)
    {
        IndicatorDocument values = change.Values;
        return old with
        {
            Name = values.Name ?? old.Name,
            Weight = values.Weight ?? old.Weight,
            Measures = values.Measures ?? old.Measures,
            Source = values.Source ?? old.Source,
            Note = values.Note ?? old.Note,
            ScoringWeight = values.ScoringWeight ?? old.ScoringWeight,
            Minimum = values.Minimum ?? old.Minimum,
            Maximum = values.Maximum ?? old.Maximum,
            Facts = [.. old.Facts.Where(fact => values.Facts.All(f => f.Name.Value != fact.Name.Value)), .. values.Facts],
            Metric = change.HasMetric ? values.Metric : old.Metric,
            Metrics = values.Metrics ?? old.Metrics,
            Standard = values.Standard ?? old.Standard,
            Changes = [.. old.Changes, new(overlay.Id?.Value ?? "", change.Reason ?? "")],
            Acknowledgements = values.Standard is not null
                ? values.Acknowledgements
                : [.. old.Acknowledgements.Where(a => values.Acknowledgements.All(v => v.Rule.Value != a.Rule.Value)), .. values.Acknowledgements],
            Extras = [.. old.Extras.Where(entry => values.Extra(entry.Key.Text) is null), .. values.Extras],
        };
    }
}
