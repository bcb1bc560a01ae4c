namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>A column of an evaluation table.</summary>
/// <param name="Column">Its number, from 1.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Level">The level of the indicators that it names or weighs; 0 where that does not matter or is not said.</param>
/// <param name="Title">What its header says.</param>
internal sealed record TableColumn(int Column, ColumnRole Role, int Level, string Title);

/// <summary>What a column holds.</summary>
internal enum ColumnRole
{
    /// <summary>指标: the names of indicators at one level.</summary>
    Indicator,

    /// <summary>权重, 分值.</summary>
    Weight,

    /// <summary>指标编码.</summary>
    Code,

    /// <summary>指标解释.</summary>
    Measures,

    /// <summary>计算公式.</summary>
    Formula,

    /// <summary>评分标准.</summary>
    Standard,

    /// <summary>备注.</summary>
    Note,

    /// <summary>序号: says nothing that the order does not say.</summary>
    Number,

    /// <summary>得分, 扣分原因: what somebody scored, which is no part of a set.</summary>
    Result,

    /// <summary>Anything else; it is kept in the note of the indicator.</summary>
    Other,
}

/// <summary>Where the header of a table stands and what its columns are.</summary>
internal sealed record TableHeader(int FirstRow, int LastRow, ValueArray<TableColumn> Columns)
{
    /// <summary>The columns that name indicators, from level 1 on.</summary>
    public IEnumerable<TableColumn> Levels => Columns.Where(column => column.Role == ColumnRole.Indicator);

    public int Depth => Levels.Count();

    public bool Has(ColumnRole role) => Columns.Any(column => column.Role == role);

    /// <summary>How many columns are understood.</summary>
    public int Likeness => Columns.Count(column => column.Role != ColumnRole.Other);
}
