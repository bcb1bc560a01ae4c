using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reconciliation.Bridges;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Reconciliation;

/// <summary>The 2016 report: every contradiction that was worked out by hand is found with its cause, and nothing else is reported.</summary>
public class BaoshanReconciliationTests
{
    private static readonly ReconciliationResult Result = ReconciliationResult.Reconcile(
        Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml"),
        Shipped.File("indicator-sets", "baoshan-2016", "published.yaml"));

    // what stands in the report, what the set as written gives, the indicator that causes it, and the ways that reproduce it
    private static readonly string[] Expected =
    [
        // the overview prints 4.7 for B2, whose four rows and whose total of 23.23 say 4.8
        "B2 score 4.7/4.8 by - [finding] 表3-0-1",
        "B2 rate 94.00%/96.00% by B2 [inherited] 表3-0-1",

        // B302 was evaluated on 1.5 points instead of 2; everything above it carries that on
        "B302 score 0.71/0.95 by - [weight fact] 表3-2",
        "B302 score 0.71/0.95 by - [weight fact] 三（二）2",
        "B302 rate 47.33%/47.50% by - [rate-base] 表3-2",
        "B3 score 1.11/1.35 by B302 [inherited] 表3-0-1",
        "B3 rate 37.00%/45.00% by B302 [inherited] 表3-0-1",
        "B score 23.23/23.47 by B302 [inherited] 表3-2",
        "B rate 81.51%/82.35% by B302 [inherited] 表3-2",
        "B score 23.23/23.47 by B302 [inherited] 三（一）评分结论",
        "B rate 81.51%/82.35% by B302 [inherited] 三（一）评分结论",
        "B score 23.23/23.47 by B302 [inherited] 三（二）2",
        "B rate 81.51%/82.35% by B302 [inherited] 三（二）2",
        "- total 88.93/89.17 by B302 [inherited] 表3-0-1",
        "- rate 88.93%/89.17% by B302 [inherited] 表3-0-1",
        "- total 88.93/89.17 by B302 [inherited] 评价报告摘要",
        "- total 88.93/89.17 by B302 [inherited] 三（一）评分结论",

        // the department's accounts print another total
        "- total 89.47/89.17 by - [finding] 第三部分十（四）1",
        "- total 89.47/89.17 by - [finding] 第三部分十（四）2，绩效评价结果信息表",

        // 1.5 of 3 is 50 %
        "C202 rate 33.33%/50.00% by - [rate-base] 表3-3",

        // full marks that the text states on other weights than the tables
        "C1022 weight 3/6 by - [] 三（二）3",
        "C1022 score 3/6 by C1022 [weight] 三（二）3",
        "C2031 weight 2/3 by - [] 三（二）3",
        "C2031 score 2/3 by C2031 [weight] 三（二）3",
        "C2032 weight 2/3 by - [] 三（二）3",
        "C2032 score 2/3 by C2032 [weight] 三（二）3",

        // the mean of the firms' six items is not what is printed; 97.66 % is the mean of two groups, or of all nineteen items
        "企业综合满意度 metric 95.32%/96.77% by - [] 表3-3-1",
        "服务对象综合满意度 metric 97.25%/97.73% by C2031 [inherited] 表3-3-1",
        "服务对象综合满意度 metric 97.25%/97.73% by C2031 [inherited] 三（二）3，C2031",
        "服务对象综合满意度 metric 97.66%/97.73% by - [mean mean] 评价报告摘要",
        "服务对象综合满意度 metric 97.66%/97.73% by - [mean mean] 四3",
        "服务对象综合满意度 metric 97.66%/97.73% by - [mean mean] 第三部分十（四）2，绩效评价结果信息表",

        // amounts that differ by a hundredth, or by nineteen, from one table to another
        "年初预算合计 metric 2719.65/2719.84 by - [] 第三部分十（四）1",
        "年初预算合计 metric 2719.65/2719.84 by - [] 第三部分十（四）2，绩效评价结果信息表",
        "项目支出决算合计 metric 1967.87/1967.88 by - [] 表1-4",
        "项目支出决算合计 metric 1967.87/1967.88 by - [] 评价报告摘要",
        "项目支出决算合计 metric 1967.87/1967.88 by - [] 三（二）2，B101",
        "年末结转和结余 metric 985.62/985.61 by - [] 一3（2）④",
        "公用经费支出 metric 192.46/192.45 by - [] 三（二）2，B1041",
    ];

    [Fact]
    public void Every_contradiction_is_found_with_its_cause_and_nothing_else() =>
        Assert.Equal(Expected.Order(StringComparer.Ordinal), Result.Disagreements.Select(Line).Order(StringComparer.Ordinal));

    [Fact]
    public void All_figures_are_checked()
    {
        Assert.Empty(Result.Unchecked);
        Assert.True(Result.ClaimCount > 360);
    }

    [Fact]
    public void A_sum_that_does_not_match_its_rows_says_what_they_add_up_to_and_which_the_total_uses()
    {
        Reason rows = Find("B2", FigureKind.Score).Reasons.Single(reason => reason.Kind == ReasonKind.Rows);
        Assert.Contains("1 + 2 + 1 + 0.8 = 4.8", rows.Text.Chinese, StringComparison.Ordinal);
        Assert.Contains("23.23 = 3.72 + 4.8 + 1.11 + 3 + 10.6", rows.Text.Chinese, StringComparison.Ordinal);
        Assert.False(rows.IsExact);
    }

    [Fact]
    public void The_weight_of_1_5_is_borne_out_by_the_printed_rate()
    {
        Reason weight = Find("B302", FigureKind.Score).Reasons.First(reason => reason.Kind == ReasonKind.Weight);
        Assert.True(weight.IsExact);
        Assert.Contains("0.71 ÷ 1.5 = 47.33%", weight.Text.Chinese, StringComparison.Ordinal);
        Assert.Contains("0.71 ÷ 1.5 = 47.33%", Find("B302", FigureKind.Rate).Reasons.Single().Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_over_a_weight_that_no_indicator_has_says_so() =>
        Assert.Contains("1.5 ÷ 4.5 = 33.33%，但体系中没有分值为 4.5 的指标", Find("C202", FigureKind.Rate).Reasons.Single().Text.Chinese, StringComparison.Ordinal);

    [Fact]
    public void How_many_ways_were_tried_and_how_likely_a_chance_match_is_stands_beside_each_match()
    {
        foreach (Disagreement tried in Result.Disagreements.Where(disagreement => disagreement.Tried > 0))
        {
            Assert.InRange(tried.ChanceMatch!.Value, 0m, 1m);
            Assert.All(tried.Reasons.Where(reason => reason.IsExact), reason => Assert.Contains($"试过 {tried.Tried} 种改法", reason.Text.Chinese, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_two_totals_are_bridged_by_two_leaves_and_no_fewer()
    {
        Bridge bridge = Assert.Single(Result.Bridges);
        Assert.Equal((88.93m, 89.47m, 2), (bridge.From, bridge.To, bridge.Size));
        Assert.Equal(["B302"], bridge.Start);
        Assert.True(bridge.Searched is { Leaves: 45, MaximumSize: 3, IsComplete: true, Changes: > 45 });
        LeafChange[] set = [.. Assert.Single(bridge.Sets)];
        Assert.Equal([("A102", 2.7m, 3m), ("B302", 0.71m, 0.95m)], set.Select(change => (change.Indicator, change.From, change.To)));
    }

    [Fact]
    public void By_the_overlay_that_reproduces_the_report_B302_and_what_carries_it_on_agree()
    {
        ReconciliationResult byOverlay = ReconciliationResult.Reconcile(
            Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml"),
            Shipped.File("indicator-sets", "baoshan-2016", "published.yaml"),
            Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml"));
        Assert.DoesNotContain(byOverlay.Disagreements, disagreement => disagreement.CausedBy == "B302" || disagreement.Claim is { Indicator: "B302", Figure: FigureKind.Score });
        Assert.Contains(byOverlay.Disagreements, disagreement => disagreement.Claim is { Indicator: "B302", Figure: FigureKind.Rate });
    }

    private static Disagreement Find(string indicator, FigureKind figure) =>
        Result.Disagreements.First(disagreement => disagreement.Claim.Indicator == indicator && disagreement.Claim.Figure == figure);

    private static string Line(Disagreement disagreement)
    {
        Claim claim = disagreement.Claim;
        string ways = string.Join(' ', disagreement.Reasons.Where(reason => reason.IsExact).Select(reason => reason.Kind.Word()).Distinct());
        if (claim.Figure == FigureKind.Metric && disagreement.Reasons.Count(reason => reason.Kind == ReasonKind.Mean) > 1)
        {
            ways = "mean mean";
        }

        return $"{claim.Metric ?? claim.Indicator ?? "-"} {claim.Figure.Word()} {claim.Published}/{disagreement.ComputedText} by {disagreement.CausedBy ?? "-"} [{ways}] {claim.Place}";
    }
}
