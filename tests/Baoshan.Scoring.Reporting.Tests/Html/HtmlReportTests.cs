using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reporting.Json;

namespace Baoshan.Scoring.Reporting.Tests.Html;

public sealed class HtmlReportTests
{
    private static IDocument Page(Scorecard card, Language language = Language.Chinese, ReconciliationResult? reconciliation = null) =>
        new HtmlParser().ParseDocument(Text(card, language, reconciliation));

    private static string Text(Scorecard card, Language language = Language.Chinese, ReconciliationResult? reconciliation = null) =>
        Encoding.UTF8.GetString(Report.Write(card, ReportFormat.Html, new() { Language = language, Reconciliation = reconciliation }));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Figures_read_back_equal_the_scorecards(Language language)
    {
        Scorecard card = Cards.Baoshan;
        IDocument page = Page(card, language);

        Assert.Equal("88.93", page.QuerySelector("#total")!.TextContent);
        Assert.Equal("良", page.QuerySelector("#grade")!.TextContent);
        IElement[] rows = [.. page.QuerySelectorAll(".tree > tbody > tr[data-level]")];
        Assert.Equal(card.Indicators.Count, rows.Length);
        foreach ((IElement row, IndicatorResult result) in rows.Zip(card.Indicators))
        {
            string[] cells = [.. row.QuerySelectorAll(":scope > td").Select(cell => cell.TextContent)];
            Assert.Equal(result.Code, row.QuerySelector(".code")!.TextContent);
            Assert.Equal(FigureText.Points(result.Indicator.Weight), cells[0]);
            Assert.Equal(result.Score!.Value.ToString(CultureInfo.InvariantCulture), cells[1]);
            Assert.Equal(FigureText.Rate(result.Rate!.Value), cells[2]);
            Assert.Equal(result.Indicator.IsLeaf ? result.Explanation.Reason.In(language) : "", cells[4]);
        }
    }

    [Fact]
    public void The_page_is_one_file_that_fetches_nothing()
    {
        IDocument page = Page(Cards.Baoshan);

        Assert.Empty(page.QuerySelectorAll("link, img, iframe, script[src], object, embed, base"));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_leads_somewhere_and_every_name_is_there_once()
    {
        IDocument page = Page(Cards.Baoshan);
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-controls]"), element => Assert.Contains(element.GetAttribute("aria-controls")!, ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby")!, ids));
    }

    [Fact]
    public void The_page_carries_the_scorecard_as_json()
    {
        using JsonDocument carried = JsonDocument.Parse(Page(Cards.Baoshan).QuerySelector("#scorecard")!.TextContent);
        using JsonDocument expected = JsonDocument.Parse(ScorecardJson.Write(Cards.Baoshan));

        Assert.True(JsonElement.DeepEquals(expected.RootElement, carried.RootElement));
    }

    [Fact]
    public void The_tiles_of_the_map_have_areas_in_proportion_to_the_weights()
    {
        IDocument page = Page(Cards.Baoshan);
        IElement[] groups = [.. page.QuerySelectorAll(".map > .group")];

        Assert.Equal(3, groups.Length);
        Assert.Equal([13.5m, 28.5m, 58m], groups.Select(group => Math.Round(Measure(group, "w") * Measure(group, "h") / 100m, 1)));
        Assert.Equal(45, page.QuerySelectorAll(".tile").Length);
        Assert.All(page.QuerySelectorAll(".tile"), tile => Assert.False(string.IsNullOrWhiteSpace(tile.GetAttribute("aria-label"))));

        static decimal Measure(IElement element, string name)
        {
            string style = element.GetAttribute("style")!;
            int start = style.IndexOf($"--{name}:", StringComparison.Ordinal) + name.Length + 3;
            return decimal.Parse(style[start..style.IndexOf('%', start)], CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void An_incomplete_scorecard_says_what_is_missing()
    {
        IDocument page = Page(Cards.BaoshanWithout("支出决算数"));

        Assert.Equal("88.60–90.60", page.QuerySelector("#total")!.TextContent);
        Assert.Equal("未定等级", page.QuerySelector("#grade")!.TextContent);
        IElement open = Assert.Single(page.QuerySelectorAll("section.open li"));
        Assert.Contains("支出决算数", open.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reconciliation_has_its_own_section()
    {
        ReconciliationResult result = ReconciliationResult.Reconcile(Cards.BaoshanAssessment, Path.Combine(Path.GetDirectoryName(Cards.BaoshanAssessment)!, "published.yaml"));
        IElement[] rows = [.. Page(Cards.Baoshan, Language.English, result).QuerySelectorAll(".reconcile tr:has(> th[scope=row])")];

        Assert.Equal(
            result.Groups.SelectMany(group => group.Disagreements).Select(d => (d.Claim.What.English, d.Claim.Published.ToString(), d.ComputedText)),
            rows.Select(row => (row.QuerySelector("th")!.TextContent, row.QuerySelectorAll("td")[0].TextContent, row.QuerySelectorAll("td")[1].TextContent)));
        Assert.Null(Page(Cards.Baoshan).QuerySelector("#reconciliation"));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_stays_text(int index)
    {
        string hostile = Hostile.Texts[index];
        IDocument plain = Page(Hostile.Card("平常"));
        var clean = new string([.. Reporting.Texts.SafeText.Clean(hostile)]);
        IDocument page = Page(Hostile.Card(hostile), Language.English);

        Assert.Equal(clean, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Equal(plain.QuerySelectorAll("*").Length, page.QuerySelectorAll("*").Length);
        Assert.Empty(page.QuerySelectorAll("[onerror], [onload], [onmouseover]"));
        using JsonDocument json = JsonDocument.Parse(page.QuerySelector("#scorecard")!.TextContent);
        Assert.Equal(hostile, json.RootElement.GetProperty("subject").GetString());
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 20)]
    [InlineData(3, 50)]
    [InlineData(4, 500)]
    public void Any_depth_and_size_is_shown_whole(int levels, int leaves)
    {
        Scorecard card = GeneratedCard.Make(levels, leaves, 3, leavesGaps: true);
        IDocument page = Page(card);

        Assert.Equal(card.Indicators.Count, page.QuerySelectorAll(".tree > tbody > tr[data-level]").Length);
        Assert.Equal(card.Set.Leaves.Count(), page.QuerySelectorAll(".tree > tbody > tr.detail").Length);
        Assert.Equal(card.Set.Leaves.Count(), page.QuerySelectorAll(".tile").Length);
    }

    [Fact]
    public void The_same_scorecard_gives_the_same_bytes() => Assert.Equal(Text(Cards.Baoshan), Text(Scorecard.Evaluate(Cards.BaoshanAssessment)));

    [Fact]
    public void Bonus_and_penalty_items_stand_above_the_total()
    {
        IDocument page = Page(BonusCards.OffBand);

        Assert.Equal(
            ["加分项 J1 推广 ≤ 5 +4.00 —", "加分合计 ≤ 3 +3.00 -3.00", "扣分项 K1 信访 ≤ 2 −0.50 0.50"],
            page.QuerySelectorAll(".overview tr.adjustment").Select(row => string.Join(" ", row.QuerySelectorAll(":scope > th, :scope > td.n").Select(cell => cell.TextContent))));
        Assert.Equal(["J1", "K1"], page.QuerySelectorAll(".tree tr.adjustment .code").Select(code => code.TextContent));
        Assert.All(page.QuerySelectorAll(".total-step"), step => Assert.Contains("80.00 + 3.00 - 0.50", step.TextContent, StringComparison.Ordinal));
        Assert.Contains("不满足良的条件", page.QuerySelector(".grade .next")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["+3.00", "−0.50"], page.QuerySelectorAll(".fall tbody tr").TakeLast(2).Select(row => row.QuerySelector("td")!.TextContent));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.Empty(Page(Cards.Baoshan).QuerySelectorAll(".adjustment, .total-step"));
    }


    public static TheoryData<int> HostileTexts => [.. Enumerable.Range(0, Hostile.Texts.Length)];
}
