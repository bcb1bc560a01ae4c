using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Derives a set's document from another by an overlay. Places stay those of the file in which a thing is written.</summary>
internal sealed class OverlayApplier(OverlayDocument overlay, DiagnosticBag diagnostics)
{
    public static readonly DiagnosticRule UnknownCode = new("BS121", "unknown-code", Severity.Error);
    public static readonly DiagnosticRule AdditionBelowLeaf = new("BS122", "addition-below-leaf", Severity.Error);

    private readonly ILookup<string, ChangeDocument> changes = overlay.Changes.ToLookup(change => change.Code.Value, StringComparer.Ordinal);
    private readonly HashSet<string> removals = new(overlay.Removals.Select(removal => removal.Value), StringComparer.Ordinal);

    // additions at level 1 name nothing above them
    private readonly ILookup<string, AdditionDocument> additions = overlay.Additions
        .Where(addition => addition.Indicator is not null)
        .ToLookup(addition => addition.Under?.Value ?? "", StringComparer.Ordinal);

    public IndicatorSetDocument Apply(IndicatorSetDocument target)
    {
        CheckCodes(target);
        return target with
        {
            Id = overlay.Id ?? target.Id,
            Version = overlay.Version ?? target.Version,
            Name = overlay.Name ?? target.Name,
            Rounding = overlay.Rounding ?? target.Rounding,
            Steps = overlay.Steps ?? target.Steps,
            Grades = overlay.Grades.Count > 0 ? overlay.Grades : target.Grades,
            Facts = [.. target.Facts, .. overlay.Facts],
            Indicators = ApplyTo(target.Indicators, "", 1),
            Overlays = [.. target.Overlays, new(overlay.Id?.Value ?? "", overlay.Version?.Value ?? "", overlay.Name?.Value ?? "", overlay.Reason?.Value ?? "")],
        };
    }

    private void CheckCodes(IndicatorSetDocument target)
    {
        Dictionary<string, IndicatorDocument> known = new(StringComparer.Ordinal);
        foreach (IndicatorDocument indicator in target.All.Where(indicator => indicator.Code is not null))
        {
            known.TryAdd(indicator.Code!.Value, indicator);
        }

        foreach (Written<string> named in overlay.Changes.Select(c => c.Code).Concat(overlay.Removals).Concat(Above()).Where(named => !known.ContainsKey(named.Value)))
        {
            diagnostics.Add(new(
                UnknownCode,
                named.Span,
                new($"依据的指标体系中没有编码“{Excerpt.Of(named.Value)}”", $"the base has no code '{Excerpt.Of(named.Value)}'"),
                diagnostics.IsFull ? null : Suggestion.Hint(named.Value, known.Keys),
                named.Value));
        }

        foreach (Written<string> above in Above().Where(above => known.TryGetValue(above.Value, out IndicatorDocument? found) && found.Indicators is null))
        {
            diagnostics.Add(new(
                AdditionBelowLeaf,
                above.Span,
                new($"“{above.Value}”是末级指标，下面不能新增指标", $"'{above.Value}' is a leaf; nothing can be added below it"),
                new("先删除它，再新增一个有下级的指标", "remove it and add an indicator with others below it"),
                above.Value));
        }
    }

    private IEnumerable<Written<string>> Above() => overlay.Additions.Select(addition => addition.Under).OfType<Written<string>>();

    private ValueArray<IndicatorDocument> ApplyTo(IEnumerable<IndicatorDocument> indicators, string parent, int level) =>
    [
        .. indicators.Where(indicator => indicator.Code is null || !removals.Contains(indicator.Code.Value)).Select(Change),
        .. additions[parent].Select(addition => SetDocumentReader.ReadIndicator(addition.Indicator!, level)),
    ];

    private IndicatorDocument Change(IndicatorDocument indicator)
    {
        IndicatorDocument changed = indicator.Code is { } code && changes[code.Value].FirstOrDefault() is { } change ? Merge(indicator, change) : indicator;
        return changed with
        {
            Indicators = changed.Indicators is { } children ? ApplyTo(children, changed.Code?.Value ?? "?", changed.Level + 1) : null,
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
