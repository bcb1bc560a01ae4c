using Baoshan.Scoring.Reporting.Forms;

namespace Baoshan.Scoring.Reporting.Tests.Forms;

/// <summary>Options with a range of points in a form.</summary>
public sealed class MarkFormTests
{
    private static readonly IndicatorSet Set = IndicatorSet.TryParse("""
        format: baoshan.scoring/indicators@1
        id: marks
        version: 1
        name: 评分
        full-score: 10
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        indicators:
          - { code: A, name: 质量, weight: 10, standard: { options: { 优: { from: 8, to: 10 }, 差: zero } } }
        """).GetValueOrThrow();

    private static FilledForm Form()
    {
        var form = new FilledForm(FormFile.Write(Set, "set.yaml", Language.Chinese));
        return form.Text("基本情况", "B4", "某科").Text("基本情况", "B5", "2016");
    }

    [Fact]
    public void The_mark_has_a_row_of_its_own_and_comes_back()
    {
        using FilledForm form = Form();
        form.Text("基础数据", $"I{form.RowOf("A")}", "优").Number("基础数据", $"I{form.RowOf("A", "评分")}", "9.5");
        Assessment read = FormFile.TryLoad(form.Path).GetValueOrThrow();
        Assert.Equal(9.5m, ScoringPlan.Compile(Set).Score(read).Total);
        using var again = new FilledForm(FormFile.Write(Set, "set.yaml", Language.English, read));
        Assert.Equal(9.5m, ScoringPlan.Compile(Set).Score(FormFile.TryLoad(again.Path).GetValueOrThrow()).Total);
    }

    [Fact]
    public void A_mark_outside_the_range_names_its_cell()
    {
        using FilledForm form = Form();
        int row = form.RowOf("A", "评分");
        form.Text("基础数据", $"I{form.RowOf("A")}", "优").Number("基础数据", $"I{row}", "7");
        Diagnostic problem = Assert.Single(ScoringPlan.Compile(Set).TryScore(FormFile.TryLoad(form.Path).GetValueOrThrow()).Diagnostics);
        Assert.Equal(("wrong-mark", row), (problem.Rule.Name, problem.Span.Line));
        form.Empty("基础数据", $"I{form.RowOf("A")}");
        Assert.Contains("没有选档次", Assert.Single(FormFile.TryLoad(form.Path).Diagnostics).Message.Chinese, StringComparison.Ordinal);
    }
}
