namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>A compiled decision.</summary>
internal abstract class DecisionNode
{
    /// <summary>Takes the decision, or leaves it open. Arithmetic that overflows throws; the program then leaves the decision open.</summary>
    public abstract void Take(RuleFrame frame);
}

/// <summary>A decision by a single rule without a condition, as a metric is.</summary>
internal sealed class ValueDecision(int index, Node value, Rounder rounder) : DecisionNode
{
    public override void Take(RuleFrame frame)
    {
        frame.Faulted = false;
        decimal result = value.Evaluate(frame);
        if (!frame.Faulted)
        {
            frame.Take(index, 0, rounder.Apply(result));
        }
    }
}

/// <summary>A decision by the first rule that holds.</summary>
internal sealed class OrderedDecision(int index, DecisionRule[] rules, Rounder rounder) : DecisionNode
{
    public override void Take(RuleFrame frame)
    {
        frame.Faulted = false;
        for (int i = 0; i < rules.Length; i++)
        {
            bool holds = rules[i].When is not { } condition || condition.Holds(frame);
            if (frame.Faulted)
            {
                return;
            }

            if (holds)
            {
                decimal value = rules[i].Then.Evaluate(frame);
                if (!frame.Faulted)
                {
                    frame.Take(index, i, rounder.Apply(value));
                }

                return;
            }
        }
    }
}

/// <summary>A compiled rule; one without a condition always holds.</summary>
internal readonly record struct DecisionRule(Condition? When, Node Then);

/// <summary>A decision that hangs on one value of which only a few are usual: an option, yes or no, a number of findings. They are decided beforehand.</summary>
internal sealed class TabulatedDecision(int index, int variable, TabulatedRow[] rows, DecisionNode otherwise) : DecisionNode
{
    public override void Take(RuleFrame frame)
    {
        int code = frame.Codes[variable];
        if ((uint)code >= (uint)rows.Length)
        {
            otherwise.Take(frame);
        }
        else if (rows[code].Rule >= 0)
        {
            frame.Take(index, rows[code].Rule, rows[code].Value);
        }
    }
}

/// <summary>What is decided for one value.</summary>
/// <param name="Rule">The rule that holds, or -1 where the decision stays open.</param>
/// <param name="Value">The rounded value.</param>
internal readonly record struct TabulatedRow(int Rule, decimal Value);
