using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.WhatIf;

/// <summary>What a leaf's decisions give in one variation.</summary>
internal sealed class LeafRun : IValueSource
{
    private readonly KnownFacts facts;
    private readonly Dictionary<string, decimal> changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evaluation> decided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> fired = new(StringComparer.Ordinal);

    public LeafRun(ValueArray<Decision> decisions, KnownFacts facts, ValueArray<(string Name, decimal Value)> values)
    {
        this.facts = facts;
        foreach ((string name, decimal value) in values)
        {
            changed[name] = value;
        }

        foreach (Decision decision in decisions)
        {
            // a metric can be given a value, too
            decided[decision.Name] = changed.TryGetValue(decision.Name, out decimal given) ? Evaluation.Of(given) : Decide(decision);
        }

        Score = decided[decisions[^1].Name] is { Fault: null } score ? score.Value : null;
    }

    /// <summary>The score, rounded as it is decided; null where there is none.</summary>
    public decimal? Score { get; }

    /// <summary>The index of the rule that took a decision, or -1.</summary>
    public int FiredRule(string decision) => fired.GetValueOrDefault(decision, -1);

    public Evaluation Value(string name) => decided.TryGetValue(name, out Evaluation value) ? value
        : changed.TryGetValue(name, out decimal other) ? Evaluation.Of(other)
        : facts.Value(name) is { } given ? Evaluation.Of(given)
        : Evaluation.None(Fault.Without(name));

    public IReadOnlyList<decimal>? List(string name) => facts.List(name);

    public int OptionIndex(string name, string option) => facts.Variable(name)?.Options.AsSpan().IndexOf(option) ?? -1;

    private Evaluation Decide(Decision decision)
    {
        for (int i = 0; i < decision.Rules.Count; i++)
        {
            Rule rule = decision.Rules[i];
            Evaluation when = rule.When is null ? Evaluation.Of(true) : FormulaEvaluator.Evaluate(rule.When, this);
            if (when.Fault is not null)
            {
                return when;
            }

            if (when.IsTrue)
            {
                Evaluation value = FormulaEvaluator.Evaluate(rule.Then, this);
                fired[decision.Name] = i;
                return value.Fault is not null || decision.Rounding is null ? value : Evaluation.Of(decision.Rounding.Apply(value.Value));
            }
        }

        return Evaluation.None(Fault.Overflow);
    }
}
