using Baoshan.Scoring.RollUps;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Says how the total comes from the tree where it is more than the sum: scaling, bonus and penalty, caps, vetoes.</summary>
internal sealed class TotalStepWriter(ScoringTrace trace)
{
    public IEnumerable<LocalizedText> Write()
    {
        RollUpResult result = trace.Result;
        IndicatorResult[] roots = [.. trace.Set.Indicators.Select(root => new IndicatorResult(trace, trace.PositionOf(root.Code)))];
        decimal applicable = 0m;
        foreach (IndicatorResult root in roots)
        {
            applicable += root.State == IndicatorState.NotApplicable ? 0m : root.ApplicableWeight;
        }

        if (applicable != trace.Set.FullScore)
        {
            string weights = $"{FigureText.Of(trace.Set.FullScore)} ÷ {FigureText.Of(applicable)}";
            yield return new($"部分指标不适用，各级得分之和 × {weights} = {Show(result.Tree.Range)}", $"some indicators do not apply: the sum × {weights} = {Show(result.Tree.Range)}");
        }

        if (result is not { Bonus: { Minimum: 0m, Maximum: 0m }, Penalty: { Minimum: 0m, Maximum: 0m } })
        {
            string sum = $"{Show(result.Tree.Range)} + {Show(result.Bonus)} - {Show(result.Penalty)}";
            yield return new($"加分与扣分：{sum}", $"bonus and penalty: {sum}");
        }

        if (trace.TotalRules is { } rules)
        {
            foreach (LocalizedText step in new RollUpReasons(trace, rules, trace.Set.FullScore).Write(trace.Set.TotalRules.Modifiers))
            {
                yield return step;
            }
        }
    }

    private static string Show(ScoreRange range) => range.Minimum == range.Maximum
        ? FigureText.Fixed(range.Minimum)
        : $"{FigureText.Fixed(range.Minimum)}–{FigureText.Fixed(range.Maximum)}";
}
