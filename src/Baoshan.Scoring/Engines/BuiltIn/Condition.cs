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
        frame.Faulted = false;
        bool first = left.Holds(frame);
        bool firstFault = frame.Faulted;
        if (!firstFault && first == decisive)
        {
            frame.Faulted = before;
            return decisive;
        }

        frame.Faulted = false;
        bool second = right.Holds(frame);
        if (!frame.Faulted && second == decisive)
        {
            frame.Faulted = before;
            return decisive;
        }

        frame.Faulted |= before | firstFault;
        return !decisive;
    }
}
