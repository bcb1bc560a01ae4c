using System.Globalization;
using System.Text;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reconciliation.Bridges;

namespace Baoshan.Scoring.Reporting.Reconciliation;

/// <summary>核对结果 as text: grouped by cause, each with both figures, its places and what may lie behind it.</summary>
public static class ReconciliationText
{
    private const int ShownSets = 12;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language.</param>
    public static string Write(ReconciliationResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        Line(text, language, Summary(result));
        int number = 0;
        foreach (DisagreementGroup group in result.Groups)
        {
            text.Append('\n');
            Line(text, language, Heading(++number, group, result));
            foreach (IGrouping<object, Disagreement> same in group.Disagreements.GroupBy(Sameness))
            {
                Write(text, language, [.. same]);
            }
        }

        foreach (Bridge bridge in result.Bridges)
        {
            text.Append('\n');
            Write(text, language, bridge);
        }

        return text.ToString();
    }

    private static LocalizedText Summary(ReconciliationResult result) => result.Disagreements.Count == 0
        ? new($"核对 {result.ClaimCount} 个公布的数字，没有不符。", $"{result.ClaimCount} published figures checked; none disagrees.")
        : new(
            $"核对 {result.ClaimCount} 个公布的数字（按 {result.Scorecard.Set.Id} 计算），{result.Disagreements.Count} 个不符，归为 {result.Groups.Count} 组。",
            $"{result.ClaimCount} published figures checked (computed by {result.Scorecard.Set.Id}); {result.Disagreements.Count} disagree, in {result.Groups.Count} groups.");

    private static LocalizedText Heading(int number, DisagreementGroup group, ReconciliationResult result) =>
        group.Indicator is { } code && result.Scorecard.Set.TryGetIndicator(code, out var indicator)
            ? LocalizedText.Same($"{number}. {indicator.Code} {indicator.Name}")
            : new($"{number}. {(group.Disagreements[0].Claim.Metric ?? "总分")}", $"{number}. {(group.Disagreements[0].Claim.Metric ?? "total")}");

    /// <summary>The same figure printed in several places is shown once.</summary>
    private static object Sameness(Disagreement disagreement) =>
        (disagreement.Claim.Indicator, disagreement.Claim.Figure, disagreement.Claim.Metric, disagreement.Claim.Published.Text, disagreement.CausedBy, disagreement.Reasons);

    private static void Write(StringBuilder text, Language language, Disagreement[] same)
    {
        Disagreement first = same[0];
        string places = string.Join(language == Language.English ? "; " : "；", same.Select(disagreement => disagreement.Claim.Where.In(language)));
        Line(text, language, new(
            $"   {first.Claim.What.Chinese}：所印 {first.Claim.Published}，计算 {first.ComputedText}（{places}）",
            $"   {first.Claim.What.English}: printed {first.Claim.Published}, computed {first.ComputedText} ({places})"));
        foreach (Reason reason in first.Reasons)
        {
            LocalizedText kind = reason.Kind.Text();
            Line(text, language, new(
                $"     {(reason.IsExact ? "= " : "· ")}{kind.Chinese}：{reason.Text.Chinese}",
                $"     {(reason.IsExact ? "= " : "· ")}{kind.English}: {reason.Text.English}"));
        }

        if (!first.Reasons.Any(reason => reason.IsExact))
        {
            Line(text, language, first.Tried == 0
                ? new("     没有找到能重现所印数字的原因", "     nothing was found that reproduces the printed figure")
                : new($"     没有找到能重现所印数字的原因（试了 {first.Tried} 种改法）", $"     nothing was found that reproduces the printed figure ({first.Tried} ways were tried)"));
        }
    }

    private static void Write(StringBuilder text, Language language, Bridge bridge)
    {
        string difference = (bridge.To - bridge.From).ToString("+0.############;-0.############", CultureInfo.InvariantCulture);
        Line(text, language, new(
            $"两个公布的总分：{Points(bridge.From)}（{string.Join("；", bridge.FromPlaces)}）与 {Points(bridge.To)}（{string.Join("；", bridge.ToPlaces)}），相差 {difference}",
            $"two published totals: {Points(bridge.From)} ({string.Join("; ", bridge.FromPlaces)}) and {Points(bridge.To)} ({string.Join("; ", bridge.ToPlaces)}), {difference} apart"));
        string start = bridge.Start.Count == 0 ? "" : string.Join("、", bridge.Start);
        Line(text, language, new(
            $"   从 {Points(bridge.From)} 出发{(start.Length == 0 ? "" : $"（{start} 取所印得分）")}，在 {bridge.Searched.Leaves} 个末级指标的 {bridge.Searched.Changes} 种单项改动中，最多同时改 {bridge.Searched.MaximumSize} 项：",
            $"   starting from {Points(bridge.From)}{(start.Length == 0 ? "" : $" ({start} as printed)")}, among {bridge.Searched.Changes} single changes of {Plural.Of(bridge.Searched.Leaves, "leaves")}, at most {bridge.Searched.MaximumSize} at once:"));
        if (bridge.Sets.Count == 0)
        {
            Line(text, language, new("   没有能连接两者的改动", "   nothing bridges them"));
            return;
        }

        Line(text, language, new(
            $"   最少改 {bridge.Size} 项，有 {bridge.Sets.Count}{(bridge.Searched.IsComplete ? "" : " 种以上")} 种改法（算术上不能区分）：",
            $"   {bridge.Size} at least, in {bridge.Sets.Count}{(bridge.Searched.IsComplete ? "" : " or more")} ways, which arithmetic cannot tell apart:"));
        foreach (IReadOnlyList<LeafChange> set in bridge.Sets.Take(ShownSets))
        {
            Line(text, language, LocalizedText.Same("   - " + string.Join(language == Language.English ? "; " : "；", set.Select(change => Describe(change, language)))));
        }

        if (bridge.Sets.Count > ShownSets)
        {
            Line(text, language, new($"   - ……其余 {bridge.Sets.Count - ShownSets} 种见 --format json", $"   - … {bridge.Sets.Count - ShownSets} more in --format json"));
        }
    }

    private static string Describe(LeafChange change, Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(language == Language.English ? " / " : "／", change.Ways.Select(way => way.In(language)))} {Points(change.From)}→{Points(change.To)}");

    private static string Points(decimal points) => FigureText.Points(points);

    private static void Line(StringBuilder text, Language language, LocalizedText line) => text.Append(line.In(language)).Append('\n');
}
