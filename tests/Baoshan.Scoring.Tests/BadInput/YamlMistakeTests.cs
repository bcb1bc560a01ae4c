using System.Text;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>Texts that are no YAML, or YAML that the formats do not allow; whatever they are, there is a diagnostic and no exception.</summary>
public sealed class YamlMistakeTests
{
    private const string Head = "format: baoshan.scoring/indicators@1\n";

    [Theory]
    [InlineData("", "BS105", 0, 0, "文件是空的")]
    [InlineData("   \n\n# 只有注释\n", "BS105", 0, 0, "文件是空的")]
    [InlineData("~", "BS105", 0, 0, "文件是空的")]
    [InlineData("\ufeff", "BS105", 0, 0, "文件是空的")]
    [InlineData("只有一句话", "BS114", 1, 1, "文件应由“键: 值”组成")]
    [InlineData("- a\n- b", "BS114", 1, 1, "文件应由“键: 值”组成")]
    [InlineData(Head + "id: a\n\tname: b\n", "BS106", 3, 1, "制表符")]
    [InlineData(Head + "rounding:\n\tscores: 2\n", "BS106", 3, 1, "制表符")]
    [InlineData(Head + "id:a\nname: b\n", "BS106", 2, 1, "此处应是“键: 值”")]
    [InlineData(Head + "unit: %\n", "BS106", 2, 7, "值不能以这个字符开头")]
    [InlineData(Head + "zero: >=5\n", "BS106", 2, 7, "以 > 或 | 开头的值要加引号")]
    [InlineData(Head + "name: 甲: 乙\n", "BS106", 2, 8, "此处不应有冒号")]
    [InlineData(Head + "id: 1\n  name: b\n", "BS106", 3, 7, "此处不应有冒号")]
    [InlineData(Head + "name: \"没有结束\nid: a\n", "BS106", 2, 7, "引号没有结束")]
    [InlineData(Head + "name: 'abc\n", "BS106", 2, 7, "引号没有结束")]
    [InlineData(Head + "name: \"\\q\"\n", "BS106", 2, 7, "转义符")]
    [InlineData(Head + "notes: [ 一, 二\nid: a\n", "BS106", 0, 0, "")]
    [InlineData(Head + "rounding: { scores: 2\n", "BS106", 3, 1, "括号没有结束")]
    [InlineData(Head + "notes: - 一\n", "BS106", 2, 8, "另起一行")]
    [InlineData(Head + "<<: *base\n", "BS108", 2, 5, "不支持 YAML 别名")]
    [InlineData(Head + "id: &a x\nname: *a\n", "BS108", 3, 7, "不支持 YAML 别名")]
    [InlineData(Head + "id: !!int 3\n", "BS109", 2, 5, "不支持 YAML 标签")]
    [InlineData(Head + "id: !x 3\n", "BS109", 2, 5, "不支持 YAML 标签")]
    [InlineData(Head + "---\n" + Head, "BS106", 2, 1, "只能有一个 YAML 文档")]
    [InlineData(Head + "...\n" + Head, "BS106", 3, 1, "只能有一个 YAML 文档")]
    [InlineData(Head + "id: a\0b\nname: x\n", "BS116", 2, 6, "U+0000")]
    [InlineData(Head + "id: a\u0007\n", "BS116", 2, 6, "U+0007")]
    [InlineData(Head + "id: a\u2028b\n", "BS116", 2, 6, "U+2028")]
    [InlineData(Head + "id: \ufeffa\n", "BS116", 2, 5, "U+FEFF")]
    [InlineData(Head + "id: \"\\0\"\n", "BS116", 2, 5, "U+0000")]
    [InlineData(Head + "id: \"\\ud800\"\n", "BS106", 2, 5, "Unicode")]
    public void A_text_that_cannot_be_read_is_reported_where_it_breaks(string text, string id, int line, int column, string message)
    {
        foreach (Diagnostic diagnostic in new[]
        {
            Diagnosed.Error(IndicatorSet.TryParse(text, "x.yaml")),
            Diagnosed.Error(Assessment.TryParse(text.Replace("indicators@1", "assessment@1", StringComparison.Ordinal), "x.yaml")),
        })
        {
            if (message.Length > 0)
            {
                Diagnosed.Is(diagnostic, id, line, column, message);
            }

            Assert.Equal("x.yaml", diagnostic.Span.File);
            Assert.NotNull(diagnostic.Hint);
        }
    }

    [Fact]
    public void Half_a_character_is_no_text()
    {
        // a test's own data cannot carry these
        foreach (char half in new[] { '\ud800', '\udc00' })
        {
            Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryParse($"{Head}id: a{half}b\n")), "BS116", 2, 6, $"U+{(int)half:X4}");
        }

        Assert.True(IndicatorSet.TryParse(Sample.Set.Replace("样例", "𠮷𠮷", StringComparison.Ordinal)).Succeeded);
    }

    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("{a: ", 10_000)]
    [InlineData("[", 4_000_000)]
    public void Nesting_is_bounded(string opening, int times) =>
        Assert.Equal("BS107", Diagnosed.Error(IndicatorSet.TryParse(Head + "a: " + string.Concat(Enumerable.Repeat(opening, times)))).Rule.Id);

    [Fact]
    public void Nesting_by_indentation_is_bounded()
    {
        var text = new StringBuilder(Head);
        for (int i = 0; i < 300; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryParse(text.ToString())), "BS107", 66, 65, "嵌套超过 64 层");
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_with_its_first_place() =>
        Diagnosed.Is(Diagnosed.Error(Sample.SetWith("id: sample\n", "id: sample\nid: other\n")), "BS110", 3, 1, "键“id”重复，首次出现在第 2 行");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_gives_the_same_places(string end)
    {
        Checked<IndicatorSet> result = IndicatorSet.TryParse(Sample.Set.Replace("weight: 6", "weight: 7", StringComparison.Ordinal).ReplaceLineEndings(end));
        Diagnosed.Is(Diagnosed.Error(result), "BS203", 16, 13, "不等于下级权重之和 6");
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake()
    {
        Assert.True(IndicatorSet.TryParse("\ufeff" + Sample.Set).Succeeded);
        Assert.True(IndicatorSet.TryLoad(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample.Set)])).Succeeded);
    }

    [Fact]
    public void Problems_beyond_a_thousand_are_counted_out()
    {
        var text = new StringBuilder(Head);
        for (int i = 0; i < 20_000; i++)
        {
            text.Append('k').Append(i).Append(": 1\n");
        }

        ValueArray<Diagnostic> errors = Diagnosed.Errors(IndicatorSet.TryParse(text.ToString()));
        Assert.Equal(1001, errors.Count);
        Assert.Equal("BS199", errors[^1].Rule.Id);
    }

    [Theory]
    [InlineData("metric: |\n          决算数\n            / 预算", 25, 15)]
    [InlineData("metric: >-\n          决算数 /\n          预算", 25, 11)]
    [InlineData("metric: 决算数\n          / 预算", 24, 13)]
    [InlineData("metric: '决算数 / 预算'", 23, 24)]
    [InlineData("metric: \"决算数 / 预算\"", 23, 24)]
    [InlineData("metric: { formula: 决算数 / 预算 }", 23, 34)]
    public void A_mistake_in_a_formula_stands_at_its_character_however_the_formula_is_written(string metric, int line, int column) =>
        Diagnosed.Is(Diagnosed.Error(Sample.SetWith("metric: 决算数 / 预算数", metric)), "BS201", line, column, "没有可用的数据“预算”");
}
