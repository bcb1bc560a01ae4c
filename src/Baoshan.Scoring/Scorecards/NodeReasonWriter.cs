using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Says how the score of a node comes from those below it, and which policy, factor, cap or veto acts.</summary>
internal sealed class NodeReasonWriter(ScoringTrace trace, int position)
{
    private readonly IndicatorResult result = new(trace, position);

    public LocalizedText Write()
    {
        Indicator node = result.Indicator;
        IndicatorResult[] children = [.. node.Indicators.Select(child => new IndicatorResult(trace, trace.PositionOf(child.Code)))];
        if (result.State == IndicatorState.NotApplicable)
        {
            return new("下级指标都不适用", "nothing below it applies");
        }

        LocalizedText[] terms = [.. children.Select(Term)];
        IndicatorResult[] applying = [.. children.Where(child => child.State != IndicatorState.NotApplicable || child.Score is not null)];
        decimal below = applying.Sum(child => child.ApplicableWeight);
        string scaled = node.Combination.Kind == CombinationKind.Sum && below != result.ApplicableWeight
            ? $" × {FigureText.Of(result.ApplicableWeight)} ÷ {FigureText.Of(below)}"
            : "";
        string total = result.Score is { } own ? FigureText.Fixed(own) : $"{FigureText.Fixed(result.Range.Minimum)}–{FigureText.Fixed(result.Range.Maximum)}";
        var chinese = new List<string> { $"{Sum(terms.Select(t => t.Chinese), scaled)} = {total}" };
        var english = new List<string> { $"{Sum(terms.Select(t => t.English), scaled)} = {total}" };
        if (node.Combination.Kind != CombinationKind.Sum)
        {
            LocalizedText way = node.Combination.Describe();
            string weight = FigureText.Of(node.Weight);
            chinese[0] = $"{string.Join("，", terms.Select(t => t.Chinese))}；{way.Chinese} × {weight}，得 {total}";
            english[0] = $"{string.Join(", ", terms.Select(t => t.English))}; {way.English} × {weight}: {total}";
        }

        foreach (LocalizedText step in trace.Node(position).Rules is { } rules ? new RollUpReasons(trace, rules, result.ApplicableWeight).Write(node.Modifiers) : [])
        {
            chinese.Add(step.Chinese);
            english.Add(step.English);
        }

        return new(string.Join("；", chinese), string.Join("; ", english));
    }

    private static string Sum(IEnumerable<string> terms, string scaled) =>
        scaled.Length == 0 ? string.Join(" + ", terms) : $"({string.Join(" + ", terms)}){scaled}";

    private static LocalizedText Term(IndicatorResult child) => (child.Score, child.State) switch
    {
        ({ } score, IndicatorState.NotApplicable) => new($"{child.Code} {FigureText.Fixed(score)}（不适用）", $"{child.Code} {FigureText.Fixed(score)} (not applicable)"),
        ({ } score, _) => LocalizedText.Same($"{child.Code} {FigureText.Fixed(score)}"),
        (_, IndicatorState.NotApplicable) => new($"{child.Code} 不适用", $"{child.Code} not applicable"),
        _ => LocalizedText.Same($"{child.Code} ?"),
    };
}
