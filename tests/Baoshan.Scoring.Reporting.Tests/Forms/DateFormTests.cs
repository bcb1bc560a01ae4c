using System.Text.Json;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Reporting.Forms;
using Baoshan.Scoring.Reporting.Json;

namespace Baoshan.Scoring.Reporting.Tests.Forms;

/// <summary>Dates in a form and in JSON.</summary>
public sealed class DateFormTests
{
    private static readonly IndicatorSet Set = IndicatorSet.TryParse("""
        format: baoshan.scoring/indicators@1
        id: dates
        version: 1
        name: 日期
        full-score: 10
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        facts:
          上报日期: { type: date }
        indicators:
          - code: A
            name: 及时性
            weight: 10
            metric: 上报日期
            standard: { bands: { 不晚于2016-03-31: full, 晚于2016-03-31: zero } }
        """).GetValueOrThrow();

    private static FilledForm Form()
    {
        var form = new FilledForm(FormFile.Write(Set, "set.yaml", Language.Chinese));
        return form.Text("基本情况", "B4", "某科").Text("基本情况", "B5", "2016");
    }

    [Theory]
    [InlineData("2016-03-31", 10)]
    [InlineData("2016/4/1", 0)]
    public void A_date_is_typed_as_text(string day, decimal score)
    {
        using FilledForm form = Form();
        form.Text("基础数据", $"I{form.RowOf("上报日期")}", day);
        Assert.Equal(score, ScoringPlan.Compile(Set).Score(FormFile.TryLoad(form.Path).GetValueOrThrow()).Total);
    }

    [Theory]
    [InlineData("42460", "2016-03-31")]
    [InlineData("42461", "2016-04-01")]
    public void A_day_that_the_spreadsheet_keeps_as_a_number_is_read_as_the_date(string serial, string day)
    {
        using FilledForm form = Form();
        form.Number("基础数据", $"I{form.RowOf("上报日期")}", serial);
        Assert.Equal(new SingleValue(day), FormFile.TryLoad(form.Path).GetValueOrThrow().Find("上报日期")!.Value);
    }

    [Fact]
    public void Steps_in_JSON_say_the_date()
    {
        Scorecard card = ScoringPlan.Compile(Set).Score(new Assessment("某科", "2016", [new("上报日期", new SingleValue("2016年3月31日"))]));
        string json = ScorecardJson.Write(card);
        Assert.Contains("\"2016-03-31\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("736", json, StringComparison.Ordinal);
        JsonDocument.Parse(json).Dispose();
    }
}
