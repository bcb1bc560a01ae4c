using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

/// <summary>基础数据: a fact that assessments supply.</summary>
/// <param name="Name">The name, unique in its set.</param>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Unit">The unit of a number or of a list's numbers; % for a rate, null for none.</param>
/// <param name="Members">The options of a choice, the classes of findings, the elements of a checklist, the items that a list has by name; empty otherwise.</param>
public sealed record FactDeclaration(string Name, FactKind Kind, string? Unit, ValueArray<string> Members)
{
    /// <summary>What the fact is, or null.</summary>
    public string? Meaning { get; init; }

    /// <summary>The code of the indicator that the fact is declared with; null for a fact of the whole set.</summary>
    public string? Indicator { get; init; }

    /// <summary>True when only an evaluator's judgement supplies it: without it an indicator needs judgement.</summary>
    public bool IsJudgement { get; init; }

    /// <summary>True for evidence that is shown with an indicator and that no rule needs.</summary>
    public bool IsSupporting { get; init; }

    /// <summary>The values that a number, each number of a list, or a date can have; null where any will do.</summary>
    public Interval? Range { get; init; }

    /// <summary>The only marks that a number, or each number of a list, can be; null where it is no mark.</summary>
    public MarkScale? Marks { get; init; }

    /// <summary>For each option of a choice the points among which the evaluator chooses, or null where they are fixed; empty where all are.</summary>
    public ValueArray<Interval?> MarkRanges { get; init; } = [];

    /// <summary>The value below which each number needs a reason; null where none does.</summary>
    public decimal? ReasonBelow { get; init; }

    /// <summary>Where the fact is declared.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>The values that the fact gives to rules.</summary>
    internal ValueArray<Variable> Variables => Kind switch
    {
        FactKind.Findings when Members.Count == 0 => [Make(Name, Name, ValueKind.Number, "项")],
        FactKind.Findings or FactKind.Elements => [.. Members.Select(member => Make(MemberName(member), member, ValueKind.Number, null))],
        FactKind.Truth => [Make(Name, Name, ValueKind.Truth, null)],
        FactKind.Date => [Make(Name, Name, ValueKind.Date, null)],
        FactKind.Choice when MarkRanges.Count > 0 => [Make(Name, Name, ValueKind.Choice, null) with { Options = Members }, Make(MarkName(Name), "评分", ValueKind.Number, "分")],
        FactKind.Choice => [Make(Name, Name, ValueKind.Choice, null) with { Options = Members }],
        FactKind.List => [Make(Name, Name, ValueKind.List, Unit), .. Members.Select(item => Make(MemberName(item), $"{Name}.{item}", ValueKind.Number, Unit))],
        _ => [Make(Name, Name, ValueKind.Number, Unit)],
    };

    /// <summary>The name of the points that an evaluator chooses within the range of an option.</summary>
    internal static string MarkName(string fact) => $"{fact}·mark";

    /// <summary>The name of the value that a class of findings, an element, or an item of a list gives to rules.</summary>
    internal string MemberName(string member) => $"{Name}·{member}";

    /// <summary>A number as an assessment would write it for this fact: a mark, a per cent, or a plain number.</summary>
    internal string TextOf(decimal value) => Marks?.Of(value)?.Name ?? FormulaWriter.Number(value, Kind == FactKind.Date ? Notation.Date : Notations.OfUnit(Unit));

    private Variable Make(string name, string label, ValueKind kind, string? unit) => new(name, label, kind, unit, [], IsJudgement);
}

/// <summary>The kinds of fact.</summary>
public enum FactKind
{
    /// <summary>A number, with a unit or without.</summary>
    Number,

    /// <summary>是 or 否.</summary>
    Truth,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>Several numbers, each with a label.</summary>
    List,

    /// <summary>Problems found: a list of texts, possibly of several classes, or how many there are.</summary>
    Findings,

    /// <summary>Elements of a checklist, each met, half met or not.</summary>
    Elements,

    /// <summary>A date, such as 2016-03-31.</summary>
    Date,
}
