namespace Baoshan.Scoring.Reconciliation;

/// <summary>What may lie behind a published figure that disagrees.</summary>
public enum ReasonKind
{
    /// <summary>沿用: it only carries on the difference of another figure.</summary>
    Inherited,

    /// <summary>另一分值: the standard was evaluated on another weight.</summary>
    Weight,

    /// <summary>另一取舍: a value was rounded otherwise.</summary>
    Rounding,

    /// <summary>另一分母: a score rate was taken over another weight.</summary>
    RateBase,

    /// <summary>行合计不符: it is not the sum of its own rows.</summary>
    Rows,

    /// <summary>另一数据: another fact of the same unit was used.</summary>
    Fact,

    /// <summary>问题计数: one finding more or less was counted.</summary>
    Finding,

    /// <summary>要素: an element was taken as met, or as not met.</summary>
    Element,

    /// <summary>另一档: another option, band or condition of the standard was applied.</summary>
    Option,

    /// <summary>步长: part of a step was counted otherwise.</summary>
    Steps,

    /// <summary>另一平均: a mean was taken over other items or groups.</summary>
    Mean,

    /// <summary>他处不同: the report prints another figure elsewhere.</summary>
    Elsewhere,
}

/// <summary>The words by which kinds of reason are written in output.</summary>
public static class ReasonKinds
{
    /// <summary>The word for a kind: inherited, weight, rounding, rate-base, rows, fact, finding, element, option, steps, mean, elsewhere.</summary>
    public static string Word(this ReasonKind kind) => kind switch
    {
        ReasonKind.RateBase => "rate-base",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The kind in words for people.</summary>
    public static LocalizedText Text(this ReasonKind kind) => kind switch
    {
        ReasonKind.Inherited => new("沿用", "inherited"),
        ReasonKind.Weight => new("另一分值", "another weight"),
        ReasonKind.Rounding => new("另一取舍", "another rounding"),
        ReasonKind.RateBase => new("另一分母", "a rate over another weight"),
        ReasonKind.Rows => new("与各行之和不符", "not the sum of its rows"),
        ReasonKind.Fact => new("另一数据", "another fact"),
        ReasonKind.Finding => new("问题计数", "findings counted otherwise"),
        ReasonKind.Element => new("要素认定", "an element judged otherwise"),
        ReasonKind.Option => new("另一档", "another option or row"),
        ReasonKind.Steps => new("步长计法", "steps counted otherwise"),
        ReasonKind.Mean => new("另一平均范围", "a mean over others"),
        _ => new("他处不同", "printed otherwise elsewhere"),
    };
}
