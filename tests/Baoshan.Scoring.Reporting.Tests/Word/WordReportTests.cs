using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Baoshan.Scoring.Reporting.Tests.Word;

public sealed class WordReportTests
{
    private static WordprocessingDocument Open(Scorecard card, Language language = Language.Chinese) =>
        WordprocessingDocument.Open(new MemoryStream(Report.Write(card, ReportFormat.Word, new() { Language = language })), isEditable: false);

    private static string[] Problems(WordprocessingDocument document) =>
        [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(problem => $"{problem.Path?.XPath}: {problem.Description}")];

    private static string[][] Rows(Table table) => [.. table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray())];

    private static Table[] Tables(WordprocessingDocument document) => [.. document.MainDocumentPart!.Document!.Body!.Elements<Table>()];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Figures_read_back_equal_the_scorecards(Language language)
    {
        Scorecard card = Cards.Baoshan;
        using WordprocessingDocument document = Open(card, language);
        Table[] tables = Tables(document);

        string[][] overview = Rows(tables[1]);
        foreach ((string[] row, IndicatorResult node) in overview.Skip(1).Zip(card.Indicators.Where(result => result.Indicator.Level <= 2)))
        {
            Assert.Equal([node.Code, node.Indicator.Name, FigureText.Points(node.Indicator.Weight), node.Score!.Value.ToString(CultureInfo.InvariantCulture), FigureText.Rate(node.Rate!.Value)], row[..5]);
        }

        Assert.Equal(["100", "88.93", "88.93%", "11.07"], overview[^1][1..]);
        string[][] full = Rows(tables[2]);
        Assert.Equal(card.Set.Leaves.Count() + 2, full.Length);
        foreach ((string[] row, IndicatorResult leaf) in full.Skip(1).Zip(card.Indicators.Where(result => result.Indicator.IsLeaf)))
        {
            Assert.Equal([FigureText.Points(leaf.Indicator.Weight), leaf.Score!.Value.ToString(CultureInfo.InvariantCulture), FigureText.Rate(leaf.Rate!.Value)], row[^4..^1]);
        }

        Assert.Contains("88.93", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_captions_and_repeated_rows_are_real()
    {
        using WordprocessingDocument document = Open(Cards.Baoshan);
        Body body = document.MainDocumentPart!.Document!.Body!;
        string[] styles = [.. body.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "")];

        Assert.Equal(7, styles.Count(style => style == "Heading1"));
        Assert.Equal(45, styles.Count(style => style == "Heading3"));
        Assert.Equal(styles.Count(style => style == "Caption"), Tables(document).Length);
        Assert.All(Tables(document), table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Contains(body.Descendants<FieldCode>(), code => code.Text.Contains("TOC", StringComparison.Ordinal));
        string[] bookmarks = [.. body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!)];
        Assert.All(body.Descendants<Hyperlink>(), link => Assert.Contains(link.Anchor!.Value!, bookmarks));
        Assert.Equal(
            [PageOrientationValues.Portrait, PageOrientationValues.Landscape, PageOrientationValues.Portrait],
            body.Descendants<PageSize>().Select(size => size.Orient!.Value));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 20)]
    [InlineData(3, 30)]
    [InlineData(4, 500)]
    public void The_file_is_valid_and_every_row_of_the_table_is_as_wide_as_the_table(int levels, int leaves)
    {
        using WordprocessingDocument document = Open(GeneratedCard.Make(levels, leaves, 11, leavesGaps: true), Language.English);

        Assert.Empty(Problems(document));
        Assert.All(Tables(document), table =>
        {
            int columns = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count();
            Assert.All(table.Elements<TableRow>(), row => Assert.Equal(columns, row.Elements<TableCell>().Sum(cell => cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
        });
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_stays_text(int index)
    {
        string hostile = Hostile.Texts[index];
        using WordprocessingDocument document = Open(Hostile.Card(hostile));
        using WordprocessingDocument plain = Open(Hostile.Card("平常"));

        Assert.Empty(Problems(document));
        Assert.Contains(Texts.SafeText.Clean(hostile), document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Equal(Fields(plain), Fields(document));

        static string[] Fields(WordprocessingDocument document) =>
        [
            .. document.MainDocumentPart!.Document!.Descendants<SimpleField>().Select(field => field.Instruction!.Value!),
            .. document.MainDocumentPart.Document.Descendants<FieldCode>().Select(code => code.Text),
        ];
    }

    [Fact]
    public void The_same_scorecard_gives_the_same_bytes() =>
        Assert.Equal(Report.Write(Cards.Baoshan, ReportFormat.Word), Report.Write(Scorecard.Evaluate(Cards.BaoshanAssessment), ReportFormat.Word));

    [Fact]
    public void An_incomplete_scorecard_says_what_is_missing()
    {
        using WordprocessingDocument document = Open(Cards.BaoshanWithout("支出决算数"));

        Assert.Contains("缺少数据：支出决算数", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Bonus_and_penalty_items_stand_above_the_total()
    {
        using WordprocessingDocument document = Open(BonusCards.OffBand);
        string[][] overview = Rows(Tables(document)[1]);
        string text = document.MainDocumentPart!.Document!.Body!.InnerText;

        Assert.Empty(Problems(document));
        Assert.Equal(["J1", "加分项 推广", "≤ 5", "+4.00", "—", "—"], overview[^4]);
        Assert.Equal(["加分合计", "≤ 3", "+3.00", "—", "-3.00"], overview[^3]);
        Assert.Equal(["K1", "扣分项 信访", "≤ 2", "−0.50", "—", "0.50"], overview[^2]);
        Assert.Equal(["合计", "100", "82.50", "82.50%", "17.50"], overview[^1]);
        Assert.Equal(["加分项 J1 推广", "≤ 5", "+4.00", "—"], Rows(Tables(document)[2])[^4][..4]);
        Assert.Contains("80.00 + 3.00 - 0.50", text, StringComparison.Ordinal);
        Assert.Contains("仅按分数为“良”；不满足良的条件", text, StringComparison.Ordinal);
    }


    public static TheoryData<int> HostileTexts => [.. Enumerable.Range(0, Hostile.Texts.Length)];
}
