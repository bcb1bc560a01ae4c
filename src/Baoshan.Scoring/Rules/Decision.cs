using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>
/// One value to be decided by an ordered list of rules: the first rule whose condition holds gives it.
/// An indicator's metric, each of its parts, and its score are decisions; a later decision may read the value of an earlier one by its name.
/// </summary>
/// <param name="Name">The name by which other decisions read the value.</param>
/// <param name="Label">What is decided, for people.</param>
/// <param name="Role">What the value is to its indicator.</param>
/// <param name="Indicator">The code of the indicator that the decision belongs to.</param>
/// <param name="Rules">The rules, in order; the last one holds otherwise, unless it is right that none does.</param>
/// <param name="Rounding">How the value is rounded.</param>
/// <param name="Notation">How the value is shown.</param>
/// <param name="Form">The core form that the rules come from, and say no more and no less than, for engines, analysis and wording; null for a free formula.</param>
public sealed record Decision(
    string Name,
    LocalizedText Label,
    DecisionRole Role,
    string Indicator,
    ValueArray<Rule> Rules,
    Rounding? Rounding,
    Notation Notation = Notation.Plain,
    ScoringForm? Form = null)
{
    /// <summary>True when the value is shown as a per cent.</summary>
    public bool IsRate => Notation == Notation.Percent;

    /// <summary>What points may be, for a decision that gives points; null for a metric.</summary>
    internal PointBounds? Bounds { get; init; }
}

/// <summary>The weight that points are points of, and the range in which they lie.</summary>
internal sealed record PointBounds(decimal Weight, decimal Minimum, decimal Maximum)
{
    /// <summary>The fewest points that a standard gives; a higher minimum holds after it.</summary>
    public decimal Least => Math.Min(0m, Minimum);

    /// <summary>The most points that a standard gives; a lower maximum holds after it.</summary>
    public decimal Most => Math.Max(Weight, Maximum);
}

/// <summary>What a decision's value is to its indicator.</summary>
public enum DecisionRole
{
    /// <summary>业绩值: the measured value that a standard reads.</summary>
    Metric,

    /// <summary>分项得分: points of a part of the indicator.</summary>
    Part,

    /// <summary>得分: the indicator's score.</summary>
    Score,

    /// <summary>参数: a value with a name, of the whole set.</summary>
    Parameter,

    /// <summary>是否适用: 1 where the indicator applies, 0 where it does not.</summary>
    Applicability,

    /// <summary>参加比较: 1 where a member is compared with its peers, 0 where it is not.</summary>
    Membership,

    /// <summary>本单位的值: what is compared with the peers to give the metric.</summary>
    Value,

    /// <summary>按标准得分: the points of the standard, before modifiers.</summary>
    Standard,

    /// <summary>其中一种计分: points that count only where a later decision takes them.</summary>
    Alternative,

    /// <summary>the points after a modifier.</summary>
    Modifier,

    /// <summary>条件: 1 where a condition of a roll-up holds, or the factor that a roll-up is multiplied by.</summary>
    RollUp,
}
