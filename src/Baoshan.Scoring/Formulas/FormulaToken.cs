namespace Baoshan.Scoring.Formulas;

internal enum FormulaTokenKind
{
    End,
    Number,
    Percent,
    Date,

    /// <summary>Written as a date, but there is no such day.</summary>
    NoDate,
    Text,

    /// <summary>A text whose closing quote is missing.</summary>
    OpenText,
    Name,
    Symbol,
    Unknown,
}

/// <summary>A word of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word: a sign in its plain form, a name or text as it is written.</param>
/// <param name="Value">The value of a number, per cent or date.</param>
/// <param name="Offset">Where it starts.</param>
internal sealed record FormulaToken(FormulaTokenKind Kind, string Text, decimal Value, int Offset);
