namespace Baoshan.Scoring.Formulas;

/// <summary>The kinds of value that formulas work on.</summary>
public enum ValueKind
{
    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>One of several named options.</summary>
    Choice,

    /// <summary>A list of decimal numbers.</summary>
    List,

    /// <summary>A date: the number of days since 0001-01-01.</summary>
    Date,
}
