using Baoshan.Scoring.Authoring.Tables;
using Baoshan.Scoring.Reporting.Tables;

namespace Baoshan.Scoring.Reporting.Tests.Tables;

/// <summary>Tables and files with something wrong: what is said, and where.</summary>
public sealed class TableMistakeTests : IDisposable
{
    private const string Options = "健全得满分；不健全不得分";

    private readonly string folder = Directory.CreateTempSubdirectory("mistake").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (ImportedTable? Table, string[] Problems) Import(string table, Language language = Language.Chinese, string? sheet = null)
    {
        using TableBook book = TableBook.Of(table).Save();
        Checked<ImportedTable> read = TableFile.TryImport(book.Path, "set", sheet);
        return (read.Value, [.. read.Diagnostics.Select(diagnostic => diagnostic.ToText(language).Replace(book.Path, "表", StringComparison.Ordinal))]);
    }

    private string Problem(byte[] bytes)
    {
        string path = Path.Combine(folder, "table.xlsx");
        File.WriteAllBytes(path, bytes);
        Checked<ImportedTable> read = TableFile.TryImport(path, "set");
        Assert.False(read.Succeeded);
        return Assert.Single(read.Diagnostics).ToString();
    }

    [Fact]
    public void A_node_that_is_not_the_sum_of_those_below_it_is_reported_and_goes_without_a_weight()
    {
        (ImportedTable? table, string[] problems) = Import($"""
            一级指标|分值|二级指标|分值|评分标准
            决策|30|依据|12|{Options}
            ^|^|程序|8|{Options}
            产出|80|数量|80|{Options}
            """);
        Assert.StartsWith("表#评价表!B2: 警告 BS824 table-weight: “决策”写 30 分，下级合计 20 分（12 + 8）", Assert.Single(problems), StringComparison.Ordinal);
        Assert.True(table!.Loads);
        Assert.Equal(20m, IndicatorSet.TryParse(TableShapeTests.Yaml(table)).GetValueOrThrow()["A"].Weight);
    }

    [Fact]
    public void Leaves_that_do_not_add_up_to_100_are_reported_and_the_full_score_says_so()
    {
        (ImportedTable? table, string[] problems) = Import($"""
            一级指标|二级指标|分值|评分标准
            决策|依据|12|{Options}
            产出|数量|86|{Options}
            合计||100|
            """);
        Assert.StartsWith("表#评价表!C4: 警告 BS824 table-weight: 合计写 100 分，末级指标的分值合计 98 分", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Equal(98m, IndicatorSet.TryParse(TableShapeTests.Yaml(table!)).GetValueOrThrow().FullScore);
    }

    [Fact]
    public void A_missing_weight_is_an_error_and_the_set_waits_for_it()
    {
        (ImportedTable? table, string[] problems) = Import($"""
            一级指标|二级指标|分值|评分标准
            决策|依据||{Options}
            产出|数量|六十|{Options}
            """);
        Assert.False(table!.Loads);
        Assert.Collection(
            problems,
            problem => Assert.StartsWith("表#评价表!B2: 错误 BS825 table-weight-missing: “依据”没有分值", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("表#评价表!B3: 错误 BS825 table-weight-missing: “数量”没有分值", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("表#评价表!C3: 警告 BS824 table-weight: “六十”不是分值", problem, StringComparison.Ordinal));
        string mended = TableShapeTests.Yaml(table).Replace("name: 依据\n", "name: 依据\n        weight: 40\n", StringComparison.Ordinal).Replace("name: 数量\n", "name: 数量\n        weight: 60\n", StringComparison.Ordinal);
        Assert.True(IndicatorSet.TryParse(mended).Succeeded);
    }

    [Fact]
    public void A_weight_said_twice_differently_and_a_code_said_twice_are_reported()
    {
        (ImportedTable? table, string[] problems) = Import($"""
            编码|一级指标|二级指标|分值|评分标准
            X1|决策|依据（10分）|40|{Options}
            X1|产出|数量|60|{Options}
            """);
        Assert.Equal(["X1", "B1"], table!.Leaves.Select(leaf => leaf.Code));
        Assert.Contains(problems, problem => problem.StartsWith("表#评价表!D2: 警告 BS824 table-weight: “依据”的分值一处写 40，名称中写 10，取前者", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("表#评价表!A3: 警告 BS826 table-code: 编码“X1”重复", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_columns_of_weights_the_second_is_not_read_where_the_first_says_the_points()
    {
        (_, string[] problems) = Import("""
            一级指标|二级指标|分值|权重|评分标准
            决策|依据|40|约四十|健全得满分；不健全不得分
            ||30|约三十|论证充分得满分；不充分不得分
            产出|数量|60||健全得满分；不健全不得分
            """);
        Assert.DoesNotContain(problems, problem => problem.Contains("不是分值", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hidden_row_is_read_and_named()
    {
        (ImportedTable? table, string[] problems) = Import($"""
            一级指标|二级指标|分值|评分标准
            决策|依据|40|{Options}
            ~|程序|60|{Options}
            """);
        Assert.Equal(2, table!.Leaves.Count);
        Assert.StartsWith("表#评价表!A3: 提示 BS827 hidden-row", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_header_says_which_are_looked_for()
    {
        (ImportedTable? table, string[] problems) = Import("某单位|年度\n甲|2024");
        Assert.Null(table);
        string problem = Assert.Single(problems);
        Assert.StartsWith("表#评价表: 错误 BS822 no-table: 没有找到评价表的表头", problem, StringComparison.Ordinal);
        Assert.Contains("三级指标", problem, StringComparison.Ordinal);
        Assert.Contains("评分标准", problem, StringComparison.Ordinal);
        Assert.Contains("no header of an evaluation table", Assert.Single(Import("某单位|年度\n甲|2024", Language.English).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_sheet_a_header_without_rows_and_a_sheet_that_is_not_there_are_said()
    {
        Assert.Contains("工作表是空的", Assert.Single(Import("").Problems), StringComparison.Ordinal);
        Assert.StartsWith("表#评价表!A2: 错误 BS822 no-table: 表头下面没有指标", Assert.Single(Import("一级指标|分值|评分标准").Problems), StringComparison.Ordinal);
        Assert.Contains("没有工作表“总表”（可选：评价表）", Assert.Single(Import("一级指标|分值|评分标准", sheet: "总表").Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void More_levels_than_there_can_be_are_refused_at_the_fifth() =>
        Assert.StartsWith("表#评价表!E1: 错误 BS822 no-table: 表头有 5 级指标", Assert.Single(Import("类别|一级指标|二级指标|三级指标|四级指标|分值\nA|B|C|D|E|100").Problems), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_workbook_an_old_one_and_a_locked_one_are_told_apart()
    {
        Assert.Contains("BS821 not-a-workbook: 不是可以读取的 Excel 工作簿", Problem("一级指标,分值"u8.ToArray()), StringComparison.Ordinal);
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Contains("旧格式的工作簿（.xls）（用 Excel 或 WPS 打开，另存为 .xlsx）", Problem(old), StringComparison.Ordinal);
        Assert.Contains("设有打开密码", Problem([.. old, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);
        Assert.Contains("文件不存在", Assert.Single(TableFile.TryImport(Path.Combine(folder, "none.xlsx"), "set").Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_formulas_are_said_at_their_cells()
    {
        using TableBook book = TableBook.Of($"一级指标|二级指标|分值|评分标准\n决策|依据|100|{Options}").Save();
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(book.Path, isEditable: true))
        {
            var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == "D2");
            cell.DataType = DocumentFormat.OpenXml.Spreadsheet.CellValues.Error;
            cell.CellValue = new("#REF!");
        }

        Checked<ImportedTable> read = TableFile.TryImport(book.Path, "set");
        Assert.EndsWith("!D2: 警告 BS823 table-row: 公式有错误，没有读入：#REF!", Assert.Single(read.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.False(Assert.Single(read.Value!.Leaves).IsLive);
    }
}
