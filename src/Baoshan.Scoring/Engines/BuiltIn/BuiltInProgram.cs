namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>The decisions of a rule book, compiled, in order.</summary>
internal sealed class BuiltInProgram(DecisionNode[] decisions) : IRuleProgram
{
    public void Run(RuleFrame frame)
    {
        int next = 0;
        while (next < decisions.Length)
        {
            try
            {
                for (; next < decisions.Length; next++)
                {
                    decisions[next].Take(frame);
                }
            }
            catch (OverflowException)
            {
                // the decision stays open; the explanation says why
                next++;
            }
        }
    }

    public static void Take(DecisionNode decision, RuleFrame frame)
    {
        try
        {
            decision.Take(frame);
        }
        catch (OverflowException)
        {
            // open, as above
        }
    }
}
