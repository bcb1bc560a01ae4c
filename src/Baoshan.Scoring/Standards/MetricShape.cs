using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Standards;

/// <summary>How a metric is written: a formula, or a formula with a name, unit and decimals.</summary>
internal static class MetricShape
{
    public static Shape Shape { get; } = new OneOfShape(
        ScalarShape.Formula,
        new MappingShape(
            new("业绩值", "the metric"),
            new KeyShape("formula", ScalarShape.Formula, new("业绩值的公式", "the formula of the metric")) { IsRequired = true },
            new KeyShape("name", ScalarShape.Text, new("业绩值的名称", "the metric's name")) { Default = "the indicator's name" },
            new KeyShape("unit", ScalarShape.Text, new("单位；比率为 %", "the unit; % for a rate")) { Default = "from the formula" },
            new KeyShape("decimals", ScalarShape.Integer, new("保留的小数位数（比率按百分数）", "the decimals kept, of the per cent for a rate"))));
}
