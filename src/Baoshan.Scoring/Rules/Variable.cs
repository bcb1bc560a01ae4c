using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>A value that assessments supply and rules read by name. A fact supplies one or more: a list of findings one count for each class, for example.</summary>
/// <param name="Name">The name.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Unit">The unit of a number, or null.</param>
/// <param name="Options">The options of a choice; its value is an option's position from 0.</param>
/// <param name="IsJudgement">True when only an evaluator's judgement supplies it.</param>
public sealed record Variable(
    string Name,
    string Label,
    ValueKind Kind,
    string? Unit,
    ValueArray<string> Options,
    bool IsJudgement)
{
    /// <summary>How the value is shown.</summary>
    internal Notation Notation => Kind == ValueKind.Date ? Notation.Date : Notations.OfUnit(Unit);

    /// <summary>True for what arithmetic works on: a number, each number of a list, or a date.</summary>
    internal bool IsNumeric => Kind is ValueKind.Number or ValueKind.List or ValueKind.Date;

    /// <summary>True where no assessment supplies it but a cohort of them: the rank, the mean, the best of the peers.</summary>
    public bool IsOfPeers { get; init; }
}
