using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>What an overlay looks like. What it can say of a set follows from the shape of sets.</summary>
internal static class OverlayShape
{
    /// <summary>The keys by which an overlay names itself; they are those of a set, and replace them.</summary>
    private static readonly string[] Naming = ["format", "id", "version", "name"];

    private static readonly KeyShape Reason = new(OverlaidShape.Reason, ScalarShape.Text, new("理由", "why")) { IsRequired = true };

    private static readonly KeyShape After = new("after", ScalarShape.Text, new("紧接在哪个指标之后（编码）；省略即在同级末尾", "the code of the indicator that it comes right after; the end of its siblings where it is left out"));

    /// <summary>What an overlay can say of the set as a whole.</summary>
    public static KeyShape[] OfSet { get; } = [.. SetShape.Set.Keys.Where(key => !Naming.Contains(key.Name)).Select(OverlaidShape.Of).OfType<KeyShape>()];

    private static OneOfShape Effective { get; } = new(
        ScalarShape.Date,
        new MappingShape(
            new("生效起止", "the days between which it holds"),
            new KeyShape("from", ScalarShape.Date, new("生效日期", "the first day")),
            new KeyShape("to", ScalarShape.Date, new("失效前的最后一天", "the last day"))));

    private static MappingShape Change { get; } = new(
        new("对一个指标的改动", "a change of an indicator"),
        [
            .. SetShape.IndicatorKeys.Select(OverlaidShape.Of).OfType<KeyShape>(),
            new("under", ScalarShape.Text, new("移到哪个指标之下（编码）", "the code of the node that it moves below")),
            After with { Meaning = new("移到紧接哪个指标之后（编码）", "the code of the indicator that it moves right behind") },
            Reason,
        ]);

    private static MappingShape Addition { get; } = new(
        new("新增指标", "an added indicator"),
        new KeyShape("under", ScalarShape.Text, new("上级指标的编码；省略即为一级指标", "the code of the node above; none for level 1")),
        After,
        new KeyShape("beside", ScalarShape.Word("bonus", "penalty"), new("作为加分项（bonus）或扣分项（penalty）", "makes it a bonus or a penalty item")),
        new KeyShape("indicator", SetShape.Indicator, new("指标", "the indicator")) { IsRequired = true },
        Reason);

    private static MappingShape Reasons { get; } = new(
        new("全表各项改动的理由", "the reasons of what changes for the set as a whole"),
        [.. OfSet.Select(key => new KeyShape(key.Name, ScalarShape.Text, key.Meaning))]);

    public static MappingShape Overlay { get; } = new(
        DocumentKind.Overlay.Name,
        [
            DocumentKind.Overlay.FormatKey,
            new("id", ScalarShape.Text, new("标识", "the identifier")) { IsRequired = true },
            new("version", ScalarShape.Text, new("版本", "the version")) { IsRequired = true },
            new("name", ScalarShape.Text, new("名称", "the name")),
            new("base", ScalarShape.Text, new("所依据的指标体系或叠加文件", "the set or overlay that it derives from")) { IsRequired = true },
            Reason,
            new("effective", Effective, new("生效日期：评价时段在其外时有警告", "the day from which it holds; a period outside it gets a warning")),
            .. OfSet,
            new("reasons", Reasons, new("全表各项改动的理由：键 → 理由；省略即叠加文件的理由", "why each thing of the whole set changes, by key; the overlay's reason where it is left out")),
            new("change", new NamedItemsShape(new("指标编码", "indicator codes"), ScalarShape.Text, Change), new("改动的指标，含加分项、扣分项", "the indicators that change, bonus and penalty items too")),
            new("add", new ListShape(Addition), new("新增的指标", "the indicators that are added")),
            new("remove", new NamedItemsShape(new("指标编码", "indicator codes"), ScalarShape.Text, ScalarShape.Text), new("删除的指标及理由", "the indicators that are removed, each with its reason")),
        ]);
}
