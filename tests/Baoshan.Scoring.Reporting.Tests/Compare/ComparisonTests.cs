using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Reporting.Compare;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Reporting.Tests.Compare;

public sealed class ComparisonTests
{
    private static Scorecard Later { get; } = MakeLater();

    [Fact]
    public void Scores_stand_side_by_side_with_their_differences_from_the_first()
    {
        ComparisonView view = ComparisonView.Build([Cards.Baoshan, Later], Language.Chinese);

        Assert.Equal(["2016", "2017"], view.Titles);
        Assert.Equal(Cards.Baoshan.Subject, view.Heading);
        Assert.Equal(Cards.Baoshan.Indicators.Select(result => result.Code), view.Rows.Select(row => row.Code));
        Assert.All(view.Rows, row => Assert.Equal(Later[row.Code].Score - Cards.Baoshan[row.Code].Score, row.Difference(1)));
        Assert.Equal(1.50m, view.Rows.Single(row => row.Code == "C202").Difference(1));
        Assert.Equal(1.50m, view.Total.Difference(1));
    }

    [Fact]
    public void Indicators_that_only_one_set_has_stand_with_their_siblings()
    {
        ComparisonView view = ComparisonView.Build([GeneratedCard.Make(2, 6, 1), GeneratedCard.Make(2, 14, 2)], Language.English);
        string[] codes = [.. view.Rows.Select(row => row.Code)];

        Assert.Equal(codes.Length, codes.Distinct().Count());
        foreach (ComparisonRow row in view.Rows.Where(row => row.Level == 2))
        {
            string above = view.Rows.Take(Array.IndexOf(codes, row.Code)).Last(other => other.Level == 1).Code;
            Assert.StartsWith(above + "_", row.Code, StringComparison.Ordinal);
        }

        Assert.Contains(view.Rows, row => row.Cells[0] is null && row.Difference(1) is null);
    }

    [Property(MaxTest = 25)]
    public void Figures_in_the_page_and_in_the_workbook_equal_the_scorecards(int first, int second)
    {
        Scorecard[] cards = [GeneratedCard.Make(3, 12, first, true), GeneratedCard.Make(3, 12, second), Cards.Baoshan];
        ComparisonView view = ComparisonView.Build(cards, Language.Chinese);
        IDocument page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Comparison.Write(cards, ReportFormat.Html)));
        using var book = new Book(Comparison.Write(cards, ReportFormat.Excel));

        IElement[] rows = [.. page.QuerySelectorAll(".compare tbody tr")];
        Assert.Equal(view.Rows.Count, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            string[] texts = [.. rows[i].QuerySelectorAll("td").Select(cell => cell.TextContent)];
            Assert.Equal(11, texts.Length);
            Assert.Equal(view.Rows[i].Cells[2]?.ScoreText ?? "—", texts[8]);
            Assert.Equal(view.Rows[i].Cells[0]?.ScoreText ?? "—", book.Text("得分对比", $"D{i + 5}"));
            Assert.Equal(Signed.Points(view.Rows[i].Difference(1)), texts[6]);
        }
    }

    [Fact]
    public void The_workbook_is_valid_and_its_differences_are_live()
    {
        using var book = new Book(Comparison.Write([Cards.Baoshan, Later, Cards.BaoshanWithout("C202")], ReportFormat.Excel, Language.English));
        var live = new LiveSums(book);
        Cell[] formulas = [.. book.Cells.Where(cell => cell.CellFormula is not null)];

        Assert.Empty(book.Problems());
        Assert.True(formulas.Length > 100);
        Assert.All(formulas, cell => Assert.Equal(decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture), live.Of("Comparison", cell.CellFormula!.Text)));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("</script><script>window.hacked=1</script>")]
    public void Hostile_text_stays_text(string hostile)
    {
        Scorecard[] cards = [Hostile.Card(hostile), Hostile.Card("平常")];
        IDocument page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Comparison.Write(cards, ReportFormat.Html)));
        using var book = new Book(Comparison.Write(cards, ReportFormat.Excel));

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Contains(hostile, page.QuerySelector(".compare thead")!.TextContent, StringComparison.Ordinal);
        Assert.All(book.Cells.Where(cell => cell.CellFormula is not null), cell => Assert.Matches("^[A-Z]+[0-9]+-[A-Z]+[0-9]+$", cell.CellFormula!.Text));
        Assert.Empty(book.Problems());
    }

    [Fact]
    public void Scorecards_that_nothing_tells_apart_are_numbered() =>
        Assert.Equal(2, ComparisonView.Build([Cards.Baoshan, Cards.Baoshan], Language.Chinese).Titles.Distinct().Count());

    [Fact]
    public void One_scorecard_alone_cannot_be_compared() =>
        Assert.Throws<ArgumentException>(() => Comparison.Write([Cards.Baoshan], ReportFormat.Html));

    private static Scorecard MakeLater()
    {
        Assessment assessment = Assessment.Load(Cards.BaoshanAssessment);
        return ScoringPlan.Compile(IndicatorSet.Load(assessment.SetPath!)).Score(assessment.With([new AssessedFact("C202", new SingleValue("A级"))]) with { Period = "2017" });
    }
}
