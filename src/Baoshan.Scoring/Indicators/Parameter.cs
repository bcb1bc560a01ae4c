using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>参数: a value with a name that formulas read like a fact: a constant, a value for each option of a choice, or a formula over facts.</summary>
/// <param name="Name">The name, unique in its set.</param>
/// <param name="Formula">How it is computed; where it differs by a choice, what holds for the last option.</param>
/// <param name="Unit">The unit; % for a rate, null for none.</param>
public sealed record Parameter(string Name, Formula Formula, string? Unit)
{
    /// <summary>True where the value is a date.</summary>
    internal bool IsDate { get; init; }

    /// <summary>The choice by which the value differs, such as a region or a year; null where it does not.</summary>
    public string? By { get; init; }

    /// <summary>The value for each option of the choice.</summary>
    public ValueArray<(string Option, Formula Value)> Values { get; init; } = [];

    /// <summary>What the value is, or null.</summary>
    public string? Meaning { get; init; }

    /// <summary>Where the value comes from, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Where the parameter stands.</summary>
    internal SourceSpan Span { get; init; }
}
