using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>Standards with each known fault, and their faultless neighbours.</summary>
public class StandardFaultTests
{
    private const string Rate = "实际 / 计划";
    private const string RateFacts = "{ 实际: { unit: 万元 }, 计划: { unit: 万元 } }";

    private static ValueArray<Diagnostic> Rates(string standard, string steps = "continuous") => SetAnalysis.Analyse(OneLeaf.Load(standard, Rate, RateFacts, steps: steps));

    private static Diagnostic Only(IEnumerable<Diagnostic> diagnostics, string rule)
    {
        Diagnostic only = Assert.Single(diagnostics);
        Assert.Equal(rule, only.Rule.Name);
        Assert.Equal("A", only.Indicator);
        Assert.True(only.Span.Line > 10);
        return only;
    }

    [Theory]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 5% }, zero: 低于80% }")] // the line arrives exactly where the limit begins
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 5% } }")]
    [InlineData("linear: { full: 100%, above: { each: 1%, deduct: 1% } }")]
    [InlineData("linear: { full: { from: 95%, to: 105% }, below: { each: 1%, deduct: 5% }, above: { each: 1%, deduct: 2% } }")]
    [InlineData("linear: { full: 100%, base: 50%, below: { each: 1%, deduct: 5% }, above: { each: 1%, add: 5% } }")]
    [InlineData("linear: { full: 0%, above: { each: 1%, deduct: 5%, at-most: 10 } }")] // the cap says what the line does
    [InlineData("bands: { 90%以上: full, 80%（含）至90%: 8, 60%（含）至80%: 4, 低于60%: zero }")]
    [InlineData("bands: { 0%（含）至30%（含）: full, 30%至35%（含）: 5, 高于35%: zero, 低于0%: zero }")]
    [InlineData("cases: [ { when: metric = 0, score: full }, { when: metric > 0 and 实际 <= 计划, score: 50% }, { else: zero } ]")]
    [InlineData("cases: [ { when: 实际 >= 1 and 计划 <= 5, score: full }, { when: 实际 >= 1 or 计划 <= 5, score: 50% }, { else: zero } ]")]
    public void A_faultless_standard_is_not_accused(string standard) => Assert.Empty(Rates(standard));

    [Theory]
    [InlineData("findings: { each: 34% }")]
    [InlineData("findings: { each: zero }")]
    [InlineData("findings: { classes: { 轻: 5%, 重: zero } }")]
    [InlineData("findings: { classes: { 轻: { each: 5%, at-most: 20% }, 重: 50% } }")]
    [InlineData("checklist: { elements: { 甲: 50%, 乙: 50% } }")]
    [InlineData("checklist: { elements: [甲, 乙, 丙], each-missing: 4 }")]
    [InlineData("options: { 好: full, 中: 50%, 差: zero }")]
    public void A_faultless_count_or_choice_is_not_accused(string standard) => Assert.Empty(SetAnalysis.Analyse(OneLeaf.Load(standard)));

    [Theory]
    [InlineData("formula: weight * metric", "自由公式")]
    [InlineData("linear: { full: 0%, above: { each: 0.0001%, deduct: 0.0001%, steps: whole } }", "台阶太多")]
    public void What_cannot_be_looked_into_is_said(string standard, string why)
    {
        Diagnostic found = Assert.Single(Rates(standard), found => found.Rule.Name == "not-analysed");
        Assert.Equal(("A", Severity.Information), (found.Indicator, found.Severity));
        Assert.Contains(why, found.Message.Chinese, StringComparison.Ordinal);
        Diagnosed.IsComplete(found);
    }

    [Theory]
    [InlineData("formula: 5")] // there is nothing to look into
    [InlineData("judgement: 由评价人员判断")] // that is said by a rule of its own
    [InlineData("linear: { full: 0%, above: { each: 0.1%, deduct: 0.1%, steps: whole } }")]
    public void What_can_be_looked_into_is_not_said_to_be_beyond_it(string standard) =>
        Assert.DoesNotContain(SetAnalysis.Analyse(OneLeaf.Load(standard, standard.StartsWith("linear", StringComparison.Ordinal) ? "率" : null, "{ 率: { unit: '%' } }")), found => found.Rule.Name == "not-analysed");

    [Theory]
    [InlineData(15, false)] // 32,768 ways
    [InlineData(16, true)] // 65,536
    public void Conditions_with_more_ways_than_can_be_gone_through_are_not_looked_into(int facts, bool isTooMuch)
    {
        string[] names = [.. Enumerable.Range(1, facts).Select(i => $"甲{i}")];
        string standard = $"cases: [ {{ when: {string.Join(" and ", names)}, score: full }}, {{ else: zero }} ]";
        ValueArray<Diagnostic> found = SetAnalysis.Analyse(OneLeaf.Load(standard, facts: $"{{ {string.Join(", ", names.Select(name => $"{name}: {{ type: truth }}"))} }}"));
        Assert.Equal(isTooMuch ? ["not-analysed"] : [], found.Select(d => d.Rule.Name));
    }

    [Fact]
    public void A_limit_beyond_the_end_of_the_line_never_matters()
    {
        Diagnostic found = Only(Rates("linear: { full: 0%, above: { each: 1%, deduct: 10% }, zero: 高于40% }"), "limit-never-matters");
        Assert.Contains("10%", found.Message.Chinese);
        Assert.Contains("高于40%不得分", found.Message.Chinese);
        Assert.Contains("already 0", found.Message.English);
    }

    [Fact]
    public void A_limit_that_the_stairs_pass_before_it_never_matters() =>
        Only(Rates("linear: { full: 0%, above: { each: 1%, deduct: 10% }, zero: 高于40% }", "whole"), "limit-never-matters");

    [Fact]
    public void A_cap_that_another_clause_forestalls_never_matters() =>
        Assert.Contains(Rates("linear: { full: 100%, below: { each: 1%, deduct: 1%, at-most: 50% }, zero: 低于60% }"), d => d.Rule.Name == "limit-never-matters");

    [Theory]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 3.3% }, zero: 低于70% }", "70%", "0.1 分（权重的 1%）")]
    [InlineData("linear: { full: 85%, below: { each: 1%, deduct: 1% }, zero: 低于60% }", "60%", "7.5 分（权重的 75%）")]
    [InlineData("linear: { full: 100%, above: { each: 1%, deduct: 1% }, zero: 140%以上 }", "140%", "6 分（权重的 60%）")]
    public void A_jump_at_a_bound_is_found_with_its_size(string standard, string bound, string size)
    {
        Diagnostic found = Only(Rates(standard), "jump-at-bound");
        Assert.Contains($"在 {bound} 处", found.Message.Chinese);
        Assert.Contains(size, found.Message.Chinese);
    }

    [Theory]
    [InlineData("whole")]
    [InlineData("started")]
    public void The_stairs_of_whole_steps_are_no_jumps(string steps) =>
        Assert.DoesNotContain(Rates("linear: { full: 100%, below: { each: 5%, deduct: 10% }, zero: 低于50% }", steps), d => d.Rule.Name == "jump-at-bound");

    [Fact]
    public void A_jump_that_no_rounded_score_can_show_is_none() =>
        Assert.Empty(Rates("linear: { full: 100%, below: { each: 1%, deduct: 3.3333% }, zero: 低于70% }"));

    [Fact]
    public void A_score_that_falls_and_rises_again_is_not_monotonic()
    {
        Diagnostic found = Only(Rates("bands: { 90%以上: full, 80%（含）至90%: 4, 60%（含）至80%: 8, 低于60%: zero }"), "not-monotonic");
        Assert.Contains("90%", found.Message.Chinese);
        Assert.Contains("4 分", found.Message.Chinese);
    }

    [Fact]
    public void A_literal_reading_that_leaves_a_clause_no_room_masks_it() =>
        Assert.Contains(Rates("linear: { full: 100%, above: { each: 1%, deduct: 10% }, zero: 高于40% }"), d => d.Rule.Name == "masked-row" && d.Message.Chinese.Contains("每提高1%"));

    [Theory]
    [InlineData("cases: [ { when: metric > 10%, score: full }, { when: metric > 20%, score: 50% }, { else: zero } ]", "metric")]
    [InlineData("cases: [ { when: 实际 > 1 or 计划 > 1, score: full }, { when: 实际 > 2 and 计划 < 0, score: 50% }, { else: zero } ]", "covered")]
    [InlineData("cases: [ { when: 实际 > 计划, score: full }, { when: not (实际 <= 计划), score: 50% }, { else: zero } ]", "difference")]
    [InlineData("cases: [ { when: 2 * 实际 > 4, score: full }, { when: 实际 > 3, score: 50% }, { else: zero } ]", "factor")]
    [InlineData("cases: [ { when: 实际 > 5 and 实际 < 3, score: 50% }, { when: 实际 > 1, score: full }, { else: zero } ]", "impossible")]
    public void A_row_that_never_counts_is_masked(string standard, string why) => Assert.True(Rates(standard).Any(d => d.Rule.Name == "masked-row"), why);

    [Fact]
    public void Full_marks_that_nothing_earns_are_found()
    {
        Diagnostic found = Only(Rates("bands: { 90%以上: 9, 60%（含）至90%: 5, 低于60%: zero }"), "full-marks-unreachable");
        Assert.Contains("9 分", found.Message.Chinese);
    }

    [Fact]
    public void A_range_of_facts_can_put_full_marks_out_of_reach()
    {
        string facts = "{ 率: { unit: '%', range: 0%（含）至90%（含） } }";
        Only(SetAnalysis.Analyse(OneLeaf.Load("linear: { full: 100%, below: { each: 1%, deduct: 2% } }", "率", facts)), "full-marks-unreachable");
    }

    [Fact]
    public void No_marks_that_nothing_gets_are_found()
    {
        Diagnostic found = Only(SetAnalysis.Analyse(OneLeaf.Load("options: { 好: full, 差: 50% }")), "zero-unreachable");
        Assert.Equal(Severity.Information, found.Severity);
    }

    [Theory]
    [InlineData("{ 实际: { unit: 万元 }, 计划: { unit: 万元, range: 不低于0 } }", true)]
    [InlineData("{ 实际: { unit: 万元 }, 计划: { unit: 万元, range: 高于0 } }", false)]
    [InlineData("{ 实际: { unit: 万元 }, 计划: { unit: 万元 } }", false)]
    public void A_division_by_zero_is_said_of_declared_ranges_only(string facts, bool expected) =>
        Assert.Equal(expected, SetAnalysis.Analyse(OneLeaf.Load("linear: { full: 100%, below: { each: 1%, deduct: 1% } }", Rate, facts)).Any(d => d.Rule.Name == "division-by-zero"));

    [Theory]
    [InlineData("cases: [ { when: 计划 = 0, score: full }, { when: metric >= 100%, score: full }, { else: zero } ]", Rate)]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 1% } }", "if(计划 > 0, 实际 / 计划, 100%)")]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 1% } }", "实际 / (计划 + 1)")]
    public void A_division_that_is_guarded_is_not_accused(string standard, string metric) =>
        Assert.Empty(SetAnalysis.Analyse(OneLeaf.Load(standard, metric, "{ 实际: { unit: 万元 }, 计划: { unit: 万元, range: 不低于0 } }")));

    [Theory]
    [InlineData("cases: [ { when: metric >= 100%, score: full }, { when: 计划 = 0, score: full }, { else: zero } ]", Rate)]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 1% } }", "if(计划 >= 0, 实际 / 计划, 100%)")]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 1% } }", "实际 / (计划 - 1)")]
    public void A_guard_that_does_not_hold_the_case_is_none(string standard, string metric) => Assert.Contains(
        SetAnalysis.Analyse(OneLeaf.Load(standard, metric, "{ 实际: { unit: 万元 }, 计划: { unit: 万元, range: 不低于0 } }")),
        d => d.Rule.Name == "division-by-zero");

    [Theory]
    [InlineData("bands: { 90%以上: full, 低于80%: zero }", "gap", "80%")]
    [InlineData("bands: { 90%以上: full, 不高于90%: zero }", "overlap", "90%")]
    [InlineData("bands: { 高于90%: full, 低于90%: zero }", "gap", "90%")]
    public void Gaps_and_overlaps_of_bands_are_errors(string standard, string rule, string bound)
    {
        Diagnostic found = Only(OneLeaf.Problems(standard, Rate, RateFacts), rule);
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Contains(bound, found.Message.Chinese);
    }
}
