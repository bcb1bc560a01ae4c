using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>A compiled condition. Where it cannot be told it says so in the frame, and what it returns means nothing.</summary>
internal abstract class Condition
{
    public abstract bool Holds(RuleFrame frame);
}

internal sealed class ComparisonCondition(ComparisonOperator op, Node left, Node right) : Condition
{
    public override bool Holds(RuleFrame frame) => FormulaEvaluator.Holds(op, left.Evaluate(frame), right.Evaluate(frame));
}

/// <summary>The usual comparison: of a value with a constant.</summary>
internal sealed class SlotComparison(ComparisonOperator op, int position, decimal constant) : Condition
{
    public override bool Holds(RuleFrame frame)
    {
        if (!frame.Known[position])
        {
            frame.Faulted = true;
            return false;
        }

        return FormulaEvaluator.Holds(op, frame.Values[position], constant);
    }
}

internal sealed class NodeCondition(Node value) : Condition
{
    public override bool Holds(RuleFrame frame) => value.Evaluate(frame) != 0m;
}

internal sealed class NotCondition(Condition operand) : Condition
{
    public override bool Holds(RuleFrame frame) => !operand.Holds(frame);
}

/// <summary>Three-valued and/or: an operand that decides hides the other one's fault.</summary>
internal sealed class LogicCondition(bool decisive, Condition left, Condition right) : Condition
{
    public override bool Holds(RuleFrame frame)
    {
        bool before = frame.Faulted;
        if (Decides(left, frame, out bool firstFault) || Decides(right, frame, out bool secondFault))
        {
            frame.Faulted = before;
            return decisive;
        }

        frame.Faulted = before | firstFault | secondFault;
        return !decisive;
    }

    private bool Decides(Condition operand, RuleFrame frame, out bool fault)
    {
        frame.Faulted = false;
        bool holds;
        try
        {
            holds = operand.Holds(frame);
            fault = frame.Faulted;
        }
        catch (OverflowException)
        {
            holds = false;
            fault = true;
        }

        return !fault && holds == decisive;
    }
}
