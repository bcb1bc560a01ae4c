using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Tests.Formulas;

public sealed class FormulaParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "1 + (2 * 3)")]
    [InlineData("1 - 2 - 3", "(1 - 2) - 3")]
    [InlineData("8 / 4 / 2", "(8 / 4) / 2")]
    [InlineData("8 / 4 * 2", "(8 / 4) * 2")]
    [InlineData("-a * b", "(-a) * b")]
    [InlineData("a > b and c > d or e", "((a > b) and (c > d)) or e")]
    [InlineData("a or b and c", "a or (b and c)")]
    [InlineData("not a and b", "(not a) and b")]
    [InlineData("not a > b", "not (a > b)")]
    [InlineData("a + 1 > b * 2", "(a + 1) > (b * 2)")]
    [InlineData("- - 2", "2")]
    public void Operators_bind_as_in_school(string text, string same) => Assert.Equal(Parse(same), Parse(text));

    [Theory]
    [InlineData("支出决算数÷支出预算数", "支出决算数 / 支出预算数")]
    [InlineData("ａ", "ａ")]
    [InlineData("１２．５％", "12.5%")]
    [InlineData("（a＋b）×３", "(a + b) * 3")]
    [InlineData("a－b", "a - b")]
    [InlineData("a − b", "a - b")]
    [InlineData("a＞＝b", "a >= b")]
    [InlineData("a≥b", "a >= b")]
    [InlineData("a≤b", "a <= b")]
    [InlineData("a≠b", "a <> b")]
    [InlineData("a＜＞b", "a <> b")]
    [InlineData("min（a，b、c）", "min(a, b, c)")]
    [InlineData("等级＝“优”", "等级 = '优'")]
    [InlineData("等级=‘优’", "等级 = '优'")]
    [InlineData("等级=\"优\"", "等级 = '优'")]
    [InlineData("a\t+\n b", "a + b")]
    [InlineData(".5 + 5.", "0.5 + 5")]
    public void Full_width_and_typographic_signs_are_read_as_plain_ones(string text, string same) => Assert.Equal(Parse(same), Parse(text));

    [Fact]
    public void A_text_in_quotes_is_taken_as_it_is_written()
    {
        var comparison = Assert.IsType<ComparisonFormula>(Parse("等级 = '（１）优，×÷'"));
        Assert.Equal(new TextFormula("（１）优，×÷"), comparison.Right);
    }

    [Fact]
    public void A_name_may_have_rare_characters_and_full_width_digits()
    {
        Assert.Equal(new NameFormula("𠮷野家"), Parse("𠮷野家"));
        Assert.Equal(new NameFormula("指标１"), Parse("指标１"));
        Assert.True(FormulaTokenizer.IsName("𠮷野家"));
        Assert.True(FormulaTokenizer.IsName("指标１"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a-b", false)]
    [InlineData("a·b", false)]
    [InlineData("if", false)]
    [InlineData("min", false)]
    [InlineData("minimum", true)]
    [InlineData("_a1", true)]
    [InlineData("\ud842", false)]
    public void A_name_is_letters_digits_and_underscores(string text, bool isName) => Assert.Equal(isName, FormulaTokenizer.IsName(text));

    [Theory]
    [InlineData("", 0, "公式在此结束", null)]
    [InlineData("a +", 3, "公式在此结束", null)]
    [InlineData("a + * b", 4, "此处是“*”", null)]
    [InlineData("(a + b", 6, "应为“)”", null)]
    [InlineData("a + b)", 5, "此处是“)”", null)]
    [InlineData("a b", 2, "此处是“b”", null)]
    [InlineData("3万", 1, "此处是“万”", "数字后不写单位")]
    [InlineData("1e5", 1, "此处是“e5”", "指数")]
    [InlineData("1.2.3", 0, "此处是“1.2.3”", null)]
    [InlineData("99999999999999999999999999999999", 0, "此处是“9999", null)]
    [InlineData("a == b", 3, "此处是“=”", "等于写一个 =")]
    [InlineData("a != b", 2, "此处是“!”", "不等于写 <>")]
    [InlineData("a && b", 2, "此处是“&”", "并且写 and")]
    [InlineData("a ｜｜ b", 2, "此处是“|”", "或者写 or")]
    [InlineData("a 且 b", 2, "此处是“且”", "并且写 and")]
    [InlineData("a ^ 2", 2, "此处是“^”", "乘方")]
    [InlineData("5 % 3", 2, "此处是“%”", "百分数写成 5%")]
    [InlineData("1 < a < 2", 6, "此处是“<”", "a < b and b < c")]
    [InlineData("3,169.46 / a", 1, "此处是“,”", "千位分隔符")]
    [InlineData("[a]", 0, "此处是“[”", "圆括号")]
    [InlineData("等级 = '优", 5, "引号没有结束", "补上后面的引号")]
    [InlineData("平均(a)", 0, "没有函数“平均”", "可用：min、max")]
    [InlineData("maen(a)", 0, "没有函数“maen”", "是否想写“mean”")]
    [InlineData("min + 1", 0, "函数 min 后应有“(”", null)]
    [InlineData("if(a, b)", 0, "需要 3 个参数，这里有 2 个", null)]
    [InlineData("abs(a, b)", 0, "需要 1 个参数，这里有 2 个", null)]
    [InlineData("min()", 4, "此处是“)”", null)]
    [InlineData("and", 0, "此处是“and”", null)]
    [InlineData("a > ", 4, "公式在此结束", null)]
    [InlineData("a 😀 b", 2, "此处是“😀”", null)]
    public void A_mistake_is_reported_where_it_stands(string text, int offset, string message, string? hint)
    {
        Assert.Null(FormulaParser.Parse(text, out FormulaProblem? problem));
        Assert.NotNull(problem);
        Assert.Equal(offset, problem.Offset);
        Assert.Contains(message, problem.Message.Chinese, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Message.English);
        if (hint is null)
        {
            Assert.Null(problem.Hint);
        }
        else
        {
            Assert.Contains(hint, problem.Hint?.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Length_depth_and_number_of_operations_are_bounded()
    {
        Assert.Equal(0, ProblemOf(new string(' ', 3999) + "a+").Offset);
        Assert.Contains("64", ProblemOf(new string('(', 65) + "a" + new string(')', 65)).Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("64", ProblemOf(new string('-', 65) + "a").Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("64", ProblemOf(string.Concat(Enumerable.Repeat("not ", 65)) + "a").Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("256", ProblemOf(string.Join("+", Enumerable.Repeat("a", 258))).Message.Chinese, StringComparison.Ordinal);
        Assert.NotNull(FormulaParser.Parse(string.Join("+", Enumerable.Repeat("a", 257)), out _));
        Assert.NotNull(FormulaParser.Parse(new string('(', 64) + "a" + new string(')', 64), out _));
    }

    [Fact]
    public void A_part_of_a_formula_knows_where_it_stands()
    {
        var sum = Assert.IsType<ArithmeticFormula>(Parse("  支出 +  mean(表)"));
        Assert.Equal(5, sum.Offset.Value);
        Assert.Equal(2, sum.Left.Offset.Value);
        Assert.Equal(8, sum.Right.Offset.Value);
    }

    private static FormulaProblem ProblemOf(string text)
    {
        Assert.Null(FormulaParser.Parse(text, out FormulaProblem? problem));
        return problem!;
    }

    private static Formula Parse(string text)
    {
        Formula? formula = FormulaParser.Parse(text, out FormulaProblem? problem);
        Assert.True(problem is null, $"{text}: {problem}");
        return formula!;
    }
}
