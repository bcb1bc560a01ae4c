using System.Text;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>Files that cannot be read as files, and overlays that do not fit their base.</summary>
public sealed class FileMistakeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("baoshan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_that_is_not_there_is_named_with_one_that_is()
    {
        Write("indicators.yaml", Sample.Set);
        Diagnostic error = Diagnosed.Error(IndicatorSet.TryLoad(Path.Combine(folder, "indicator.yaml")));
        Diagnosed.Is(error, "BS101", 0, 0, "文件不存在", "indicators.yaml");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Path.Combine(folder, "nowhere", "x.yaml"))), "BS101", 0, 0, "文件不存在", "nowhere");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad("")), "BS101", 0, 0, "文件不存在");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad("a\0b.yaml")), "BS101", 0, 0, "文件不存在");
        Diagnosed.Is(Diagnosed.Error(Assessment.TryLoad(new string('长', 1000))), "BS101", 0, 0, "文件不存在");
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        Write("indicators.yaml", Sample.Set);
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(folder)), "BS101", 0, 0, "文件夹", "indicators.yaml");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_at_its_first_wrong_byte()
    {
        byte[] gbk = [.. Encoding.UTF8.GetBytes("format: baoshan.scoring/indicators@1\nname: 表"), 0xB1, 0xA6, 0x0A];
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Write("gbk.yaml", gbk))), "BS104", 2, 8, "不是 UTF-8", "另存为 UTF-8");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(new MemoryStream(Encoding.Unicode.GetPreamble()), "utf16.yaml")), "BS104", 1, 1, "不是 UTF-8");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(new MemoryStream(Encoding.Unicode.GetBytes("format")))), "BS116", 1, 2, "U+0000", "UTF-8");
    }

    [Fact]
    public void A_file_of_50_MB_is_not_read()
    {
        string path = Path.Combine(folder, "large.yaml");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(path)), "BS103", 0, 0, "8 MB");
        Diagnosed.Is(Diagnosed.Error(Assessment.TryLoad(path)), "BS103", 0, 0, "8 MB");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryParse(new string('x', 9 * 1024 * 1024))), "BS103", 0, 0, "8 MB");
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty() => Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Write("empty.yaml", ""))), "BS105", 0, 0, "文件是空的", "format");

    [Theory]
    [InlineData("change: { B9: { weight: 3, reason: 错 } }", "BS121", 7, 11, "没有编码“B9”", "")]
    [InlineData("change: { a1: { weight: 3, reason: 错 } }", "BS121", 7, 11, "没有编码“a1”", "是否想写“A1”")]
    [InlineData("remove: { C: 错 }", "BS121", 7, 11, "没有编码“C”", "")]
    [InlineData("add: [ { under: Z, reason: 错, indicator: { code: Z1, name: 新, weight: 1, standard: { findings: { each: 1 } } } } ]", "BS121", 7, 17, "没有编码“Z”", "")]
    [InlineData("add: [ { under: B, reason: 错, indicator: { code: B1, name: 新, weight: 1, standard: { findings: { each: 1 } } } } ]", "BS122", 7, 17, "“B”是末级指标", "")]
    [InlineData("change: { B: { wieght: 3, reason: 错 } }", "BS112", 7, 16, "没有键“wieght”", "是否想写“weight”")]
    [InlineData("change: { B: { scoring-weight: 3 } }", "BS113", 7, 14, "缺少键“reason”", "")]
    public void An_overlay_that_does_not_fit_its_base_is_reported_where_it_says_so(string change, string id, int line, int column, string message, string hint)
    {
        Write("base.yaml", Sample.Set);
        string overlay = Write("overlay.yaml", Overlay("base.yaml") + change + "\n");
        Diagnostic error = Diagnosed.Error(IndicatorSet.TryLoad(overlay));
        Diagnosed.Is(error, id, line, column, message, hint.Length == 0 ? null : hint);
        Assert.Equal(overlay, error.Span.File);
    }

    [Theory]
    [InlineData("change: { A2: { weight: 3, reason: 错 } }", "BS203", 7, 25, "不等于下级权重之和 7", 16)]
    [InlineData("change: { A2: { note: 注, reason: 对 }, A1: { note: 注, weight: 3, reason: 错 } }", "BS203", 7, 62, "不等于下级权重之和 5", 16)]
    [InlineData("change: { A1: { weight: 3, reason: 错 }, A2: { weight: 4, reason: 错 } }", "BS203", 7, 25, "不等于下级权重之和 7", 16)] // the first of them
    [InlineData("remove: { A2: 错 }", "BS203", 7, 11, "不等于下级权重之和 4", 16)]
    [InlineData("add: [ { under: A, reason: 错, indicator: { code: A3, name: 新, weight: 1, standard: { findings: { each: 1 } } } } ]", "BS203", 7, 8, "不等于下级权重之和 7", 16)]
    [InlineData("facts: { 预算数: { unit: 人 } }", "BS301", 7, 15, "不是比率", 25)]
    [InlineData("facts: { 新数: { supporting: 是 }, 预算数: { type: truth } }", "BS201", 7, 38, "这里需要一个数", 23)]
    [InlineData("change: { A2: { wieght: 2, weight: 3, reason: 错 } }", "BS203", 7, 36, "不等于下级权重之和 7", 16)] // whatever else is wrong
    [InlineData("full-score: 12", "BS208", 7, 13, "一级指标的权重之和 10 不等于满分 12", 0)] // it stands there already
    public void What_an_overlay_makes_wrong_in_its_base_is_reported_where_the_overlay_says_it(string change, string id, int line, int column, string message, int seen)
    {
        string below = Write("base.yaml", Sample.Set);
        string overlay = Write("overlay.yaml", Overlay("base.yaml") + change + "\n");
        Diagnostic error = Diagnosed.Errors(IndicatorSet.TryLoad(overlay)).First(found => found.Rule.Id == id);
        Diagnosed.Is(error, id, line, column, message);
        Assert.Equal(overlay, error.Span.File);
        Assert.Equal(seen > 0, error.Message.Chinese.Contains($"见 {below}:{seen}:", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_overlays_of_overlays_the_one_that_is_at_fault_is_named()
    {
        Write("base.yaml", Sample.Set);
        string inner = Write("inner.yaml", Overlay("base.yaml") + "change: { A2: { weight: 3, reason: 错 } }\n");
        Diagnostic error = Diagnosed.Error(IndicatorSet.TryLoad(Write("outer.yaml", Overlay("inner.yaml") + "change: { A1: { note: 注, reason: 对 } }\n")));
        Assert.Equal((inner, 7, 25), (error.Span.File, error.Span.Line, error.Span.Column));
    }

    [Fact]
    public void What_is_wrong_in_the_base_itself_stays_there()
    {
        string below = Write("base.yaml", Sample.Set.Replace("weight: 6", "weight: 7", StringComparison.Ordinal));
        Diagnostic[] errors = [.. Diagnosed.Errors(IndicatorSet.TryLoad(Write("overlay.yaml", Overlay("base.yaml") + "change: { B: { weight: 3, reason: 对 } }\n")))];
        Assert.All(errors, error => Assert.Equal(below, error.Span.File));
    }

    [Fact]
    public void Overlays_in_a_circle_are_reported_with_the_circle()
    {
        Write("b.yaml", Overlay("c.yaml"));
        Write("c.yaml", Overlay("b.yaml"));
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Write("a.yaml", Overlay("b.yaml")))), "BS220", 5, 7, "b.yaml → c.yaml → b.yaml");
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Write("self.yaml", Overlay("./self.yaml")))), "BS220", 5, 7, "self.yaml → self.yaml");
    }

    [Fact]
    public void A_chain_of_overlays_is_bounded()
    {
        Write("0.yaml", Sample.Set);
        for (int i = 1; i <= 40; i++)
        {
            Write($"{i}.yaml", Overlay($"{i - 1}.yaml"));
        }

        Assert.True(IndicatorSet.TryLoad(Path.Combine(folder, "10.yaml")).Succeeded);
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Path.Combine(folder, "40.yaml"))), "BS220", 5, 7, "超过 16 层");
    }

    [Theory]
    [InlineData("nowhere.yaml", "BS101", "不存在")]
    [InlineData("\"a\\u0000b.yaml\"", "BS116", "U+0000")]
    [InlineData("''", "BS115", "文字是空白")]
    public void An_overlay_whose_base_cannot_be_read_is_reported_at_the_base(string name, string id, string message) =>
        Diagnosed.Is(Diagnosed.Error(IndicatorSet.TryLoad(Write("overlay.yaml", Overlay(name)))), id, 5, 7, message);

    [Fact]
    public void An_assessment_is_no_base()
    {
        string facts = Write("facts.yaml", Sample.Assessment);
        Diagnostic error = Diagnosed.Error(IndicatorSet.TryLoad(Write("overlay.yaml", Overlay("facts.yaml"))));
        Diagnosed.Is(error, "BS111", 1, 9, "这是评价数据");
        Assert.Equal(facts, error.Span.File);
    }

    [Fact]
    public void A_stream_is_left_open_and_one_that_breaks_is_a_diagnostic()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Sample.Set));
        Assert.True(IndicatorSet.TryLoad(stream, "sample.yaml").Succeeded);
        Assert.True(stream.CanRead);
    }

    private static string Overlay(string baseName) => $"""
        format: baoshan.scoring/overlay@1
        id: o
        version: 1.0.0
        name: 叠加
        base: {baseName}
        reason: 试验

        """;

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
