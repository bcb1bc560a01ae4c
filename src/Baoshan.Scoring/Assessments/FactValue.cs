namespace Baoshan.Scoring.Assessments;

/// <summary>What an evaluator says of a fact.</summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }
}

/// <summary>A single value as it is written: a number, a per cent, an option, 是 or 否. Its meaning comes from the fact's declaration.</summary>
/// <param name="Text">The text, such as <c>3169.46</c>, <c>97.5%</c> or <c>A级</c>.</param>
public sealed record SingleValue(string Text) : FactValue
{
    /// <summary>评分: with an option whose points are the evaluator's to choose within a range, those points; null otherwise.</summary>
    public string? Mark { get; init; }

    /// <summary>Where the mark stands, for diagnostics.</summary>
    internal SourceSpan? MarkSpan { get; init; }

    /// <summary>A number.</summary>
    public static SingleValue Of(decimal number) => new(Formulas.FormulaWriter.Plain(number));

    /// <summary>Yes or no.</summary>
    public static SingleValue Of(bool truth) => new(truth ? "是" : "否");
}

/// <summary>Several numbers, each with a label.</summary>
/// <param name="Items">The numbers as they are written.</param>
public sealed record ListValue(ValueArray<ListItem> Items) : FactValue;

/// <summary>A number of a list.</summary>
/// <param name="Label">What the number is of, or its position.</param>
/// <param name="Text">The number, per cent or mark as it is written.</param>
public sealed record ListItem(string Label, string Text)
{
    /// <summary>Why the number is what it is, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where the number stands, for diagnostics.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where its label stands; the default where it has none of its own.</summary>
    internal SourceSpan? LabelSpan { get; init; }
}

/// <summary>票数: how many raters gave each mark. It stands for a list with each mark that many times.</summary>
/// <param name="Items">The marks with their votes.</param>
public sealed record VotesValue(ValueArray<Vote> Items) : FactValue;

/// <summary>The votes for a mark.</summary>
/// <param name="Mark">The mark as it is written.</param>
/// <param name="Count">How many gave it, 0 or more.</param>
public sealed record Vote(string Mark, int Count)
{
    /// <summary>Where the votes stand, for diagnostics.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>问题: the problems found; an empty list says that there are none.</summary>
/// <param name="Items">The findings.</param>
public sealed record FindingsValue(ValueArray<Finding> Items) : FactValue;

/// <summary>A problem found, or several of a class of which only the number is given.</summary>
/// <param name="Text">What was found.</param>
/// <param name="Class">Its class, where the standard has classes.</param>
/// <param name="Count">How many there are; 1 for a single finding, 0 to say that the class has none.</param>
/// <param name="Source">Where it is recorded, or null.</param>
public sealed record Finding(string Text, string? Class = null, int Count = 1, string? Source = null)
{
    internal SourceSpan Span { get; init; }
}

/// <summary>Which elements of a checklist are met.</summary>
/// <param name="Items">The elements.</param>
public sealed record ElementsValue(ValueArray<ElementState> Items) : FactValue;

/// <summary>Whether an element is met.</summary>
/// <param name="Name">The element.</param>
/// <param name="Met">How far it is met, from 0 to 1: 1 where it is met, 0.5 where it is half met, 0 where it is not.</param>
/// <param name="Note">Why, or null.</param>
public sealed record ElementState(string Name, decimal Met, string? Note = null)
{
    internal SourceSpan Span { get; init; }
}
