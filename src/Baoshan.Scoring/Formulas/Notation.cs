namespace Baoshan.Scoring.Formulas;

/// <summary>How a number is written and shown. All arithmetic is the same whatever the notation.</summary>
public enum Notation
{
    /// <summary>As a plain number: 0.75.</summary>
    Plain,

    /// <summary>As a per cent: 0.75 is 75%.</summary>
    Percent,

    /// <summary>As a date: the number of days since 0001-01-01 is 2016-03-31.</summary>
    Date,
}

/// <summary>Notations of what is a per cent or a plain number.</summary>
internal static class Notations
{
    public static Notation Of(bool isPercent) => isPercent ? Notation.Percent : Notation.Plain;

    /// <summary>The notation of numbers with a unit.</summary>
    public static Notation OfUnit(string? unit) => Of(unit == "%");
}
