using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Facts;

/// <summary>Dates: as facts, in formulas, as bounds, and as they are shown.</summary>
public class DateTests
{
    private const string Due = "应报日期: { type: date }\n实际日期: { type: date }";

    private static readonly LeafSet Late = new("linear: { full: 0, above: { each: 1, deduct: 0.5, at-most: 4 } }") { Facts = Due, Metric = "实际日期 - 应报日期" };

    private static readonly LeafSet Reported = new("""
        bands:
          不晚于2016-03-31: full
          2016-04-01至2016-04-30: 80%
          晚于2016年4月30日: zero
        """)
    { Facts = "上报日期: { type: date, range: 不早于2016-01-01 }", Metric = "上报日期" };

    private static readonly ScoringPlan LatePlan = Late.Plan();

    private static readonly ScoringPlan ReportedPlan = Reported.Plan();

    [Theory]
    [InlineData("2016-03-31", "2016-03-31", 10)]
    [InlineData("2016-03-31", "2016-04-01", 9.5)]
    [InlineData("2016-02-28", "2016-03-01", 9)]
    [InlineData("2015-02-28", "2015-03-01", 9.5)]
    [InlineData("2016年3月31日", "2016/4/8", 6)]
    [InlineData("2016-03-31", "２０１６－04-09", 6)]
    [InlineData("2016-03-31", "2015-12-01", 10)]
    public void The_difference_of_two_dates_is_a_number_of_days(string due, string actual, decimal score) =>
        Assert.Equal(score, FactSheet.Total(LatePlan, $"应报日期: {due}\n实际日期: {actual}"));

    [Theory]
    [InlineData("2016-03-30", 10)]
    [InlineData("2016-03-31", 10)]
    [InlineData("2016-04-01", 8)]
    [InlineData("2016-04-30", 8)]
    [InlineData("2016-05-01", 0)]
    public void Bands_hold_whole_days(string day, decimal score) => Assert.Equal(score, FactSheet.Total(ReportedPlan, $"上报日期: {day}"));

    [Theory]
    [InlineData("2016-03-31", 10)]
    [InlineData("2016-04-01", 9)]
    [InlineData("2016-04-10", 0)]
    [InlineData("2016-04-11", 0)]
    [InlineData("2016-03-30", 10)]
    public void A_date_may_be_the_target(string day, decimal score)
    {
        LeafSet set = Reported with { Standard = "linear: { full: 2016-03-31, above: { each: 1, deduct: 10% } }" };
        Assert.Equal(score, FactSheet.Total(set.Plan(), $"上报日期: {day}"));
    }

    [Theory]
    [InlineData("2016-04-05", 10)]
    [InlineData("2016-04-06", 3)]
    public void Conditions_compare_and_shift_dates(string day, decimal score)
    {
        LeafSet set = Reported with { Metric = null, Standard = "cases:\n  - { when: '上报日期 <= max(2016-03-31, 2016年3月1日) + 5', score: full }\n  - { else: 3 }" };
        Assert.Equal(score, FactSheet.Total(set.Plan(), $"上报日期: {day}"));
    }

    [Fact]
    public void Dates_are_shown_as_dates()
    {
        Scorecard card = FactSheet.TryScore(ReportedPlan, "上报日期: 2016年4月2日").GetValueOrThrow();
        string text = card["L"].Explanation.ToString();
        Assert.Contains("2016-04-02", text, StringComparison.Ordinal);
        Assert.Contains("2016-04-01（含）至2016-04-30（含）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("736", text, StringComparison.Ordinal);
        string late = FactSheet.TryScore(LatePlan, "应报日期: 2016-03-31\n实际日期: 2016-04-02").GetValueOrThrow()["L"].Explanation.ToString();
        Assert.Contains("2016-04-02 - 2016-03-31 = 2", late, StringComparison.Ordinal);
        Assert.Contains("每提高1天扣0.5分", late, StringComparison.Ordinal);
        LeafSet target = Reported with { Standard = "linear: { full: 2016-03-31, above: { each: 1, deduct: 10% } }" };
        Explanation why = target.Plan().Score(Scoring.SetText.Facts("上报日期: 2016-04-03"))["L"].Explanation;
        Assert.Contains("以2016-03-31为满分", why.Standard!.Chinese, StringComparison.Ordinal);
        Assert.Contains("每推迟1天扣权重分的10%", why.Standard!.Chinese, StringComparison.Ordinal);
        Assert.Contains("(2016-04-03 - 2016-03-31)", why.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-02-30", "“2016-02-30”不是日期", "没有这一天")]
    [InlineData("2015-02-29", "不是日期", "没有这一天")]
    [InlineData("2016年13月1日", "不是日期", "没有这一天")]
    [InlineData("三月底", "不是日期（如 2016-03-31）", "")]
    [InlineData("20160331", "不是日期", "")]
    public void What_is_no_date_is_an_error(string day, string message, string hint) => FactSheet.Reports(ReportedPlan, $"上报日期: {day}", "BS403", 9, message, hint);

    [Fact]
    public void A_date_has_a_range()
    {
        FactSheet.Reports(ReportedPlan, "上报日期: 2015-12-31", "BS409", 9, "2015-12-31 超出声明的范围（不早于2016-01-01）", "", "not before 2016-01-01");
        Assert.Equal(10m, FactSheet.Total(ReportedPlan, "上报日期: 2016-01-01"));
    }

    [Theory]
    [InlineData("上报日期 * 2 > 1", "日期只能加减天数")]
    [InlineData("上报日期 + 上报日期 > 1", "日期只能加减天数")]
    [InlineData("5 - 上报日期 > 1", "日期只能加减天数")]
    [InlineData("上报日期 - 5% > 2016-01-01", "日期只能加减天数")]
    [InlineData("上报日期 > 3", "日期只能与日期比较")]
    [InlineData("上报日期 > 2016-02-30", "没有 2016-02-30 这一天")]
    [InlineData("abs(上报日期) > 3", "而不是日期")]
    [InlineData("if(上报日期 > 2016-01-01, 上报日期, 3) > 3", "必须同为数、同为日期")]
    [InlineData("max(上报日期, 3) > 3", "这里需要一组数")]
    public void A_formula_that_mixes_dates_with_numbers_is_an_error(string condition, string message)
    {
        LeafSet set = Reported with { Metric = null, Standard = $"cases:\n  - {{ when: \"{condition}\", score: full }}\n  - {{ else: zero }}" };
        Assert.Contains(set.TryLoad().Diagnostics, d => d.Message.Chinese.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("linear: { full: 90%, below: { each: 1, deduct: 1 } }", "是日期，90% 应写成日期")]
    [InlineData("linear: { full: 2016-03-31, above: { each: 1%, deduct: 1 } }", "每一步写成天数")]
    [InlineData("linear: { full: 2016-02-30, above: { each: 1, deduct: 1 } }", "2016-02-30")]
    [InlineData("bands: { 不晚于2016-03-31: full, 不早于2016-04-02: zero }", "没有任何一档包含：2016-03-31（不含）至2016-04-02（不含）")]
    [InlineData("bands: { 不晚于2016-03-31: full, 不早于2016-03-31: zero }", "两档重叠")]
    [InlineData("bands: { 2016-02-30及以前: full, 晚于2016-02-30: zero }", "区间")]
    [InlineData("bands: { 2016-03-31前: full, 不早于2016-03-31: zero }", "区间")]
    public void A_standard_over_dates_is_checked(string standard, string message) =>
        Assert.Contains((Reported with { Standard = standard }).TryLoad().Diagnostics, d => (d.Message.Chinese + d.Hint?.Chinese).Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_standard_over_a_number_knows_no_dates() =>
        Assert.Contains((Late with { Standard = "bands: { 不晚于2016-03-31: full, 晚于2016-03-31: zero }" }).TryLoad().Diagnostics, d => d.Message.Chinese.Contains("不是日期", StringComparison.Ordinal));

    [Theory]
    [InlineData("x: { type: date, unit: 天 }", "没有单位")]
    [InlineData("x: { type: date, range: 不低于0 }", "range 应写成日期")]
    [InlineData("x: { unit: 天, range: 不早于2016-01-01 }", "range 不应写成日期")]
    public void A_declaration_is_checked(string fact, string message) =>
        Assert.Contains((Late with { Facts = Due + "\n" + fact }).TryLoad().Diagnostics, d => d.Rule.Id == "BS211" && d.Message.Chinese.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("2016-03-31", "2016-03-31")]
    [InlineData("2016年3月1日", "2016-03-01")]
    [InlineData("x - 2016-03-31", "x - 2016-03-31")]
    [InlineData("2016 - 03 - 31", "2016 - 3 - 31")]
    public void A_date_in_a_formula_reads_back(string text, string written)
    {
        Formula formula = FormulaParser.Parse(text, out _)!;
        Assert.Equal(written, formula.ToString());
        Assert.Equal(formula, FormulaParser.Parse(written, out _));
    }

    [Fact]
    public void Analysis_and_boundary_cases_speak_of_days()
    {
        IndicatorSet set = Reported.TryLoad().GetValueOrThrow();
        Assert.DoesNotContain(SetAnalysis.Analyse(set), d => d.Rule.Name != "missing-grades");
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];
        Assert.Contains(cases, c => c.Name.Contains("2016-03-31", StringComparison.Ordinal) && c.Score == 10m);
        Assert.Contains(cases, c => c.Name.Contains("2016-04-01", StringComparison.Ordinal) && c.Score == 8m);
        Assert.Contains(cases, c => c.Name.Contains("2016-05-01", StringComparison.Ordinal) && c.Score == 0m);
        Assert.All(cases, c => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", FactYaml.Write(c.Facts[0])));
        Assert.Contains(BoundaryCases.For(Late.TryLoad().GetValueOrThrow()), c => c.Score == 6m);
    }

    [Fact]
    public void A_parameter_may_be_a_date()
    {
        IndicatorSet set = Scoring.SetText.Load("""
            parameters: { 截止日: 2016-03-31 }
            facts: { 上报日期: { type: date } }
            indicators:
              - code: L
                name: 上报
                weight: 100
                metric: 上报日期 - 截止日
                standard: { linear: { full: 0, above: { each: 1, deduct: 10 } } }
            """);
        Scorecard card = ScoringPlan.Compile(set).Score(Scoring.SetText.Facts("上报日期: 2016-04-03"));
        Assert.Equal(70m, card.Total);
        Assert.Contains("2016-04-03 - 2016-03-31", card["L"].Explanation.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", 8)]
    [InlineData("2", 8)]
    [InlineData("0", 10)]
    [InlineData("3", 0)]
    public void Bands_over_a_count_hold_whole_numbers(string count, decimal score)
    {
        LeafSet set = new("bands: { 0: full, 1（含）至2（含）: 80%, 3以上: zero }") { Facts = "次数: { unit: 次, range: 不低于0 }", Metric = "{ formula: 次数, decimals: 0 }" };
        Assert.Contains((set with { Metric = "次数" }).TryLoad().Diagnostics, d => d.Rule.Name == "gap");
        set = set with { Standard = "bands: { 0以下: full, 1（含）至2（含）: 80%, 3以上: zero }" };
        Assert.Equal(score, FactSheet.Total(set.Plan(), $"次数: {count}"));
    }

    [Theory]
    [InlineData("晚于2016-03-05: zero, 不晚于2016-03-04: full, 2016-03-05: 3")]
    [InlineData("2016-03-05: 3, 不晚于2016-03-04: full, 晚于2016-03-05: zero")]
    public void A_band_of_one_day_leaves_no_gap_wherever_it_stands(string bands)
    {
        ScoringPlan plan = (Reported with { Standard = $"bands: {{ {bands} }}" }).Plan();
        Assert.Equal([10m, 3m, 0m], new[] { "2016-03-04", "2016-03-05", "2016-03-06" }.Select(day => FactSheet.Total(plan, $"上报日期: {day}")));
    }

    [Fact]
    public void A_band_between_two_others_is_kept_however_narrow_it_is()
    {
        LeafSet set = LeafSet.Rate("bands: { 94%以下: zero, 94%（不含）至94.3%（不含）: 5, 94.3%以上: full }") with { Rounding = "{ rates: 0, scores: 2, mode: half-away-from-zero }" };
        Assert.True(set.TryLoad().Succeeded);
        Assert.Equal([0m, 10m], new[] { "94%", "95%" }.Select(x => set.At(x)));
    }
}
