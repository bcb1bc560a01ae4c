using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>What an author has acknowledged stays visible, as information.</summary>
public class AcknowledgementTests
{
    private const string Jump = "linear: { full: 85%, below: { each: 1%, deduct: 1% }, zero: 低于60% }";
    private const string Facts = "{ 率: { unit: '%' } }";

    [Fact]
    public void An_acknowledged_finding_is_information_with_its_reason()
    {
        Diagnostic found = Assert.Single(SetAnalysis.Analyse(OneLeaf.Load(Jump, "率", Facts, "acknowledge: { jump-at-bound: 表中如此 }")));
        Assert.Equal(("jump-at-bound", Severity.Information, "表中如此"), (found.Rule.Name, found.Severity, found.Acknowledged));
    }

    [Fact]
    public void An_acknowledgement_of_what_is_not_found_is_a_warning_at_its_place()
    {
        Diagnostic found = Assert.Single(SetAnalysis.Analyse(OneLeaf.Load(Jump, "率", Facts, "acknowledge: { jump-at-bound: 表中如此, not-monotonic: 无 }")), d => d.Severity == Severity.Warning);
        Assert.Equal("unused-acknowledgement", found.Rule.Name);
        Assert.Contains("not-monotonic", found.Message.Chinese);
        Assert.Equal(17, found.Span.Line);
    }

    [Fact]
    public void An_unknown_rule_is_named_with_the_nearest_one()
    {
        Diagnostic found = Assert.Single(SetAnalysis.Analyse(OneLeaf.Load("options: { 是: full, 否: zero }", more: "acknowledge: { jump-at-bond: 无 }")));
        Assert.Contains("jump-at-bound", found.Hint!.English);
    }

    [Fact]
    public void The_shipped_set_has_the_findings_that_its_report_has_and_acknowledges_them_all()
    {
        IndicatorSet set = IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml"));
        ValueArray<Diagnostic> found = SetAnalysis.Analyse(set);
        Assert.Equal(
            ["B101 jump-at-bound", "B1042 limit-never-matters", "B4031 limit-never-matters", "C2031 jump-at-bound", "C2032 jump-at-bound"],
            found.Select(d => $"{d.Indicator} {d.Rule.Name}"));
        Assert.All(found, d => Assert.NotNull(d.Acknowledged));
        Assert.Contains("0.02 分（权重的 1%）", found[0].Message.Chinese);
        Assert.Contains("10%", found[1].Message.Chinese);
        Assert.Contains("110%", found[2].Message.Chinese);
        Assert.Contains("2.25 分（权重的 75%）", found[3].Message.Chinese);
    }
}
