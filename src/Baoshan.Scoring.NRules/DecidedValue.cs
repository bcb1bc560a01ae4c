using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.NRules;

/// <summary>
/// A decision that has been taken for a subject: a metric, the points of a part, or a score. It is linked to the facts that it rests on, and
/// goes when they go. Later decisions read it, and so may rules of an organisation's own.
/// </summary>
public sealed class DecidedValue
{
    internal DecidedValue(SubjectFacts subject, int index, int rule, decimal? value)
    {
        Subject = subject;
        Index = index;
        Rule = rule;
        Value = value;
    }

    /// <summary>The subject.</summary>
    public SubjectFacts Subject { get; }

    /// <summary>The code of the indicator.</summary>
    public string Indicator => Decision.Indicator;

    /// <summary>What the value is to its indicator.</summary>
    public DecisionRole Role => Decision.Role;

    /// <summary>The decision.</summary>
    public Decision Decision => Subject.Rules.Decisions[Index];

    /// <summary>The value, rounded as the decision declares; null where the decision stays open.</summary>
    public decimal? Value { get; }

    /// <summary>The rule that took the decision; null where it stays open.</summary>
    public Rule? FiredRule => Rule < 0 ? null : Decision.Rules[Rule];

    internal int Index { get; }

    internal int Rule { get; }

    internal bool IsOpen => Rule < 0;

    /// <summary>The indicator, the role and the value.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Indicator} {Role} {Value}");
}
