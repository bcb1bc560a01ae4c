using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>What an overlay looks like.</summary>
internal static class OverlayShape
{
    private static readonly KeyShape Reason = new("reason", ScalarShape.Text, new("理由", "why")) { IsRequired = true };

    private static MappingShape Change { get; } = new(
        new("对一个指标的改动", "a change of an indicator"),
        [.. SetShape.IndicatorKeys.Select(key => key with { IsRequired = false }), Reason]);

    private static MappingShape Addition { get; } = new(
        new("新增指标", "an added indicator"),
        new KeyShape("under", ScalarShape.Text, new("上级指标的编码；省略即为一级指标", "the code of the node above; none for level 1")),
        new KeyShape("indicator", SetShape.Indicator, new("指标", "the indicator")) { IsRequired = true },
        Reason);

    public static MappingShape Overlay { get; } = new(
        DocumentKind.Overlay.Name,
        DocumentKind.Overlay.FormatKey,
        new KeyShape("id", ScalarShape.Text, new("标识", "the identifier")) { IsRequired = true },
        new KeyShape("version", ScalarShape.Text, new("版本", "the version")) { IsRequired = true },
        new KeyShape("name", ScalarShape.Text, new("名称", "the name")),
        new KeyShape("base", ScalarShape.Text, new("所依据的指标体系或叠加文件", "the set or overlay that it derives from")) { IsRequired = true },
        Reason,
        new KeyShape("effective", ScalarShape.Text, new("生效日期", "the date from which it holds")),
        new KeyShape("grades", SetShape.Grades, new("替换评价等级", "replaces the grades")),
        new KeyShape("rounding", SetShape.Rounding, new("替换取舍规则", "replaces the rounding")),
        new KeyShape("steps", SetShape.Steps, new("替换步长规则", "replaces how part of a step counts")),
        new KeyShape("facts", SetShape.Facts, new("新增的共用数据", "more shared facts")),
        new KeyShape("change", new NamedItemsShape(new("指标编码", "indicator codes"), ScalarShape.Text, Change), new("改动的指标", "the indicators that change")),
        new KeyShape("add", new ListShape(Addition), new("新增的指标", "the indicators that are added")),
        new KeyShape("remove", new NamedItemsShape(new("指标编码", "indicator codes"), ScalarShape.Text, ScalarShape.Text), new("删除的指标及理由", "the indicators that are removed, each with its reason")));
}
