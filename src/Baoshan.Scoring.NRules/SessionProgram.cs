using Baoshan.Scoring.Engines;
using NRules;

namespace Baoshan.Scoring.NRules;

/// <summary>Runs rules in a session that is there already, and reads what has been decided for the subject in the order of the rule book.</summary>
internal sealed class SessionProgram(ISession session, Assessment? assessment) : IRuleProgram
{
    public void Run(RuleFrame frame)
    {
        var subject = new SubjectFacts(frame, assessment);
        session.Insert(subject);
        session.Fire();
        foreach (DecidedValue? value in subject.Decided)
        {
            if (value is { IsOpen: false })
            {
                frame.Decide(value.Index, value.Rule, value.Value!.Value);
            }
        }
    }
}
