using Baoshan.Scoring.Rules;
using NRules.RuleModel;

namespace Baoshan.Scoring.NRules.Tests;

/// <summary>A rule of an organisation's own, as the manual shows it.</summary>
public sealed class RemindOfSlowSpending : global::NRules.Fluent.Dsl.Rule
{
    public override void Define()
    {
        DecidedValue decided = null!;
        When().Match(() => decided, d => d.Indicator == "B101", d => d.Role == DecisionRole.Score, d => d.Value < 1m);
        Then().Do(context => context.Insert(new Reminder(decided.Indicator, decided.Value!.Value, decided.Subject.Assessment!.Subject)));
    }
}

public sealed record Reminder(string Indicator, decimal Score, string Subject);
