using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>A text that is blank says nothing: what is needed is missing, and what may be left out is left out with its key.</summary>
public sealed class BlankTextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("baoshan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("subject: 某部门", "subject: ''", 3, 10)]
    [InlineData("period: '2016'", "period: ' '", 4, 9)]
    [InlineData("period: '2016'", "period: \"\u3000\"", 4, 9)]
    [InlineData("source: 表一", "source: ''", 6, 40)]
    [InlineData("period: '2016'", "period: '2016'\nnot-applicable: { B: '' }", 5, 22)]
    public void In_an_assessment(string old, string text, int line, int column) =>
        Diagnosed.Is(Diagnosed.Error(Sample.AssessmentWith(old, text)), "BS115", line, column, "文字是空白", "写出文字");

    [Theory]
    [InlineData("id: sample", "id: ''", 2, 5)]
    [InlineData("name: 样例", "name: '  '", 4, 7)]
    [InlineData("{ grade: 优, from: 9 }", "{ grade: '', from: 9 }", 9, 14)]
    [InlineData("name: 样例", "name: 样例\nacknowledge: { not-monotonic: '' }", 5, 31)]
    [InlineData("options: { 完成", "options: { '': 1, 完成", 37, 18)]
    public void In_a_set(string old, string text, int line, int column) =>
        Diagnosed.Is(Diagnosed.Error(Sample.SetWith(old, text)), "BS115", line, column, "文字是空白", "写出文字");

    [Theory]
    [InlineData("reason: ''", "", 5, 9)]
    [InlineData("reason: 理由", "change: { A1: { note: 改, reason: ' ' } }", 6, 34)]
    [InlineData("reason: 理由", "remove: { A1: '' }", 6, 15)]
    [InlineData("reason: 理由", "reasons: { steps: '' }\nsteps: whole", 6, 19)]
    [InlineData("reason: 理由", "facts: { 预算数: { note: 改, reason: '' } }", 6, 34)]
    public void In_an_overlay(string reason, string more, int line, int column)
    {
        File.WriteAllText(Path.Combine(folder, "base.yaml"), Sample.Set);
        string overlay = Path.Combine(folder, "overlay.yaml");
        File.WriteAllText(overlay, $"format: baoshan.scoring/overlay@1\nid: o\nversion: 1.0.0\nbase: base.yaml\n{reason}\n{more}\n");
        Diagnosed.Is(Assert.Single(Diagnosed.Errors(IndicatorSet.TryLoad(overlay)), found => found.Rule.Id == "BS115"), "BS115", line, column, "文字是空白", "写出文字");
    }

    [Fact]
    public void A_key_without_a_value_is_said_as_before() =>
        Diagnosed.Is(Diagnosed.Error(Sample.AssessmentWith("subject: 某部门", "subject:")), "BS115", 3, 9, "此处缺少值");
}
