using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>A compiled formula. Where it has no value it says so in the frame, and what it returns means nothing.</summary>
internal abstract class Node
{
    public abstract decimal Evaluate(RuleFrame frame);
}

internal sealed class ConstantNode(decimal value) : Node
{
    public decimal Value { get; } = value;

    public override decimal Evaluate(RuleFrame frame) => Value;
}

internal sealed class SlotNode(int position) : Node
{
    public int Position => position;

    public override decimal Evaluate(RuleFrame frame)
    {
        if (!frame.Known[position])
        {
            frame.Faulted = true;
        }

        return frame.Values[position];
    }
}

internal sealed class NegativeNode(Node operand) : Node
{
    public override decimal Evaluate(RuleFrame frame) => -operand.Evaluate(frame);
}

internal sealed class AddNode(Node left, Node right) : Node
{
    public override decimal Evaluate(RuleFrame frame) => left.Evaluate(frame) + right.Evaluate(frame);
}

internal sealed class SubtractNode(Node left, Node right) : Node
{
    public override decimal Evaluate(RuleFrame frame) => left.Evaluate(frame) - right.Evaluate(frame);
}

internal sealed class MultiplyNode(Node left, Node right) : Node
{
    public override decimal Evaluate(RuleFrame frame) => left.Evaluate(frame) * right.Evaluate(frame);
}

internal sealed class DivideNode(Node left, Node right) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        decimal numerator = left.Evaluate(frame);
        decimal denominator = right.Evaluate(frame);
        if (denominator != 0m)
        {
            return numerator / denominator;
        }

        frame.Faulted = true;
        return 0m;
    }
}

internal sealed class IfNode(Condition condition, Node then, Node otherwise) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        bool holds = condition.Holds(frame);
        return frame.Faulted ? 0m : holds ? then.Evaluate(frame) : otherwise.Evaluate(frame);
    }
}

internal sealed class MinNode(Node left, Node right) : Node
{
    public override decimal Evaluate(RuleFrame frame) => Math.Min(left.Evaluate(frame), right.Evaluate(frame));
}

internal sealed class MaxNode(Node left, Node right) : Node
{
    public override decimal Evaluate(RuleFrame frame) => Math.Max(left.Evaluate(frame), right.Evaluate(frame));
}

internal sealed class FunctionNode(FormulaFunction function, Node operand, int decimals) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        decimal value = operand.Evaluate(frame);
        return function switch
        {
            FormulaFunction.Abs => Math.Abs(value),
            FormulaFunction.Floor => decimal.Floor(value),
            FormulaFunction.Ceiling => decimal.Ceiling(value),
            _ => Math.Round(value, decimals, MidpointRounding.AwayFromZero),
        };
    }
}

internal sealed class ListNode(FormulaFunction function, int position) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        if (frame.Lists[position] is { } numbers && Aggregates.TryApply(function, numbers, out decimal result))
        {
            return result;
        }

        frame.Faulted = true;
        return 0m;
    }
}

internal sealed class AggregateNode(FormulaFunction function, Node[] operands) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        decimal result = operands[0].Evaluate(frame);
        for (int i = 1; i < operands.Length; i++)
        {
            decimal value = operands[i].Evaluate(frame);
            result = function switch
            {
                FormulaFunction.Min => Math.Min(result, value),
                FormulaFunction.Max => Math.Max(result, value),
                _ => result + value,
            };
        }

        return function == FormulaFunction.Mean ? result / operands.Length : result;
    }
}

/// <summary>A condition where a number is needed: 1 where it holds.</summary>
internal sealed class TruthNode(Condition condition) : Node
{
    public override decimal Evaluate(RuleFrame frame) => condition.Holds(frame) ? 1m : 0m;
}
