using Baoshan.Scoring.Differences;

namespace Baoshan.Scoring.Reporting.Differences;

/// <summary>The differences between two sets as headings with entries and lines, for texts of any markup.</summary>
internal sealed class DifferenceOutline(SetDifference difference, Language language)
{
    public string Title => Say(
        $"指标体系的差异：{difference.Before.Id} {difference.Before.Version} → {difference.After.Id} {difference.After.Version}",
        $"Differences between sets: {difference.Before.Id} {difference.Before.Version} → {difference.After.Id} {difference.After.Version}");

    public string Same => Say("两份指标体系的含义相同。", "The two sets mean the same.");

    public IEnumerable<OutlineSection> Sections()
    {
        OutlineSection[] sections =
        [
            new(Say("体系", "The set"), Changes(difference.Header)),
            new(Say("口径", "Overlays"), [.. difference.Overlays.Select(overlay => new OutlineEntry($"{overlay.Id}{Colon}{OverlayLines.Of(overlay, null).In(language)}", []))]),
            new(Say("评价等级", "Grades"), Named(difference.Grades)),
            new(Say("参数", "Parameters"), Named(difference.Parameters)),
            new(Say("总分与等级的规则", "Rules of the total and of grades"), Changes(difference.Rules)),
            new(Say("指标", "Indicators"), [.. difference.Indicators.Select(Entry)]),
            new(Say("一级指标的权重合计", "Sums of weights at level 1"), [.. Weights()]),
            new(Say("基础数据", "Facts"), Named(difference.Facts)),
        ];
        return sections.Where(section => section.Entries.Count > 0);
    }

    /// <summary>An overlay's reason in a line.</summary>
    public string Reason(OverlayReason reason) => Say($"理由（{reason.Id}）：{reason.Reason}", $"reason ({reason.Id}): {reason.Reason}");

    private OutlineEntry[] Changes(IEnumerable<Change> changes) => [.. changes.Select(change => new OutlineEntry(Line(change), [.. change.Reasons.Select(Reason)]))];

    private OutlineEntry[] Named(IEnumerable<NamedChange> changes) =>
    [
        .. changes.Select(change => new OutlineEntry(
            Titled(change.Kind, change.Indicator is { } code ? $"{change.Name}{Say($"（{code}）", $" ({code})")}" : change.Name),
            Lines(change.Changes, change.Reasons))),
    ];

    private OutlineEntry Entry(IndicatorChange change)
    {
        string kind = change switch
        {
            { Kind: not ChangeKind.Changed } => Word(change.Kind),
            { IsMoved: true, IsRenamed: true } => Say("移动、改名", "moved, renamed"),
            { IsMoved: true } => Say("移动", "moved"),
            { IsRenamed: true } => Say("改名", "renamed"),
            _ => Word(change.Kind),
        };
        return new($"{change.Shown}{Say($"（{kind}）", $" ({kind})")}", Lines(change.Changes, change.Reasons));
    }

    private IEnumerable<OutlineEntry> Weights()
    {
        if (difference.Weights.All(sum => sum.Before == sum.After))
        {
            yield break;
        }

        foreach (WeightSum sum in difference.Weights)
        {
            yield return new($"{sum.Code} {sum.Name}{Colon}{Arrow(Points(sum.Before), Points(sum.After))}", []);
        }

        yield return new($"{Say("合计", "All")}{Colon}{Arrow(Points(difference.Weights.Sum(sum => sum.Before)), Points(difference.Weights.Sum(sum => sum.After)))}", []);
    }

    private string[] Lines(IEnumerable<Change> changes, IEnumerable<OverlayReason> reasons) =>
        [.. changes.Select(Line), .. reasons.Select(Reason)];

    /// <summary>What differs: both where both sets say something, one of them where only one does.</summary>
    private string Line(Change change)
    {
        string label = change.Label.In(language);
        return (change.Before, change.After) switch
        {
            ({ } before, { } after) => $"{label}{Colon}{before.In(language)} → {after.In(language)}",
            ({ } before, null) => $"− {label}{Colon}{before.In(language)}",
            (null, { } after) => $"+ {label}{Colon}{after.In(language)}",
            _ => label,
        };
    }

    private string Titled(ChangeKind kind, string name) => $"{name}{Say($"（{Word(kind)}）", $" ({Word(kind)})")}";

    private string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Say("新增", "added"),
        ChangeKind.Removed => Say("删除", "removed"),
        _ => Say("改动", "changed"),
    };

    private static string Points(decimal? points) => points is { } known ? FigureText.Points(known) : "—";

    private static string Arrow(string before, string after) => before == after ? after : $"{before} → {after}";

    private string Colon => Say("：", ": ");

    private string Say(string chinese, string english) => language == Language.English ? english : chinese;
}

/// <summary>A heading and what stands below it.</summary>
internal sealed record OutlineSection(string Heading, IReadOnlyList<OutlineEntry> Entries);

/// <summary>An entry and the lines that belong to it.</summary>
internal sealed record OutlineEntry(string Title, IReadOnlyList<string> Lines);
