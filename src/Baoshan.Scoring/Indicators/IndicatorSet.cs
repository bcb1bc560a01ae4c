using System.Diagnostics.CodeAnalysis;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring;

/// <summary>
/// 指标体系: the tree of indicators with weights and scoring standards, its grades and its rounding. A set that exists is valid:
/// codes are unique, weights add up, formulas fit their facts. It is immutable and can be shared between threads.
/// </summary>
public sealed class IndicatorSet
{
    private readonly Dictionary<string, Indicator> byCode;

    internal IndicatorSet(SetHeader header, ValueArray<Grade> grades, ValueArray<FactDeclaration> facts, ValueArray<Indicator> roots)
    {
        Header = header;
        Grades = grades;
        Facts = facts;
        Indicators = roots;
        All = [.. roots.SelectMany(Descend)];
        Adjustments = header.Adjustments;
        Scored = [.. All, .. Adjustments];
        byCode = Scored.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
    }

    /// <summary>The set's identifier, such as <c>baoshan-2016</c>.</summary>
    public string Id => Header.Id;

    /// <summary>The set's version.</summary>
    public string Version => Header.Version;

    /// <summary>The set's name.</summary>
    public string Name => Header.Name;

    /// <summary>Where the set comes from, or null.</summary>
    public string? Source => Header.Source;

    /// <summary>Assumptions and readings that hold for the whole set.</summary>
    public ValueArray<string> Notes => Header.Notes;

    /// <summary>满分: the points that the whole set can earn, the sum of the weights at level 1; 100 unless the set says otherwise.</summary>
    public decimal FullScore => Header.FullScore;

    /// <summary>How rates and scores are rounded.</summary>
    public SetRounding Rounding => Header.Rounding;

    /// <summary>How part of a step counts where a standard does not say so itself.</summary>
    public StepCounting Steps => Header.Steps;

    /// <summary>不适用的处理: what becomes of leaves that do not apply, where they do not say so themselves; null where each has to say it or apply.</summary>
    public NotApplicablePolicy? NotApplicable => Header.NotApplicable;

    /// <summary>The overlays that the set was derived by, the innermost first; empty for a set of its own.</summary>
    public ValueArray<Overlay> Overlays => Header.Overlays;

    /// <summary>评价等级: the grades, the best first; empty where the set gives none.</summary>
    public ValueArray<Grade> Grades { get; }

    /// <summary>The facts that assessments supply, in the order of the set.</summary>
    public ValueArray<FactDeclaration> Facts { get; }

    /// <summary>The indicators at level 1.</summary>
    public ValueArray<Indicator> Indicators { get; }

    /// <summary>All indicators in table order: each before its children.</summary>
    public ValueArray<Indicator> All { get; }

    /// <summary>加分项与扣分项: the items beside the tree that add to the total or take from it.</summary>
    public ValueArray<Indicator> Adjustments { get; }

    /// <summary>参数: the values with names that formulas read.</summary>
    public ValueArray<Parameter> Parameters => Header.Parameters;

    /// <summary>What happens between the sum of the tree and the total.</summary>
    public TotalRules TotalRules => Header.Total;

    /// <summary>What touches the grade alone.</summary>
    public GradeRules GradeRules => Header.GradeRules;

    /// <summary>All that has a place in a plan: the tree in table order, then the items beside it.</summary>
    internal ValueArray<Indicator> Scored { get; }

    /// <summary>The indicators with a standard of their own, in table order.</summary>
    public IEnumerable<Indicator> Leaves => All.Where(indicator => indicator.IsLeaf);

    internal SetHeader Header { get; }

    /// <summary>The indicator with a code.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such code.</exception>
    public Indicator this[string code] => byCode.TryGetValue(code, out Indicator? found)
        ? found
        : throw new KeyNotFoundException($"The set {Id} has no indicator {code}.");

    /// <summary>Finds the indicator with a code.</summary>
    public bool TryGetIndicator(string code, [NotNullWhen(true)] out Indicator? indicator) => byCode.TryGetValue(code, out indicator);

    /// <summary>The set's name.</summary>
    public override string ToString() => $"{Name} ({Id} {Version})";

    private static IEnumerable<Indicator> Descend(Indicator indicator) => [indicator, .. indicator.Indicators.SelectMany(Descend)];
}
