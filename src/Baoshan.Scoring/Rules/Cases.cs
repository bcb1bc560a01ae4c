using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>Points by the first condition that holds.</summary>
/// <param name="Rows">The conditions and their points, in order.</param>
public sealed record Cases(ValueArray<CaseRow> Rows) : ScoringForm
{
    internal override ValueArray<Rule> ToRules() => [.. Rows.Select(row => new Rule(row.When, row.Points, row.Clause))];
}

/// <summary>One condition and its points.</summary>
/// <param name="When">The condition; null for the row that holds otherwise.</param>
/// <param name="Points">The points.</param>
/// <param name="Clause">What the row says, in words.</param>
public sealed record CaseRow(Formula? When, Formula Points, Clause Clause);
