using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Tests.Excel;

public sealed class ExcelReportTests
{
    private static Book Open(Scorecard card, Language language = Language.Chinese) => new(Report.Write(card, ReportFormat.Excel, new() { Language = language }));

    [Fact]
    public void Figures_read_back_equal_the_scorecards()
    {
        Scorecard card = Cards.Baoshan;
        using Book book = Open(card);

        Assert.Equal(["得分总览", "指标得分表", "基础数据", "扣分明细", "说明与出处"], book.SheetNames);
        Assert.Equal(88.93m, book.Number("得分总览", "B6"));
        Assert.Equal("良", book.Text("得分总览", "B7"));
        int row = 4;
        foreach (IndicatorResult leaf in card.Indicators.Where(result => result.Indicator.IsLeaf))
        {
            row++;
            Assert.Equal(leaf.Indicator.Weight, book.Number("指标得分表", $"E{row}"));
            Assert.Equal(leaf.Score, book.Number("指标得分表", $"F{row}"));
            Assert.Equal(leaf.Rate, book.Number("指标得分表", $"G{row}"));
            Assert.Equal(leaf.PointsLost, book.Number("指标得分表", $"H{row}"));
            Assert.Equal(leaf.Explanation.Reason.Chinese, book.Text("指标得分表", $"K{row}"));
        }

        row = 10;
        foreach (IndicatorResult node in card.Indicators.Where(result => result.Indicator.Level <= 2))
        {
            row++;
            Assert.Equal(node.Code, book.Text("得分总览", $"A{row}"));
            Assert.Equal(node.Score, book.Number("得分总览", $"D{row}"));
        }
    }

    [Theory]
    [InlineData(1, 5, 1)]
    [InlineData(2, 25, 2)]
    [InlineData(3, 40, 3)]
    [InlineData(4, 80, 4)]
    public void Formulas_give_the_values_beside_them(int levels, int leaves, int seed)
    {
        using Book book = Open(GeneratedCard.Make(levels, leaves, seed));
        var live = new LiveSums(book);
        int formulas = 0;
        foreach (string sheet in book.SheetNames.ToArray())
        {
            foreach (Cell cell in book.Sheet(sheet).Descendants<Cell>().Where(cell => cell.CellFormula is not null))
            {
                if (live.Of(sheet, cell.CellFormula!.Text) is { } value)
                {
                    formulas++;
                    Assert.Equal(decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture), value);
                }
            }
        }

        Assert.True(formulas > leaves * 2);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(4, 500)]
    public void The_file_is_valid_at_any_depth_and_size(int levels, int leaves)
    {
        using Book complete = Open(GeneratedCard.Make(levels, leaves, 5));
        using Book incomplete = Open(GeneratedCard.Make(levels, leaves, 6, leavesGaps: true), Language.English);

        Assert.Empty(complete.Problems());
        Assert.Empty(incomplete.Problems());
    }

    [Fact]
    public void Level_cells_are_merged_panes_frozen_and_the_header_repeated()
    {
        using Book book = Open(Cards.Baoshan);
        Worksheet sheet = book.Sheet("指标得分表");

        Assert.Contains("A5:A12", sheet.Descendants<MergeCell>().Select(merge => merge.Reference!.Value));
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal(OrientationValues.Landscape, sheet.Descendants<PageSetup>().Single().Orientation!.Value);
        Assert.Contains(book.Part.Workbook!.DefinedNames!.Elements<DefinedName>(), name => name.Name == "_xlnm.Print_Titles" && name.Text == "'指标得分表'!$4:$4");
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_stays_text(int index)
    {
        string hostile = Hostile.Texts[index];
        using Book book = Open(Hostile.Card(hostile));
        using Book plain = Open(Hostile.Card("平常"));

        Assert.Empty(book.Problems());
        Assert.Equal(
            plain.Cells.Where(cell => cell.CellFormula is not null).Select(cell => (cell.CellReference?.Value, cell.CellFormula!.Text)),
            book.Cells.Where(cell => cell.CellFormula is not null).Select(cell => (cell.CellReference?.Value, cell.CellFormula!.Text)));
        Assert.Equal(Texts.SafeText.Clean(hostile), Reporting.Excel.CellText.Read(book.Text("得分总览", "B2")));
        Cell subject = book.Cell("得分总览", "B2")!;
        Assert.Equal(CellValues.InlineString, subject.DataType!.Value);
        if (hostile[0] is '=' or '+' or '-' or '@')
        {
            Stylesheet styles = book.Part.WorkbookStylesPart!.Stylesheet!;
            Assert.True(styles.CellFormats!.Elements<CellFormat>().ElementAt((int)subject.StyleIndex!.Value).QuotePrefix!.Value);
        }
    }

    [Fact]
    public void An_incomplete_scorecard_has_no_sum_that_hides_what_is_open()
    {
        using Book book = Open(Cards.BaoshanWithout("支出决算数"));

        Assert.Equal("88.60–90.60", book.Text("得分总览", "B6"));
        Assert.Null(book.Cell("得分总览", "B6")!.CellFormula);
        Assert.Equal("缺少数据", book.Text("指标得分表", "I13"));
    }

    [Fact]
    public void There_is_no_macro_no_link_and_no_time_in_the_file()
    {
        byte[] bytes = Report.Write(Cards.Baoshan, ReportFormat.Excel);
        using var archive = new ZipArchive(new MemoryStream(bytes));

        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("vba", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("external", StringComparison.OrdinalIgnoreCase));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(bytes, Report.Write(Scorecard.Evaluate(Cards.BaoshanAssessment), ReportFormat.Excel));
    }

    [Fact]
    public void Bonus_and_penalty_items_go_into_the_live_total()
    {
        using Book book = Open(BonusCards.OffBand);
        var live = new LiveSums(book);

        Assert.Empty(book.Problems());
        Assert.Equal(["J1", "", "K1", "合计"], Enumerable.Range(13, 4).Select(row => book.Text("得分总览", $"A{row}")));
        Assert.Equal([4m, 3m, -0.5m, 82.5m], Enumerable.Range(13, 4).Select(row => book.Number("得分总览", $"D{row}")));
        Assert.Equal("D11+D12+D14+D15", book.Cell("得分总览", "D16")!.CellFormula!.Text);
        Assert.Equal(82.5m, live.Of("得分总览", "D11+D12+D14+D15"));
        Assert.Contains("80.00 + 3.00 - 0.50", book.Text("得分总览", "B17"), StringComparison.Ordinal);
        Assert.Contains("不满足良的条件", book.Text("得分总览", "B8"), StringComparison.Ordinal);
        Assert.Equal("优", book.Text("得分总览", "A24"));
        Assert.Equal(100m, book.Number("指标得分表", "B10"));
        Assert.Equal("加分项 J1 推广", book.Text("指标得分表", "A7"));
    }


    public static TheoryData<int> HostileTexts => [.. Enumerable.Range(0, Hostile.Texts.Length)];
}
