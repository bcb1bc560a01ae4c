using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>Chooses the quickest node that decides exactly as a decision's rules do.</summary>
internal sealed class DecisionCompiler(RuleBook book)
{
    // enough for the findings of almost every assessment; more of them are counted out
    private const int UsualCounts = 16;

    private readonly FormulaCompiler formulas = new(book);

    public DecisionNode Compile(Decision decision, int index)
    {
        var rounder = new Rounder(decision.Rounding);
        if (decision.Form is Curve curve)
        {
            return new CurveDecision(index, formulas.PositionOf(curve.Metric), curve, rounder);
        }

        DecisionNode general = decision.Rules is [{ When: null } only]
            ? new ValueDecision(index, Value(only.Then, decision), rounder)
            : new OrderedDecision(
                index,
                decision.Rules.Select(rule => new DecisionRule(rule.When is null ? null : formulas.CompileCondition(rule.When), Value(rule.Then, decision))),
                rounder);
        return SingleVariable(decision) is { } variable ? Tabulate(general, index, variable) : general;
    }

    private Node Value(Formula formula, Decision decision)
    {
        if (decision.Rounding is null)
        {
            return formulas.Compile(formula);
        }

        return formula switch
        {
            CallFormula { Function: FormulaFunction.Max, Arguments: [NumberFormula least, var inner] } => new MaxNode(new ConstantNode(least.Value), Value(inner, decision)),
            CallFormula { Function: FormulaFunction.Min, Arguments: [NumberFormula most, var inner] } => new MinNode(new ConstantNode(most.Value), Value(inner, decision)),
            ArithmeticFormula => TallyNode.Of(formula, NumberPosition) ?? formulas.Compile(formula),
            _ => formulas.Compile(formula),
        };
    }

    private int? NumberPosition(string name) =>
        formulas.VariableOf(name) is { } position && book.Variables[position].Kind == ValueKind.Number ? position : null;

    /// <summary>The position of the only value that a decision reads, where a table of it makes sense.</summary>
    private int? SingleVariable(Decision decision)
    {
        string[] names = decision.Rules.SelectMany(rule => rule.Names);
        return names is [var name, .. var others] && Array.TrueForAll(others, other => other == name) && formulas.VariableOf(name) is { } position && TableSize(book.Variables[position]) > 0 ? position : null;
    }

    private static int TableSize(Variable variable) => variable.Kind switch
    {
        ValueKind.Choice => Math.Min(variable.Options.Count, sbyte.MaxValue),
        ValueKind.Truth => 2,
        ValueKind.Number when variable.Unit != "%" => UsualCounts,
        _ => 0,
    };

    private TabulatedDecision Tabulate(DecisionNode general, int index, int variable)
    {
        var facts = new FactValues(book.Variables.Count);
        var frame = new RuleFrame(book, facts);
        var rows = new TabulatedRow[TableSize(book.Variables[variable])];
        for (int i = 0; i < rows.Length; i++)
        {
            frame.Load(facts);
            frame.Override(variable, i);
            BuiltInProgram.Take(general, frame);
            int rule = frame.FiredRule(index);
            rows[i] = new(rule, rule < 0 ? 0m : frame.Value(book.Variables.Count + index));
        }

        return new(index, variable, rows, general);
    }
}
