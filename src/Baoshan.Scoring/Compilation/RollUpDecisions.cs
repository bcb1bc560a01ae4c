using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards.Conditional;

namespace Baoshan.Scoring.Compilation;

/// <summary>Turns what bounds or overrides a roll-up into decisions: each gives the factor, or says whether a condition holds.</summary>
internal sealed class RollUpDecisions(IndicatorSet set, string code, decimal weight, Modifiers modifiers, List<Decision> decisions)
{
    public NodeRules Add() => new(
        weight,
        modifiers.Coefficient is { } coefficient
            ? Add("coefficient", new("系数", "coefficient"), [new Rule(null, coefficient, new(new("系数", "coefficient")))])
            : -1,
        modifiers.Coefficient is { } factor ? FactorsOf(factor) : new(1m, 1m),
        [.. modifiers.Caps.Select((cap, i) => Bound($"cap{i + 1}", cap))],
        [.. modifiers.Floors.Select((floor, i) => Bound($"floor{i + 1}", floor))],
        [.. modifiers.Vetoes.Select((veto, i) => Condition($"veto{i + 1}", veto.When, veto.Reason))]);

    /// <summary>The factors that are possible while facts are missing; where they have no bound, from none to one.</summary>
    private ScoreRange FactorsOf(Formula factor)
    {
        ValueRange range = FormulaRange.Of(factor, new(set, new([], [.. decisions])));
        return new(Of(range.Low, 0m), Of(range.High, 1m));

        static decimal Of(Rational? end, decimal otherwise) => end is { } value && Rational.Abs(value) < 1_000_000m ? value.ToDecimal() ?? otherwise : otherwise;
    }

    private NodeBound Bound(string suffix, BoundRule bound) =>
        new(bound.When is { } when ? Condition(suffix, when, null) : -1, bound.At.Of(weight));

    private int Condition(string suffix, Formula when, string? reason)
    {
        LocalizedText said = reason is null ? ConditionWording.Describe(when, FormulaWriter.Name) : LocalizedText.Same(reason);
        return Add(suffix, said, [new Rule(when, new NumberFormula(1m), new(said)), new Rule(null, new NumberFormula(0m), new(said))]);
    }

    private int Add(string suffix, LocalizedText label, ValueArray<Rule> rules)
    {
        decisions.Add(new($"{code}·{suffix}", label, DecisionRole.RollUp, code, rules, null));
        return decisions.Count - 1;
    }
}
