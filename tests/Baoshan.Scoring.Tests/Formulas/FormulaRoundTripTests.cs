using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Formulas;

/// <summary>What the writer writes, the parser reads back as an equal formula.</summary>
public sealed class FormulaRoundTripTests
{
    [Property(Arbitrary = [typeof(FormulaGenerators)], MaxTest = 500)]
    public void A_number_formula_reads_back_as_itself(NumberTree tree) => AssertReadsBack(tree.Formula);

    [Property(Arbitrary = [typeof(FormulaGenerators)], MaxTest = 500)]
    public void A_condition_reads_back_as_itself(ConditionTree tree) => AssertReadsBack(tree.Formula);

    [Theory]
    [InlineData("a - (b - c)")]
    [InlineData("a / (b / c)")]
    [InlineData("(a + b) * c")]
    [InlineData("-(a + b)")]
    [InlineData("-(-a)")]
    [InlineData("a - -1")]
    [InlineData("not (a > b and c)")]
    [InlineData("(a or b) and c")]
    [InlineData("a or b and c")]
    [InlineData("if(a > 1%, min(b, c), 0.5)")]
    [InlineData("等级 = 'A级（含）'")]
    [InlineData("等级 = \"it's\"")]
    [InlineData("等级 = “it's \"x\"”")]
    [InlineData("A102.不一致 + 用量.2016年 * 2")]
    [InlineData("满意度.'企业（大型）' * 50% + 满意度.居民")]
    [InlineData("满意度.'1.5万人以上'.值 > 1")]
    [InlineData("满意度.\"it's\"")]
    public void A_formula_with_no_bracket_too_many_is_written_as_it_is_read(string text) => Assert.Equal(text, Parse(text).ToString());

    [Theory]
    [InlineData("((a))", "a")]
    [InlineData("(a * b) + c", "a * b + c")]
    [InlineData("(a - b) - c", "a - b - c")]
    [InlineData("a≥1％", "a >= 1%")]
    [InlineData("满意度．“企业（大型）” + 满意度·‘居民’", "满意度.'企业（大型）' + 满意度.居民")]
    public void Brackets_and_signs_are_written_plainly(string text, string written) => Assert.Equal(written, Parse(text).ToString());

    private static void AssertReadsBack(Formula formula)
    {
        string text = formula.ToString();
        Formula back = Parse(text);
        Assert.True(formula == back, $"{text} reads back as {back}");
    }

    private static Formula Parse(string text)
    {
        Formula? formula = FormulaParser.Parse(text, out FormulaProblem? problem);
        Assert.True(problem is null, $"{text}: {problem}");
        return formula!;
    }
}
