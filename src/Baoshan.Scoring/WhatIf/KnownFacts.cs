using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Plans;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.WhatIf;

/// <summary>What an assessment says, by name: the values that rules read, and the numbers of its evidence.</summary>
internal sealed class KnownFacts
{
    private readonly Dictionary<string, decimal> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<decimal>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactDeclaration> facts = new(StringComparer.Ordinal);

    /// <summary>Reads an assessment that a plan of the set has scored, so that it fits.</summary>
    public KnownFacts(IndicatorSet set, RuleBook rules, Assessment assessment)
    {
        Assessment = assessment;
        Engines.FactValues bound = new FactBinder(set, rules).Bind(assessment, new DiagnosticBag());
        for (int i = 0; i < rules.Variables.Count; i++)
        {
            Variable variable = rules.Variables[i];
            variables.Add(variable.Name, variable);
            if (bound.Codes[i] != Engines.FactValues.Unknown)
            {
                values.Add(variable.Name, bound.Values[i]);
            }

            if (bound.Lists[i] is { } list)
            {
                lists.Add(variable.Name, list);
            }
        }

        foreach (FactDeclaration fact in set.Facts)
        {
            if (fact.IsSupporting && assessment.Find(fact.Name)?.Value is ListValue evidence)
            {
                lists.TryAdd(fact.Name, [.. evidence.Items.Select(item => Scalars.TryPercent(item.Text, out decimal p) || Scalars.TryNumber(item.Text, out p) ? p : 0m)]);
            }

            foreach (Variable variable in fact.Variables)
            {
                facts.TryAdd(variable.Name, fact);
            }
        }

        Numbers = [.. set.Facts.Where(fact => fact.Kind == FactKind.Number).Select(fact => NumberOf(fact, assessment)).OfType<NumberFact>()];
    }

    public Assessment Assessment { get; }

    /// <summary>All facts that are single numbers and are supplied, evidence included, in the order of the set.</summary>
    public IReadOnlyList<NumberFact> Numbers { get; }

    public Variable? Variable(string name) => variables.GetValueOrDefault(name);

    /// <summary>The fact that gives a variable its value, or null where the name is no variable's.</summary>
    public FactDeclaration? FactOf(string variable) => facts.GetValueOrDefault(variable);

    public decimal? Value(string name) => values.TryGetValue(name, out decimal value) ? value : null;

    public IReadOnlyList<decimal>? List(string name) => lists.GetValueOrDefault(name);

    private static NumberFact? NumberOf(FactDeclaration fact, Assessment assessment) =>
        assessment.Find(fact.Name)?.Value is SingleValue single
        && (Scalars.TryPercent(single.Text, out decimal value) || Scalars.TryNumber(single.Text, out value))
            ? new(fact.Name, fact.Unit, value)
            : null;
}

/// <summary>A fact that is a number.</summary>
internal sealed record NumberFact(string Name, string? Unit, decimal Value);
