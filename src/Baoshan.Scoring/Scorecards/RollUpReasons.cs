using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Says which factor, caps, floors and vetoes hold for a roll-up.</summary>
/// <param name="trace">The run.</param>
/// <param name="rules">The rules of the roll-up.</param>
/// <param name="weight">The weight that its points are points of.</param>
internal sealed class RollUpReasons(ScoringTrace trace, NodeRules rules, decimal weight)
{
    public IEnumerable<LocalizedText> Write(Modifiers modifiers)
    {
        if (rules.Coefficient >= 0 && trace.IsKnown(rules.Coefficient))
        {
            string factor = FigureText.Of(trace.ValueOf(rules.Coefficient));
            yield return new($"乘以系数 {modifiers.Coefficient} = {factor}", $"times {modifiers.Coefficient} = {factor}");
        }

        foreach (NodeBound cap in rules.Caps.Where(Holds))
        {
            yield return Bound(cap, "最高", "at most");
        }

        foreach (NodeBound floor in rules.Floors.Where(Holds))
        {
            yield return Bound(floor, "最低", "at least");
        }

        foreach (int veto in rules.Vetoes.Where(veto => trace.IsKnown(veto) && trace.ValueOf(veto) != 0m))
        {
            LocalizedText said = trace.Decision(veto).Label;
            yield return new($"{said.Chinese}，一票否决，不得分", $"{said.English}: veto, no points");
        }
    }

    private bool Holds(NodeBound bound) => bound.When < 0 || (trace.IsKnown(bound.When) && trace.ValueOf(bound.When) != 0m);

    private LocalizedText Bound(NodeBound bound, string word, string english)
    {
        string at = FigureText.Of(weight == rules.Weight ? bound.At : bound.At * weight / rules.Weight);
        return bound.When < 0
            ? new($"{word} {at} 分", $"{english} {Plural.Of(at, "points")}")
            : new($"{trace.Decision(bound.When).Label.Chinese}，{word} {at} 分", $"{trace.Decision(bound.When).Label.English}: {english} {Plural.Of(at, "points")}");
    }
}
