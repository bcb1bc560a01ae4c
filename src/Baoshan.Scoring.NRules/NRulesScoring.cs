using Baoshan.Scoring.Rules;
using NRules;
using NRules.RuleModel;

namespace Baoshan.Scoring.NRules;

/// <summary>Scoring in a session of the caller's own, together with an organisation's other rules.</summary>
public static class NRulesScoring
{
    /// <summary>
    /// The rules as NRules rule definitions, to be compiled alone or with others. Their priorities are above zero, so that rules with the default
    /// priority see all scores of a subject. Each bears its indicator's code as a tag.
    /// </summary>
    public static IReadOnlyList<IRuleDefinition> ToNRules(this RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new ScoringRuleBuilder(rules).Build();
    }

    /// <summary>
    /// Scores in a session whose factory has the plan's rules among its own. The subject's facts and decided values stay in the session, for
    /// the organisation's rules; a session can hold many subjects.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="session">The session. It is used on one thread at a time.</param>
    /// <param name="facts">The facts, bound by the plan.</param>
    public static Scorecard ScoreIn(this ScoringPlan plan, ISession session, BoundFacts facts)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(facts);
        return plan.Score(facts, new SessionProgram(session, facts.Assessment));
    }
}
