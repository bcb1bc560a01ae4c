using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Standards;

/// <summary>Every kind but the linear one, at each of its bounds.</summary>
public sealed class StandardBoundTests
{
    private static AssessedFact Findings(params Finding[] findings) => new("L", new FindingsValue([.. findings]));

    private static AssessedFact Findings(int count) => Findings([.. Enumerable.Range(0, count).Select(i => new Finding($"问题{i}"))]);

    private static AssessedFact Elements(params (string Name, decimal Met)[] elements) =>
        new("L", new ElementsValue([.. elements.Select(element => new ElementState(element.Name, element.Met))]));

    [Theory]
    [InlineData("120%", 10.00)]
    [InlineData("90%", 10.00)]
    [InlineData("89.99%", 8.00)]
    [InlineData("80%", 8.00)]
    [InlineData("79.99%", 5.00)]
    [InlineData("60.01%", 5.00)]
    [InlineData("60%", 0.50)]
    [InlineData("59.99%", 0.50)]
    [InlineData("50%", 0.50)]
    [InlineData("49.99%", 0.00)]
    [InlineData("-1%", 0.00)]
    public void A_band_holds_its_bounds_as_the_words_say(string x, double score) => Assert.Equal((decimal)score, LeafSet.Rate("""
        bands:
          90%以上: full
          80%（含）至90%: 80%
          60%（不含）至80%（不含）: 50%
          50%（含）至60%（含）: 0.5
          低于50%: zero
        """).At(x));

    [Theory]
    [InlineData("100%", 10.00)]
    [InlineData("99.99%", 2.00)]
    [InlineData("100.01%", 2.00)]
    public void A_band_may_be_a_single_value(string x, double score) =>
        Assert.Equal((decimal)score, LeafSet.Rate("bands: { 低于100%: 2, 100%: full, 高于100%: 20% }").At(x));

    [Theory]
    [InlineData(0, 10.00)]
    [InlineData(1, 9.00)]
    [InlineData(9, 1.00)]
    [InlineData(10, 0.00)]
    [InlineData(11, 0.00)]
    public void Findings_cost_their_price_down_to_none(int count, double score)
    {
        Assert.Equal((decimal)score, new LeafSet("findings: { each: 10% }").Score(Findings(count)));
        Assert.Equal((decimal)score, new LeafSet("findings: { each: 1 }").Score(Findings(count)));
        Assert.Equal((decimal)score, new LeafSet("findings: { each: 1 }").Score(Findings(new Finding("若干", null, count == 0 ? 0 : count))));
    }

    [Theory]
    [InlineData(0, 10.00)]
    [InlineData(1, 8.00)]
    [InlineData(2, 7.00)]
    [InlineData(3, 7.00)]
    public void A_cap_bounds_what_findings_cost(int count, double score) =>
        Assert.Equal((decimal)score, new LeafSet("findings: { each: 20%, at-most: 3 }").Score(Findings(count)));

    [Fact]
    public void A_single_finding_zeroes_where_the_table_says_so()
    {
        var leaf = new LeafSet("findings: { each: zero }");
        Assert.Equal(10.00m, leaf.Score(Findings(0)));
        Assert.Equal(0.00m, leaf.Score(Findings(1)));
    }

    [Fact]
    public void Each_class_of_findings_has_its_price_and_its_cap()
    {
        var leaf = new LeafSet("findings: { classes: { 小: 5%, 大: { each: 2, at-most: 40% }, 无计划: zero } }");
        Assert.Equal(10.00m, leaf.Score(Findings(0)));
        Assert.Equal(9.50m, leaf.Score(Findings(new Finding("一", "小"))));
        Assert.Equal(7.00m, leaf.Score(Findings(new Finding("一", "小"), new Finding("二", "小"), new Finding("三", "大"))));
        Assert.Equal(6.00m, leaf.Score(Findings(new Finding("", "大", 2))));
        Assert.Equal(6.00m, leaf.Score(Findings(new Finding("", "大", 9))));
        Assert.Equal(0.00m, leaf.Score(Findings(new Finding("一", "无计划"), new Finding("二", "小"))));
    }

    [Fact]
    public void Findings_may_be_counted_by_a_metric()
    {
        var leaf = new LeafSet("findings: { each: 0.5 }") { Metric = "x", Facts = "x: { unit: 次 }" };
        Assert.Equal(10.00m, leaf.At("0"));
        Assert.Equal(8.50m, leaf.At("3"));
        Assert.Equal(0.00m, leaf.At("20"));
        Assert.Equal(0.00m, leaf.At("21"));
    }

    [Fact]
    public void Elements_earn_their_points_whole_or_half()
    {
        var leaf = new LeafSet("checklist: { elements: { 甲: 50%, 乙: 3, 丙: 20% } }");
        Assert.Equal(10.00m, leaf.Score(Elements(("甲", 1m), ("乙", 1m), ("丙", 1m))));
        Assert.Equal(7.00m, leaf.Score(Elements(("甲", 1m), ("乙", 0m), ("丙", 1m))));
        Assert.Equal(3.50m, leaf.Score(Elements(("甲", 0.5m), ("乙", 0m), ("丙", 0.5m))));
        Assert.Equal(0.00m, leaf.Score(Elements(("甲", 0m), ("乙", 0m), ("丙", 0m))));
    }

    [Theory]
    [InlineData(3, 10.00)]
    [InlineData(2, 6.00)]
    [InlineData(1, 2.00)]
    [InlineData(0, 0.00)]
    public void Elements_that_are_missing_cost_their_price_down_to_none(int met, double score) =>
        Assert.Equal((decimal)score, new LeafSet("checklist: { elements: [ 甲, 乙, 丙 ], each-missing: 4 }").Score(Elements(("甲", met > 0 ? 1m : 0m), ("乙", met > 1 ? 1m : 0m), ("丙", met > 2 ? 1m : 0m))));

    [Theory]
    [InlineData("A级", 10.00)]
    [InlineData("B级", 5.00)]
    [InlineData("C级", 0.50)]
    [InlineData("D级", 0.00)]
    public void An_option_has_its_points(string option, double score)
    {
        Assert.Equal((decimal)score, new LeafSet("options: { A级: full, B级: 50%, C级: 0.5, D级: zero }").Score(("L", option)));
        var named = new LeafSet("options: { A级: full, B级: 50%, C级: 0.5, D级: zero }") { Metric = "等级", Facts = "等级: { type: choice, options: [ D级, C级, B级, A级 ] }" };
        Assert.Equal((decimal)score, named.Score(("等级", option)));
    }

    [Theory]
    [InlineData("0", "0", 10.00)]
    [InlineData("0", "5", 10.00)]
    [InlineData("5", "5", 6.00)]
    [InlineData("5.01", "5", 0.00)]
    [InlineData("4.99", "5", 6.00)]
    public void The_first_condition_that_holds_gives_the_points(string surplus, string last, double score)
    {
        var leaf = new LeafSet("""
            cases:
              - { when: 结余 = 0, score: full }
              - { when: 结余 <= 上年结转, score: 60% }
              - else: zero
            """)
        { Facts = "结余: { unit: 万元 }\n上年结转: { unit: 万元 }" };
        Assert.Equal((decimal)score, leaf.Score(("结余", surplus), ("上年结转", last)));
    }

    [Fact]
    public void Parts_have_weights_and_standards_of_their_own()
    {
        var leaf = new LeafSet("""
            parts:
              - name: 结转率
                weight: 4
                metric: x
                standard: { linear: { full: 0%, above: { each: 1%, deduct: 5% } } }
              - name: 公开
                weight: 6
                standard: { options: { 已公开: full, 部分公开: 50%, 未公开: zero } }
            """)
        { Facts = "x: { unit: '%' }" };
        Assert.Equal(10.00m, leaf.Score(("x", "0%"), ("L_公开", "已公开")));
        Assert.Equal(6.80m, leaf.Score(("x", "1%"), ("L_公开", "部分公开")));
        Assert.Equal(0.00m, leaf.Score(("x", "20%"), ("L_公开", "未公开")));
        Assert.Equal(6.00m, leaf.Score(("x", "20.01%"), ("L_公开", "已公开")));
    }

    [Theory]
    [InlineData("half-away-from-zero", "0.5%", 9.95, "0.55%", 9.95)]
    [InlineData("half-even", "0.5%", 9.95, "0.55%", 9.94)]
    [InlineData("down", "0.51%", 9.94, "0.59%", 9.94)]
    [InlineData("up", "0.51%", 9.95, "0.59%", 9.95)]
    public void A_score_is_rounded_as_the_set_says(string mode, string x, double score, string y, double other)
    {
        LeafSet leaf = LeafSet.Rate("linear: { full: 0%, above: { each: 1%, deduct: 1% } }") with { Rounding = $"{{ rates: 2, scores: 2, mode: {mode} }}" };
        Assert.Equal((decimal)score, leaf.At(x));
        Assert.Equal((decimal)other, leaf.At(y));
    }
}
