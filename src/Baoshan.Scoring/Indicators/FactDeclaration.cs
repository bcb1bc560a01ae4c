using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

/// <summary>基础数据: a fact that assessments supply.</summary>
/// <param name="Name">The name, unique in its set.</param>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Unit">The unit of a number or of a list's numbers; % for a rate, null for none.</param>
/// <param name="Members">The options of a choice, the classes of findings, the elements of a checklist; empty otherwise.</param>
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

    /// <summary>The values that a number, or each number of a list, can have; null where any will do.</summary>
    public Interval? Range { get; init; }

    /// <summary>Where the fact is declared.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>The values that the fact gives to rules.</summary>
    internal ValueArray<Variable> Variables => Kind switch
    {
        FactKind.Findings when Members.Count == 0 => [Make(Name, Name, ValueKind.Number, "项")],
        FactKind.Findings or FactKind.Elements => [.. Members.Select(member => Make(MemberName(member), member, ValueKind.Number, null))],
        FactKind.Truth => [Make(Name, Name, ValueKind.Truth, null)],
        FactKind.Choice => [Make(Name, Name, ValueKind.Choice, null) with { Options = Members }],
        FactKind.List => [Make(Name, Name, ValueKind.List, Unit)],
        _ => [Make(Name, Name, ValueKind.Number, Unit)],
    };

    /// <summary>The name of the value that a class of findings, or an element, gives to rules.</summary>
    internal string MemberName(string member) => $"{Name}·{member}";

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
}
