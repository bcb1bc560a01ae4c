namespace Baoshan.Scoring.Reconciliation;

/// <summary>What a published figure is.</summary>
public enum FigureKind
{
    /// <summary>得分: an indicator's score.</summary>
    Score,

    /// <summary>得分率: a score over its weight.</summary>
    Rate,

    /// <summary>分值: a weight.</summary>
    Weight,

    /// <summary>总分: the total.</summary>
    Total,

    /// <summary>评价等级: the grade of the total.</summary>
    Grade,

    /// <summary>业绩值: a metric or an amount, computed from facts.</summary>
    Metric,
}

/// <summary>The words by which kinds of figure are written in output.</summary>
public static class FigureKinds
{
    /// <summary>The word for a kind: score, rate, weight, total, grade, metric.</summary>
    public static string Word(this FigureKind kind) => kind switch
    {
        FigureKind.Score => "score",
        FigureKind.Rate => "rate",
        FigureKind.Weight => "weight",
        FigureKind.Total => "total",
        FigureKind.Grade => "grade",
        _ => "metric",
    };

    /// <summary>The kind in words for people.</summary>
    public static LocalizedText Text(this FigureKind kind) => kind switch
    {
        FigureKind.Score => new("得分", "score"),
        FigureKind.Rate => new("得分率", "score rate"),
        FigureKind.Weight => new("分值", "weight"),
        FigureKind.Total => new("总分", "total"),
        FigureKind.Grade => new("等级", "grade"),
        _ => new("业绩值", "metric"),
    };
}
