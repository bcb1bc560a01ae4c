using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Facts;

/// <summary>Items, classes and elements whose names have brackets or other signs: formulas read them in quotes.</summary>
public sealed class QuotedItemTests
{
    private const string Facts = "{ 满意度: { type: list, unit: '%', items: [ 企业（大型）, 居民 ] } }";
    private const string Linear = "linear: { full: 100%, below: { each: 1%, deduct: 1% } }";

    [Theory]
    [InlineData("\"满意度.'企业（大型）' * 50% + 满意度.居民 * 50%\"")]
    [InlineData("满意度.“企业（大型）” * 50% + 满意度.居民 * 50%")]
    [InlineData("mean(满意度)")]
    public void An_item_with_brackets_is_read_in_quotes(string metric)
    {
        IndicatorSet set = OneLeaf.Load(Linear, metric, Facts);
        Scorecard card = Score(set, "满意度: { value: { 企业（大型）: 90%, 居民: 80% } }");
        Assert.Equal(8.5m, card["A"].Score); // the mean is 85 %, each 1 % of 15 costs 0.1
        Assert.Empty(SetAnalysis.Analyse(set));
    }

    [Fact]
    public void A_condition_of_a_sentence_reads_it_and_reads_back()
    {
        const string Sentence = "当满意度.‘企业（大型）’不低于90%时，得满分；其他情况，不得分";
        IndicatorSet set = OneLeaf.Load(Sentence, facts: Facts);
        Assert.Equal(10m, Score(set, "满意度: { value: { 企业（大型）: 90%, 居民: 80% } }")["A"].Score);
        Assert.Equal(0m, Score(set, "满意度: { value: { 企业（大型）: 89%, 居民: 100% } }")["A"].Score);
        string canonical = set["A"].Standard!.Describe(PlanCompiler.ContextOf(set, set["A"])).Chinese;
        Assert.Contains("企业（大型）", canonical, StringComparison.Ordinal);
        IndicatorSet again = OneLeaf.Load(canonical, facts: Facts);
        Assert.Equal(set["A"].Standard, again["A"].Standard);
    }

    [Fact]
    public void Without_quotes_it_is_said_how_the_name_is_written()
    {
        Diagnostic error = Assert.Single(OneLeaf.Problems(Linear, "满意度.企业（大型） * 50% + 满意度.居民 * 50%", Facts), found => found.Severity == Severity.Error);
        Assert.Equal("BS201", error.Rule.Id);
        Assert.Contains("写在引号里，如 满意度.'企业（…）'", error.Hint!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_item_is_answered_with_the_known_one_as_it_is_written()
    {
        Diagnostic error = Assert.Single(OneLeaf.Problems(Linear, "\"满意度.'企业（大）'\"", Facts), found => found.Severity == Severity.Error);
        Assert.Contains("满意度.'企业（大型）'", error.Hint!.Chinese, StringComparison.Ordinal);
    }

    private static Scorecard Score(IndicatorSet set, string facts) => ScoringPlan.Compile(set)
        .Score(Assessment.TryParse($"format: baoshan.scoring/assessment@1\nset: set.yaml\nsubject: 某部门\nperiod: '2016'\nfacts: {{ {facts} }}").GetValueOrThrow());
}
