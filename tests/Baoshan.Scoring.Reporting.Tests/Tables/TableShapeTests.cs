using Baoshan.Scoring.Authoring.Tables;

namespace Baoshan.Scoring.Reporting.Tests.Tables;

/// <summary>Evaluation tables in the shapes in which people make them become the same tree.</summary>
public class TableShapeTests
{
    private const string Options = "健全得满分；不健全不得分";
    private const string Linear = "以100%为满分，每降低1%扣权重分的5%，扣完为止";

    private static readonly string[] Expected = ["A 决策 20", "A1 立项 20", "A101 依据 12", "A102 程序 8", "B 产出 80", "B1 数量 80", "B101 完成率 80"];

    public static TheoryData<string, string> Shapes => new()
    {
        { "merged", $"""
            一级指标|二级指标|三级指标|分值|评分标准
            决策|立项|依据|12|{Options}
            ^|^|程序|8|{Options}
            产出|数量|完成率|80|{Linear}
            合计|<|<|100|
            """ },
        { "blank means as above", $"""
            一级指标|二级指标|三级指标|权重|评分细则
            决策|立项|依据|12|{Options}
            ||程序|8|{Options}
            产出|数量|完成率|80|{Linear}
            """ },
        { "names repeated in every row", $"""
            一级指标|二级指标|三级指标|权重|计分标准
            决策|立项|依据|12|{Options}
            决策|立项|程序|8|{Options}
            产出|数量|完成率|80|{Linear}
            """ },
        { "title rows, notes, and a header of two rows", $"""
            附件2|<|<|<|<
            某项目绩效评价指标体系|<|<|<|<
            指标|<|<|标准分|评分办法
            一级|二级|三级|^|^
            决策|立项|依据|12|{Options}
            ^|^|程序|8|{Options}
            产出|数量|完成率|80|{Linear}
            总 计|<|<|100|
            注：本表由评价组填写|<|<|<|<
            """ },
        { "one header over the levels, a number for every row", $"""
            序号|评价指标|<|<|分值（分）|指标解释及计算公式|考核评分标准（分）
            1|决策|立项|依据|12|有无依据|{Options}
            2|^|^|程序|8|有无程序|{Options}
            3|产出|数量|完成率|80|完成多少|{Linear}
            """ },
        { "weights inside the names", $"""
            一级指标|二级指标|三级指标|评分标准
            决策（20分）|立项（２０分）|依据（12分）|{Options}
            ^|^|程序 (8分)|{Options}
            产出（80分）|数量80分|完成率（80）|{Linear}
            """ },
        { "a weight for every level", $"""
            一级指标|权重|二级指标|权重|三级指标|权重|评分标准
            决策|20|立项|20|依据|12|{Options}
            ^|^|^|^|程序|8|{Options}
            产出|80|数量|80|完成率|80|{Linear}
            """ },
        { "levels and weights named, weights last", $"""
            一级指标|二级指标|三级指标|评分标准|一级权重|二级指标分值|三级分值
            决策|立项|依据|{Options}|20|20|12
            ^|^|程序|{Options}|^|^|8
            产出|数量|完成率|{Linear}|80|80|80
            """ },
        { "weights in per cent of the level above", $"""
            一级指标|权重|二级指标|权重|三级指标|权重|评分标准
            决策|20%|立项|100%|依据|60%|{Options}
            ^|^|^|^|程序|40%|{Options}
            产出|80%|数量|100%|完成率|100%|{Linear}
            """ },
        { "weights shown as per cents, formulas", $"""
            一级指标|二级指标|三级指标|权重|评分标准
            决策|立项|依据|=0.1+0.02=12|{Options}
            ^|^|程序|8%|{Options}
            产出|数量|完成率|80%|{Linear}
            合计|<|<|=SUM(D2:D4)=100|
            """ },
        { "a row for every node", $"""
            一级指标|二级指标|三级指标|分值|评分标准
            决策|||20|
            |立项||20|
            ||依据|12|{Options}
            ||程序|8|{Options}
            产出|||80|
            |数量||80|
            ||完成率|80|{Linear}
            """ },
        { "numbering, line breaks and rich text in names", $"""
            一级指标|二级指标|三级指标|分值|评分标准
            一、决\n策|（一）立项|1.依据|12|{Options}
            ^|^|2、程**序**|8|{Options}
            二、产出|（一）数量|1.完成率|80|{Linear}
            """ },
        { "codes written before the names", $"""
            一级指标|二级指标|三级指标|分值|评分标准
            A 决策|A1 立项|A101 依据|12|{Options}
            ^|^|A102 程序|8|{Options}
            B.产出|B1数量|B101完成率|80|{Linear}
            """ },
        { "a hidden row, a header again on the next page", $"""
            一级指标|二级指标|三级指标|分值|评分标准
            决策|立项|依据|12|{Options}
            ~||程序|8|{Options}
            一级指标|二级指标|三级指标|分值|评分标准
            产出|数量|完成率|80|{Linear}
            """ },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_gives_the_same_tree(string shape, string table)
    {
        ImportedTable imported = Import(table);
        Assert.True(imported.Loads, shape);
        Assert.Equal(Expected, Tree(imported));
        Assert.All(imported.Leaves, leaf => Assert.True(leaf.IsLive, $"{shape}: {leaf.Name}: {leaf.Reason?.Chinese}"));
    }

    [Fact]
    public void Codes_of_the_table_are_kept_and_the_others_made()
    {
        ImportedTable imported = Import($"""
            指标编码|一级指标|二级指标|分值|评分标准
            Z-01|决策|依据|40|{Options}
            |^|程序|60|{Options}
            """);
        Assert.Equal(["Z-01", "A2"], imported.Leaves.Select(leaf => leaf.Code));
    }

    [Fact]
    public void A_leaf_over_several_rows_has_their_standards_and_the_sum_of_their_points()
    {
        ImportedTable imported = Import("""
            一级指标|二级指标|分值|评分标准
            决策|依据|40|符合规划的酌情给分
            ^|^|20|符合职责的酌情给分
            ^|程序|40|健全得满分；不健全不得分
            """);
        Assert.Equal([("依据", 60m), ("程序", 40m)], imported.Leaves.Select(leaf => (leaf.Name, leaf.Weight!.Value)));
        Assert.Equal("符合规划的酌情给分（40分）\n符合职责的酌情给分（20分）", imported.Leaves[0].Standard);
    }

    [Fact]
    public void The_sheet_that_looks_like_a_table_is_taken_and_the_others_are_named()
    {
        using TableBook book = new TableBook()
            .Sheet("封面", "某项目绩效评价报告")
            .Sheet("得分", "指标|得分\n依据|12")
            .Sheet("指标体系", $"一级指标|二级指标|分值|评分标准\n决策|依据|100|{Options}")
            .Sheet("旧表", "一级指标|分值|评分标准\n旧|100|酌情", hidden: true)
            .Save();
        ImportedTable imported = TableFile(book);
        Assert.Equal("指标体系", imported.Sheet);
        Assert.Equal(["封面", "得分"], imported.OtherSheets);
        Assert.Equal("旧", Assert.Single(Reporting.Tables.TableFile.TryImport(book.Path, "set", "旧表").Value!.Leaves).Name);
    }

    [Fact]
    public void Nothing_of_the_table_is_lost()
    {
        ImportedTable imported = Import($"""
            附件1：某县项目绩效评价指标体系|<|<|<|<|<
            填报单位：某局
            一级指标|二级指标|分值|指标解释|评分标准|数据来源|备注
            决策|依据|100|有无依据|酌情打分|批复文件|以批复为准
            注：90分以上为优，75-90分为良，75分以下为差
            """);
        string yaml = Yaml(imported);
        Assert.Contains("name: 某县项目绩效评价指标体系", yaml, StringComparison.Ordinal);
        Assert.All(["填报单位：某局", "有无依据", "酌情打分", "数据来源：批复文件", "以批复为准", "grade: 良, from: 75", "第 4 行"], text => Assert.Contains(text, yaml, StringComparison.Ordinal));
    }

    private static ImportedTable TableFile(TableBook book)
    {
        Checked<ImportedTable> read = Reporting.Tables.TableFile.TryImport(book.Path, "set");
        Assert.True(read.Succeeded, string.Join(Environment.NewLine, read.Diagnostics));
        return read.Value;
    }

    internal static ImportedTable Import(string table)
    {
        using TableBook book = TableBook.Of(table).Save();
        return TableFile(book);
    }

    internal static string Yaml(ImportedTable imported) => imported.Files.Single(file => file.Path == "indicators.yaml").Text;

    private static IEnumerable<string> Tree(ImportedTable imported) =>
        IndicatorSet.TryParse(Yaml(imported)).GetValueOrThrow().All.Select(indicator => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{indicator} {indicator.Weight:0.##}"));
}
