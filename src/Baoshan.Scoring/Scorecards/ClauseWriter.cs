using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Says which clause of a standard took a decision, and what was found where it counts findings or elements.</summary>
internal sealed class ClauseWriter(ScoringTrace trace, int decision)
{
    private readonly Rule fired = trace.FiredRule(decision)!;

    public LocalizedText Write() => trace.Decision(decision).Form switch
    {
        Tally tally => OfTally(tally),
        Cases { Rows.Count: > 1 } when fired.When is null => new($"各项条件都不符合，{fired.Clause.Text.Chinese}", $"no condition holds; {fired.Clause.Text.English}"),
        _ => fired.Clause.Text,
    };

    private LocalizedText OfTally(Tally tally)
    {
        FactDeclaration[] counted = [.. tally.Items.SelectMany(item => FormulaNames.Of(item.Count))
            .Select(trace.FactOf)
            .OfType<FactDeclaration>()
            .Where(fact => fact.Kind is FactKind.Findings or FactKind.Elements)
            .DistinctBy(fact => fact.Name)];
        LocalizedText[] found = [.. counted.SelectMany(fact => FactText.Faults(trace.Assessment.Find(fact.Name)?.Value))];
        if (found.Length > 0)
        {
            LocalizedText list = LocalizedText.Join(found, "；", "; ");
            LocalizedText clauses = FiredItems(tally);
            return new($"{list.Chinese}（{clauses.Chinese}）", $"{list.English} ({clauses.English})");
        }

        return counted.Length == 0 ? FiredItems(tally)
            : counted.All(fact => fact.Kind == FactKind.Elements) ? new("各要素均满足，得满分", "all elements are met: full marks")
            : new("没有问题，得满分", "no problems: full marks");
    }

    /// <summary>The clauses of the items that count: findings that there are, elements that are not met.</summary>
    private LocalizedText FiredItems(Tally tally)
    {
        LocalizedText[] clauses = [.. tally.Items.Where(Counts).Select(item => item.Clause.Text).Distinct()];
        return clauses.Length == 0 ? fired.Clause.Text : LocalizedText.Join(clauses, "；", "; ");
    }

    private bool Counts(TallyItem item)
    {
        decimal count = FormulaEvaluator.Evaluate(item.Count, trace).Value;
        bool earns = item.Count is NameFormula name && trace.FactOf(name.Name)?.Kind == FactKind.Elements;
        return earns ? count < 1m : count != 0m;
    }
}
