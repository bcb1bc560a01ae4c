using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Reporting.Forms;

namespace Baoshan.Scoring.Reporting.Tests.Forms;

/// <summary>Lists by label, marks and votes in a form.</summary>
public sealed class RaterFormTests
{
    private const string Set = """
        format: baoshan.scoring/indicators@1
        id: raters
        version: 1
        name: 民主测评
        full-score: 10
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        facts:
          群众: { type: list, marks: { 优秀: 100, 称职: 80, 不称职: 0 } }
          领导: { type: list, items: [ 甲, 乙 ], marks: { 优秀: 100, 称职: 80, 不称职: 0 }, reason-below: 称职 }
          自评: { marks: { 优秀: 100, 称职: 80, 不称职: 0 } }
        indicators:
          - code: A
            name: 测评
            weight: 10
            metric: mean(群众) * 0.5 + 领导.甲 * 0.2 + 领导.乙 * 0.2 + 自评 * 0.1
            standard: { proportional: { target: 100 } }
        """;

    private static readonly IndicatorSet Loaded = IndicatorSet.TryParse(Set).GetValueOrThrow();

    private static FilledForm Filled(Action<FilledForm>? change = null, Language language = Language.Chinese)
    {
        var form = new FilledForm(FormFile.Write(Loaded, "set.yaml", language));
        string sheet = language == Language.English ? "Facts" : "基础数据";
        form.Text(language == Language.English ? "Start" : "基本情况", "B4", "某科").Text(language == Language.English ? "Start" : "基本情况", "B5", "2016");
        form.Number(sheet, $"I{form.RowOf("群众", "优秀", sheet)}", "3").Number(sheet, $"I{form.RowOf("群众", "称职", sheet)}", "1");
        form.Text(sheet, $"I{form.RowOf("领导", "甲", sheet)}", "优秀").Text(sheet, $"I{form.RowOf("领导", "乙", sheet)}", "称职");
        form.Text(sheet, $"I{form.RowOf("自评", null, sheet)}", "称职");
        change?.Invoke(form);
        return form;
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_form_asks_for_votes_and_for_each_item(Language language)
    {
        using FilledForm form = Filled(null, language);
        Assessment read = FormFile.TryLoad(form.Path).GetValueOrThrow();
        // 95 × 0.5 + 100 × 0.2 + 80 × 0.2 + 80 × 0.1 = 91.5
        Assert.Equal(9.15m, ScoringPlan.Compile(Loaded).Score(read).Total);
        using var again = new FilledForm(FormFile.Write(Loaded, "set.yaml", language, read));
        Assert.Equal(9.15m, ScoringPlan.Compile(Loaded).Score(FormFile.TryLoad(again.Path).GetValueOrThrow()).Total);
    }

    [Fact]
    public void Ratings_by_name_keep_their_rows_and_reasons()
    {
        var list = new ListValue([new("张三", "优秀"), new("李四", "称职")]);
        var leaders = new ListValue([new("甲", "不称职") { Note = "缺席" }, new("乙", "称职")]);
        var given = new Assessment("某科", "2016", [new("群众", list), new("领导", leaders), new("自评", new SingleValue("称职"))]);
        using var form = new FilledForm(FormFile.Write(Loaded, "set.yaml", Language.Chinese, given));
        Assessment read = FormFile.TryLoad(form.Path).GetValueOrThrow();
        Assert.Equal(["张三", "李四"], ((ListValue)read.Find("群众")!.Value).Items.Select(item => item.Label));
        Assert.Equal("缺席", ((ListValue)read.Find("领导")!.Value).Items[0].Note);
        Assert.Equal(ScoringPlan.Compile(Loaded).Score(given).Total, ScoringPlan.Compile(Loaded).Score(read).Total);
    }

    [Fact]
    public void What_is_wrong_is_said_by_its_cell()
    {
        using FilledForm form = Filled(f => f.Text("基础数据", $"I{f.RowOf("领导", "乙")}", "不称职").Number("基础数据", $"I{f.RowOf("群众", "称职")}", "1.5"));
        Diagnostic vote = Assert.Single(FormFile.TryLoad(form.Path).Diagnostics);
        Assert.Contains("“称职”的票数应是 0 或更大的整数", vote.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(form.RowOf("群众", "称职"), vote.Span.Line);
        form.Number("基础数据", $"I{form.RowOf("群众", "称职")}", "1");
        Diagnostic reason = Assert.Single(ScoringPlan.Compile(Loaded).TryScore(FormFile.TryLoad(form.Path).GetValueOrThrow()).Diagnostics);
        Assert.Equal(("missing-reason", form.RowOf("领导", "乙")), (reason.Rule.Name, reason.Span.Line));
    }
}
