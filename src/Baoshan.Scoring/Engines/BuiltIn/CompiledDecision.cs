using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>A decision with its rules compiled.</summary>
internal sealed class CompiledDecision
{
    private readonly (Condition? When, Node Then)[] rules;

    public CompiledDecision(Decision decision, FormulaCompiler compiler) =>
        rules = [.. decision.Rules.Select(rule => (rule.When is null ? null : compiler.CompileCondition(rule.When), compiler.Compile(rule.Then)))];

    public void Take(RuleFrame frame, int index)
    {
        frame.Faulted = false;
        try
        {
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
                        frame.Decide(index, i, value);
                    }

                    return;
                }
            }
        }
        catch (OverflowException)
        {
            // the decision stays open; the explanation says why
        }
    }
}
