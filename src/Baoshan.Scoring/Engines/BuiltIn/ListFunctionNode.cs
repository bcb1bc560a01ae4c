using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>A function of a list and of numbers, or of two lists.</summary>
internal sealed class ListFunctionNode(FormulaFunction function, int list, Node[] operands, int weights) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        decimal first = operands.Length > 0 ? operands[0].Evaluate(frame) : 0m;
        decimal second = operands.Length > 1 ? operands[1].Evaluate(frame) : 0m;
        decimal[]? other = weights < 0 ? null : frame.Lists[weights];
        if (frame.Lists[list] is { } numbers && (weights < 0 || other is not null)
            && ListFunctions.Apply(function, numbers, first, second, other, out decimal result) is null)
        {
            return result;
        }

        frame.Faulted = true;
        return 0m;
    }
}

/// <summary>Whether a name has a value: 1 or 0.</summary>
internal sealed class KnownNode(int position, int variables) : Node
{
    public override decimal Evaluate(RuleFrame frame) =>
        frame.Known[position] || (position < variables && frame.Lists[position] is not null) ? 1m : 0m;
}
