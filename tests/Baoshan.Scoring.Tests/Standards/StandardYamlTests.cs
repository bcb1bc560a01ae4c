using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Matrix;
using Baoshan.Scoring.Tests.Sentences;
using Baoshan.Scoring.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Standards;

public class StandardYamlTests
{
    public static TheoryData<string> Sets => [.. Directory.GetDirectories(Shipped.File("indicator-sets")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Property(MaxTest = 3000)]
    public Property A_standard_that_is_written_and_read_is_the_same_standard() => Prop.ForAll(GeneratedStandards.All, said =>
    {
        string yaml = StandardYaml.Write(said.Standard);
        Standard? read = Read(yaml, said.Context, FactsOf(said.Standard), out IEnumerable<Diagnostic> problems);
        return (read == said.Standard).Label($"{yaml} ⇒ {read} {string.Join("; ", problems)}");
    });

    [Property(MaxTest = 1000)]
    public Property What_is_written_has_the_shape_of_a_standard() => Prop.ForAll(GeneratedStandards.All, said =>
    {
        var problems = new DiagnosticBag();
        string yaml = StandardYaml.Write(said.Standard);
        new StructureChecker(problems).Check(YamlReader.Read(yaml, null, problems)!, StandardKinds.Shape);
        return (!problems.HasErrors).Label($"{yaml} ⇒ {string.Join("; ", problems.ToOrderedArray())}");
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_standard_of_a_shipped_set_is_written_and_read_the_same(string folder)
    {
        IndicatorSet set = IndicatorSet.Load(Shipped.File("indicator-sets", folder, "indicators.yaml"));
        Assert.NotEmpty(set.Leaves);
        foreach (Indicator leaf in set.Leaves)
        {
            SentenceContext context = LeafContext.Of(set, leaf);
            string yaml = StandardYaml.Write(leaf.Standard!, context.Facts);
            Assert.Equal(leaf.Standard, Read(yaml, context, context.Facts!, out IEnumerable<Diagnostic> problems));
            Assert.Empty(problems);
        }
    }

    [Theory]
    [InlineData("以100%为满分，每降低1%扣权重分的3.3%，不高于70%不得分", """
        linear:
          full: 100%
          below: { each: 1%, deduct: 3.3% }
          zero: 不高于70%

        """)]
    [InlineData("没有问题得满分；不一致每项扣权重分的5%，此类最多扣1分，扣完为止；没有工作计划，不得分", """
        findings:
          classes:
            不一致: { each: 5%, at-most: 1 }
            没有工作计划: zero

        """)]
    [InlineData("①清晰；②细化；③可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止", """
        checklist:
          elements: [ 清晰, 细化, 可衡量 ]
          each-missing: 0.2

        """)]
    [InlineData("当甲不低于1%且乙等于‘优’时，得满分；其他情况，不得分", """
        cases:
          - { when: "甲 >= 1% and 乙 = '优'", score: full }
          - { else: zero }

        """)]
    public void A_standard_reads_as_an_author_would_write_it(string sentence, string yaml) =>
        Assert.Equal(yaml, StandardYaml.Write(SentenceParser.Read(sentence, SentenceContext.Unknown with { Weight = 10m }).Standard!));

    [Fact]
    public void Parts_stand_under_one_another_with_their_metrics()
    {
        var rate = new Metric("资金结转率", FormulaParser.Parse("结转数 / 预算数", out _)!, "%", 2);
        var context = SentenceContext.Unknown with { Metrics = new Dictionary<string, Metric> { [rate.Name] = rate } };
        Standard parts = SentenceParser.Read("资金结转率（0.4分）：以0%为满分，每提高1%扣权重分的5%，扣完为止；说明（0.6分）：完整，得满分；不完整，不得分", context).Standard!;
        Assert.Equal(
            """
            parts:
              - name: 资金结转率
                weight: 0.4
                metric: { formula: 结转数 / 预算数, unit: "%", decimals: 2 }
                standard:
                  linear:
                    full: 0%
                    above: { each: 1%, deduct: 5% }
              - name: 说明
                weight: 0.6
                standard:
                  options: { 完整: full, 不完整: zero }

            """,
            StandardYaml.Write(parts));
    }

    private static Standard? Read(string yaml, SentenceContext context, FactTable facts, out IEnumerable<Diagnostic> problems)
    {
        var bag = new DiagnosticBag();
        var reader = new StandardReader(bag, context.Indicator ?? "X", facts) { Weight = context.Weight, Steps = context.Steps };
        Standard? standard = reader.Read(YamlReader.Read(yaml, null, bag));
        problems = bag.ToOrderedArray();
        return standard;
    }

    /// <summary>A number that metrics read, and the choices that a table is over.</summary>
    private static FactTable FactsOf(Standard standard)
    {
        var facts = new FactTable();
        facts.Add(new("甲", FactKind.Number, null, []));
        foreach (MatrixStandard matrix in All(standard).OfType<MatrixStandard>())
        {
            facts.Add(new(matrix.Rows, FactKind.Choice, null, [.. matrix.Cells.Select(cell => cell.Row).Distinct()]));
            facts.Add(new(matrix.Columns, FactKind.Choice, null, [.. matrix.Cells.Select(cell => cell.Column).Distinct()]));
        }

        return facts;
    }

    private static IEnumerable<Standard> All(Standard standard) => standard.Nested("", null).SelectMany(nested => All(nested.Standard)).Prepend(standard);
}
