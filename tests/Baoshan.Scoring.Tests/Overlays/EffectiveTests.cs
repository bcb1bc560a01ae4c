using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Tests.Overlays;

/// <summary>The days of periods and of overlays, and whether they meet.</summary>
public sealed class EffectiveTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("effective").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("2018-01-31", "2018-01-31")]
    [InlineData("2018/1/31", "2018-01-31")]
    [InlineData("2018.1.31", "2018-01-31")]
    [InlineData("2018年1月31日", "2018-01-31")]
    [InlineData("２０１８－０１－３１", "2018-01-31")]
    [InlineData("2016-02-29", "2016-02-29")]
    [InlineData("2017-02-29", null)]
    [InlineData("2018-13-01", null)]
    [InlineData("2018-1/31", null)]
    [InlineData("2018", null)]
    [InlineData("18-01-31", null)]
    public void A_day_is_read(string text, string? expected) =>
        Assert.Equal(expected, Scalars.TryDate(text, out DateOnly date) ? DateText.Write(date) : null);

    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31")]
    [InlineData("2016年", "2016-01-01", "2016-12-31")]
    [InlineData("2016年度", "2016-01-01", "2016-12-31")]
    [InlineData("2016 年度", "2016-01-01", "2016-12-31")]
    [InlineData("2016年上半年", "2016-01-01", "2016-06-30")]
    [InlineData("2016下半年", "2016-07-01", "2016-12-31")]
    [InlineData("2016年第三季度", "2016-07-01", "2016-09-30")]
    [InlineData("2016Q1", "2016-01-01", "2016-03-31")]
    [InlineData("2016-Q4", "2016-10-01", "2016-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2016年2月", "2016-02-01", "2016-02-29")]
    [InlineData("2014-2016", "2014-01-01", "2016-12-31")]
    [InlineData("2014—2016年度", "2014-01-01", "2016-12-31")]
    [InlineData("2016-01..2016-06", "2016-01-01", "2016-06-30")]
    [InlineData("2016年1月至6月", "2016-01-01", "2016-06-30")]
    [InlineData("2016年1月1日至2017年6月30日", "2016-01-01", "2017-06-30")]
    [InlineData("2016-03-15", "2016-03-15", "2016-03-15")]
    [InlineData("2016-06..2016-01", null, null)]
    [InlineData("十三五", null, null)]
    [InlineData("", null, null)]
    public void A_period_is_read(string text, string? from, string? to) => Assert.Equal(
        (from, to),
        PeriodText.TryParse(text, out (DateOnly From, DateOnly To) days) ? (DateText.Write(days.From), DateText.Write(days.To)) : (null, null));

    [Theory]
    [InlineData("2018-01-01", "2017", "BS420")]
    [InlineData("2018-01-01", "2018", null)]
    [InlineData("2018-07-01", "2018", null)] // some of the year
    [InlineData("2018-12-31", "2018年度", null)] // its last day
    [InlineData("2019-01-01", "2018年度", "BS420")]
    [InlineData("{ to: 2018-01-01 }", "2018", null)] // its first day
    [InlineData("{ to: 2017-12-31 }", "2018", "BS420")]
    [InlineData("{ from: 2016-01-01, to: 2018-12-31 }", "2014-2015", "BS420")]
    [InlineData("{ from: 2016-01-01, to: 2018-12-31 }", "2014-2016", null)]
    [InlineData("2018-01-01", "十三五", "BS421")]
    public void A_period_outside_the_days_of_an_overlay_gets_a_warning_and_a_score(string effective, string period, string? rule)
    {
        Checked<Scorecard> card = Score($"effective: {effective}", period);
        Assert.True(card.Succeeded);
        Assert.Equal(100m, card.Value!.Total);
        Diagnostic? found = card.Diagnostics.SingleOrDefault();
        Assert.Equal(rule, found?.Rule.Id);
        if (found is not null)
        {
            Assert.Equal((Severity.Warning, 4, 9), (found.Severity, found.Span.Line, found.Span.Column));
        }

        Assert.Equal(rule switch { "BS420" => false, "BS421" => null, _ => true }, card.Value.Set.Overlays[0].IsInForce(period));
    }

    [Fact]
    public void Without_a_date_any_period_will_do() => Assert.Empty(Score("", "十三五").Diagnostics);

    [Fact]
    public void The_days_are_said_in_words()
    {
        Assert.Equal("自2018-01-01起生效", new EffectiveDates(new(2018, 1, 1), null).Text.Chinese);
        Assert.Equal("in force until 2018-12-31", new EffectiveDates(null, new(2018, 12, 31)).Text.English);
    }

    private Checked<Scorecard> Score(string line, string period)
    {
        File.WriteAllText(Path.Combine(folder, "base.yaml"), Scoring.SetText.Of("indicators: [ { code: A, name: 甲, weight: 100, standard: { options: { 是: full, 否: zero } } } ]"));
        File.WriteAllText(Path.Combine(folder, "overlay.yaml"), $"format: baoshan.scoring/overlay@1\nid: 新\nversion: 1\nbase: base.yaml\nreason: 理由\n{line}\n");
        string assessment = Path.Combine(folder, "assessment.yaml");
        File.WriteAllText(assessment, $"format: baoshan.scoring/assessment@1\nset: overlay.yaml\nsubject: 某部门\nperiod: {(period.Length == 0 ? "''" : period)}\nfacts: {{ A: 是 }}\n");
        return Scorecard.TryEvaluate(assessment);
    }
}
