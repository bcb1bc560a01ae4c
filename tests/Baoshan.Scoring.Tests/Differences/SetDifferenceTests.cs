using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Tests.Scoring;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Differences;

/// <summary>What differs between two sets is found by meaning, in the order of the table.</summary>
public sealed class SetDifferenceTests
{
    private static SetDifference Between(string old, string text) => SetDifference.Of(
        IndicatorSet.TryParse(Sample.Set).GetValueOrThrow(), Sample.SetWith(old, text).GetValueOrThrow());

    private static IndicatorChange Only(SetDifference difference) => Assert.Single(difference.Indicators);

    private static (string, string?, string?) Said(Change change) => (change.Aspect, change.Before?.Chinese, change.After?.Chinese);

    [Property(Arbitrary = [typeof(GeneratedTree)], MaxTest = 60)]
    public bool A_set_does_not_differ_from_itself(GeneratedTree tree)
    {
        IndicatorSet first = IndicatorSet.TryParse(tree.Yaml).GetValueOrThrow();
        IndicatorSet second = IndicatorSet.TryParse(tree.Yaml).GetValueOrThrow();
        SetDifference difference = SetDifference.Of(first, second);
        ScoreDifference scores = difference.Score(tree.Facts);
        return difference.IsEmpty && !scores.Indicators.Any(row => row.IsChanged) && scores.Before.Unfit.Count == 0;
    }

    [Theory]
    [InlineData("linear:\n            full: 100%\n            below: { each: 1%, deduct: 5% }", "以100%为满分，每降低1%扣权重分的5%，扣完为止")]
    [InlineData("deduct: 5%", "deduct: 0.2")] // 5 % of a weight of 4
    [InlineData("deduct: 5%", "deduct: 5%, steps: continuous")]
    [InlineData("决算数 / 预算数", "(决算数)/预算数")]
    public void Another_notation_is_no_difference(string old, string text) => Assert.True(Between(old, text).IsEmpty);

    [Fact]
    public void A_standard_differs_in_words()
    {
        IndicatorChange change = Only(Between("deduct: 5%", "deduct: 6%"));
        Assert.Equal("A1", change.Code);
        (string aspect, string? before, string? after) = Said(Assert.Single(change.Changes));
        Assert.Equal("standard", aspect);
        Assert.Contains("扣权重分的5%", before, StringComparison.Ordinal);
        Assert.Contains("扣权重分的6%", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_price_in_points_is_another_standard_where_the_weight_differs_too()
    {
        // 0.2 points are 5 % of 4, and are not of 3
        IndicatorSet other = Sample.SetWith("weight: 4\n        facts", "weight: 3\n        facts") is { Succeeded: false }
            ? IndicatorSet.TryParse(Sample.Set.Replace("weight: 6", "weight: 5", StringComparison.Ordinal).Replace("weight: 4\n        facts", "weight: 3\n        facts", StringComparison.Ordinal)
                .Replace("full-score: 10", "full-score: 9", StringComparison.Ordinal).Replace("deduct: 5%", "deduct: 0.2", StringComparison.Ordinal)).GetValueOrThrow()
            : throw new InvalidOperationException("the weights should not add up");
        SetDifference difference = SetDifference.Of(IndicatorSet.TryParse(Sample.Set).GetValueOrThrow(), other);
        Assert.Equal(["A", "A1"], difference.Indicators.Select(change => change.Code));
        Assert.Equal(["weight", "standard"], difference.Indicators[1].Changes.Select(change => change.Aspect));
        Assert.Equal([("full-score", "10", "9")], difference.Header.Select(Said));
        Assert.Equal([6m, 4m], difference.Weights.Select(sum => sum.Before));
        Assert.Equal([5m, 4m], difference.Weights.Select(sum => sum.After));
    }

    [Fact]
    public void What_holds_for_the_whole_set_is_said_once()
    {
        SetDifference difference = Between("steps: continuous", "steps: whole");
        Assert.Empty(difference.Indicators);
        Assert.Equal([("steps", "按比例计算", "不计")], difference.Header.Select(Said));
        Assert.Equal(
            [("rounding", "得分 2 位，比率 2 位，四舍五入", "得分 1 位，比率不取舍，四舍五入")],
            Between("rounding: { rates: 2, scores: 2 }", "rounding: { scores: 1 }").Header.Select(Said));
        Assert.Empty(Between("steps: continuous", "steps: continuous\nnot-applicable: full").Indicators);
    }

    [Fact]
    public void Grades_parameters_facts_and_rules_are_found_by_name()
    {
        SetDifference difference = Between("grades:\n  - { grade: 优, from: 9 }\n  - { grade: 良, from: 0 }\nfacts:\n  预算数: { unit: 万元 }", """
            grades:
              - { grade: 优, from: 8.5, needs: A.rate >= 80% }
              - { grade: 中, from: 6 }
              - { grade: 良, from: 0 }
            total: { cap: 9 }
            grade-rules: { drop: [ { when: 预算数 < 1, by: 2 } ] }
            facts:
              预算数: { unit: 万元, range: 高于0 }
            """);
        Assert.Equal([(ChangeKind.Changed, "优"), (ChangeKind.Added, "中")], difference.Grades.Select(grade => (grade.Kind, grade.Name)));
        Assert.Equal([("from", "9", "8.5"), ("needs", null, "A.rate不低于80%")], difference.Grades[0].Changes.Select(Said));
        Assert.Equal([("total.cap", null, "9 分"), ("grade-rules.drop", null, "预算数低于1，降 2 级")], difference.Rules.Select(Said));
        Assert.Equal([("range", null, "高于0")], Assert.Single(difference.Facts).Changes.Select(Said));
    }

    [Fact]
    public void An_indicator_that_moves_is_moved_and_one_of_another_name_is_renamed()
    {
        const string Before = """
            indicators:
              - { code: A, name: 甲, indicators: [ { code: A1, name: 一, weight: 60, standard: { options: { 是: full, 否: zero } } }, { code: A2, name: 二, weight: 10, standard: { options: { 是: full, 否: zero } } } ] }
              - { code: B, name: 乙, indicators: [ { code: B1, name: 三, weight: 30, standard: { options: { 是: full, 否: zero } } } ] }
            """;
        const string After = """
            indicators:
              - { code: A, name: 甲, indicators: [ { code: A2, name: 二, weight: 20, standard: { options: { 是: full, 否: zero } } } ] }
              - { code: B, name: 丙, indicators: [ { code: B0, name: 新, weight: 10, standard: { options: { 是: full, 否: zero } } }, { code: B1, name: 三, weight: 30, standard: { options: { 是: full, 否: zero } } }, { code: B2, name: 一, weight: 40, standard: { options: { 是: full, 否: zero } } } ] }
            """;
        SetDifference difference = SetDifference.Of(SetText.Load(Before), SetText.Load(After));
        Assert.Equal(["A", "A2", "B", "B0", "B2"], difference.Indicators.Select(change => change.Code));
        IndicatorChange moved = difference.Indicators[4];
        Assert.True(moved.IsMoved && !moved.IsRenamed);
        Assert.Equal([("under", "A 甲", "B 丙"), ("code", "A1", "B2"), ("weight", "60", "40")], moved.Changes.Select(Said).Take(3));
        Assert.True(difference.Indicators[2].IsRenamed);
        Assert.Equal(ChangeKind.Added, difference.Indicators[3].Kind);
        Assert.Equal([(70m, 20m), (30m, 80m)], difference.Weights.Select(sum => (sum.Before!.Value, sum.After!.Value)));

        SetDifference back = SetDifference.Of(SetText.Load(After), SetText.Load(Before));
        Assert.Equal(["A", "A1", "A2", "B", "B0"], back.Indicators.Select(change => change.Code));
        Assert.Equal(ChangeKind.Removed, back.Indicators[4].Kind);
    }

    [Fact]
    public void An_indicator_that_stands_elsewhere_among_its_siblings_is_named_and_the_others_are_not()
    {
        static string Set(string order) => "indicators:\n" + string.Join('\n', order.Select(c =>
            $"  - {{ code: {c}, name: 第{c}项, weight: 25, standard: {{ options: {{ 是: full, 否: zero }} }} }}"));
        SetDifference difference = SetDifference.Of(SetText.Load(Set("ABCD")), SetText.Load(Set("BCAD")));
        IndicatorChange only = Only(difference);
        Assert.Equal("A", only.Code);
        Assert.Equal([("order", "首位", "C 第C项 之后")], only.Changes.Select(Said));
        Assert.Equal(["D"], SetDifference.Of(SetText.Load(Set("ABCD")), SetText.Load(Set("DABC"))).Indicators.Select(change => change.Code));
    }

    [Fact]
    public void Scores_say_what_differs_and_what_is_lacking()
    {
        SetDifference difference = Between("决算数: { unit: 万元 }\n        metric: 决算数 / 预算数", "决算数: { unit: 万元 }\n          调整数: { unit: 万元 }\n        metric: (决算数 + 调整数) / 预算数");
        ScoreDifference scores = difference.Score(Sample.AssessmentWith("", "").GetValueOrThrow());
        // 98 % costs 2 × 5 % of 4
        Assert.Equal(9.6m, scores.Before.Scorecard.Total);
        Assert.Null(scores.After.Scorecard.Total);
        Assert.Equal(new ScoreRange(6m, 10m), scores.After.Scorecard.Range);
        Assert.Equal(["调整数"], scores.After.Lacking.Select(fact => fact.Name));
        Assert.Empty(scores.Before.Lacking);
        ScoreChange row = scores.Indicators.Single(row => row.Indicator.Code == "A1");
        Assert.True(row.IsChanged);
        Assert.Contains("业绩值", Assert.Single(row.Because).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_fit_one_set_only_are_left_out_of_the_other()
    {
        SetDifference difference = SetDifference.Of(
            IndicatorSet.TryParse(Sample.Set).GetValueOrThrow(), IndicatorSet.TryParse(Sample.Set.Replace("unit: 万元", "unit: 元", StringComparison.Ordinal)).GetValueOrThrow());
        ScoreDifference scores = difference.Score(Sample.AssessmentWith("", "").GetValueOrThrow());
        Assert.Equal(["BS404", "BS404"], scores.After.Unfit.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal(["决算数", "预算数"], scores.After.Lacking.Select(fact => fact.Name));
        Assert.Equal(
            ["预算数：单位 万元 → 元", "决算数：单位 万元 → 元"],
            scores.Indicators.Single(row => row.Indicator.Code == "A1").Because.Select(text => text.Chinese));

        Checked<ScoreDifference> wrong = difference.TryScore(Sample.AssessmentWith("预算数: { value: 100, unit: 万元", "预算数: { value: 100, unit: 吨").GetValueOrThrow());
        Assert.False(wrong.Succeeded);
        Assert.All(wrong.Diagnostics, diagnostic => Assert.Equal("BS404", diagnostic.Rule.Id));
    }

    [Fact]
    public void A_parameter_that_differs_is_why_the_leaves_that_read_it_differ()
    {
        const string Set = """
            parameters: { 目标: 90%, 折算: 目标 / 2 }
            indicators:
              - { code: A, name: 甲, weight: 60, facts: { 率: { unit: '%' } }, metric: 率 / 折算, standard: { linear: { full: 200%, below: { each: 10%, deduct: 10 } } } }
              - { code: B, name: 乙, weight: 40, standard: { options: { 是: full, 否: zero } } }
            """;
        SetDifference difference = SetDifference.Of(SetText.Load(Set), SetText.Load(Set.Replace("目标: 90%", "目标: 100%", StringComparison.Ordinal)));
        Assert.Equal([("value", "90%", "100%")], Assert.Single(difference.Parameters).Changes.Select(Said));
        ScoreDifference scores = difference.Score(SetText.Facts("率: 90%\nB: 是"));
        // 90 % is 200 % of 45 % and 180 % of 50 %: two steps of ten
        Assert.Equal((100m, 80m, -20m), (scores.Before.Scorecard.Total, scores.After.Scorecard.Total, scores.Total));
        ScoreChange row = Assert.Single(scores.Indicators, row => row.IsChanged);
        Assert.Equal(["目标：值 90% → 100%"], row.Because.Select(text => text.Chinese));
    }

    [Fact]
    public void The_overlay_of_the_report_says_why_B302_differs()
    {
        string folder = Path.GetDirectoryName(Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml"))!;
        SetDifference difference = SetDifference.Of(IndicatorSet.Load(Path.Combine(folder, "indicators.yaml")), IndicatorSet.Load(Path.Combine(folder, "as-published.yaml")));
        IndicatorChange change = Only(difference);
        Assert.Equal([("scoring-weight", null, "1.5")], change.Changes.Select(Said));
        Assert.Contains("47.33%", Assert.Single(change.Reasons).Reason, StringComparison.Ordinal);

        ScoreDifference scores = difference.Score(Assessment.Load(Path.Combine(folder, "assessment.yaml")));
        Assert.Equal((89.17m, 88.93m, -0.24m), (scores.Before.Scorecard.Total, scores.After.Scorecard.Total, scores.Total));
        Assert.Equal(["B", "B3", "B302"], scores.Indicators.Where(row => row.IsChanged).Select(row => row.Indicator.Code));
        ScoreChange leaf = scores.Indicators.Single(row => row.Indicator.Code == "B302");
        Assert.Equal((0.95m, 0.71m), (leaf.Before!.Score, leaf.After!.Score));
        Assert.Equal(change.Reasons, leaf.Reasons);
    }
}
