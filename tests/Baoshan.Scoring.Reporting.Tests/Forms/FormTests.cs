using Baoshan.Scoring.Reporting.Forms;
using Baoshan.Scoring.Reporting.Json;
using Baoshan.Scoring.Rules;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Reporting.Tests.Forms;

public sealed class FormTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_form_with_the_facts_of_an_assessment_scores_as_the_assessment_does(Language language)
    {
        using FilledForm form = FilledForm.Baoshan(language);
        Scorecard card = form.Evaluate().GetValueOrThrow();

        Assert.Equal(88.93m, card.Total);
        Assert.Equal(Cards.Baoshan.Indicators.Select(result => result.Score), card.Indicators.Select(result => result.Score));
        Assert.Equal(Cards.Baoshan["B301"].Explanation.Reason, card["B301"].Explanation.Reason);
        Assert.Equal(Cards.Baoshan.Subject, card.Subject);
        Assert.Equal(Cards.Baoshan.Assessment.Source, card.Assessment.Source);
        Assert.Equal(Cards.Baoshan.Assessment.Find("支出决算数")!.Source, card.Assessment.Find("支出决算数")!.Source);
    }

    [Property(MaxTest = 25)]
    public void Any_facts_come_back_as_they_were(PositiveInt leaves, int seed, bool gaps)
    {
        Scorecard card = GeneratedCard.Make(3, 1 + (leaves.Get % 25), seed, gaps);
        using var form = new FilledForm(FormFile.Write(card.Set, "set.yaml", Language.Chinese, card.Assessment));
        Assessment read = FormFile.TryLoad(form.Path).GetValueOrThrow();

        Assert.Equal(ScorecardJson.Write(card), ScorecardJson.Write(ScoringPlan.Compile(card.Set).Score(read)));
    }

    [Fact]
    public void An_empty_form_leaves_every_fact_missing()
    {
        using var form = new FilledForm(FormFile.Write(IndicatorSet.Load(FilledForm.BaoshanSet), "set.yaml"));
        form.Text("基本情况", "B4", "某单位").Text("基本情况", "B5", "2020");
        Scorecard card = form.Evaluate().GetValueOrThrow();

        Assert.Equal(ScorecardStatus.Incomplete, card.Status);
        Assert.Equal(new ScoreRange(0m, 99.5m), card.Range); // B302 is evaluated on 1.5 of its 2 points
        Assert.DoesNotContain(card.Indicators, result => result.State == IndicatorState.Scored);
    }

    [Fact]
    public void A_number_is_read_without_the_noise_of_its_binary_form()
    {
        using FilledForm form = FilledForm.Baoshan();
        int row = form.RowOf("绩效目标编报比例要求");
        form.Number("基础数据", $"I{row}", "0.60099999999999998").Number("基础数据", $"I{form.RowOf("支出决算数")}", "3.1694600000000001E3");
        Assessment read = FormFile.TryLoad(form.Path).GetValueOrThrow();

        Assert.Equal(new Assessments.SingleValue("60.1%"), read.Find("绩效目标编报比例要求")!.Value);
        Assert.Equal(new Assessments.SingleValue("3169.46"), read.Find("支出决算数")!.Value);
    }

    [Fact]
    public void Every_problem_names_sheet_row_and_column_and_all_come_at_once()
    {
        using FilledForm form = FilledForm.Baoshan();
        int number = form.RowOf("支出决算数");
        int choice = form.RowOf("A101");
        int element = form.RowOf("B301", "资产配置合理");
        int findings = form.RowOf("A201");
        int fault = form.RowOf("支出预算数");
        int unit = form.RowOf("财政结转资金");
        form.Text("基础数据", $"I{number}", "三千").Text("基础数据", $"I{choice}", "编制并实行").Text("基础数据", $"I{element}", "大概")
            .Text("基础数据", $"I{findings}", "没有吧").Fault("基础数据", $"I{fault}").Text("基础数据", $"H{unit}", "元")
            .Text("问题", "A3", "A109").Text("问题", "B2", "不相符");
        string[] problems = form.Problems();

        Assert.Contains(problems, text => text.StartsWith($"基础数据!I{number}: 错误 BS403 wrong-type", StringComparison.Ordinal) && text.Contains("三千", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith($"基础数据!I{choice}: 错误 BS405 unknown-option", StringComparison.Ordinal) && text.Contains("是否想写“编制并实施”", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith($"基础数据!I{element}: 错误 BS803 form-cell", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith($"基础数据!I{findings}: 错误 BS803 form-cell", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith($"基础数据!I{fault}: 错误 BS803 form-cell", StringComparison.Ordinal) && text.Contains("#REF!", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith("问题!A3: 错误 BS803 form-cell", StringComparison.Ordinal));
    }

    [Fact]
    public void What_meets_the_set_names_its_cell_too()
    {
        using FilledForm form = FilledForm.Baoshan();
        int unit = form.RowOf("财政结转资金");
        form.Text("基础数据", $"H{unit}", "元").Text("问题", "B2", "不相符");
        string[] problems = form.Problems(Language.English);

        Assert.Equal(2, problems.Length);
        Assert.StartsWith($"基础数据!H{unit}: error BS404 wrong-unit", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("问题!B2: error BS405 unknown-option", problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void None_beside_listed_findings_is_a_contradiction()
    {
        using FilledForm form = FilledForm.Baoshan();
        int row = form.RowOf("A102");
        string problem = Assert.Single(form.Text("基础数据", $"I{row}", "无").Problems());

        Assert.StartsWith($"基础数据!I{row}: 错误 BS805 form-conflict", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_number_where_a_per_cent_is_asked_for_is_not_guessed_at()
    {
        using FilledForm form = FilledForm.Baoshan();
        int row = form.RowOf("产业固定资产投资增长率");
        string problem = Assert.Single(form.Text("基础数据", $"I{row}", "16.28").Problems());

        Assert.StartsWith($"基础数据!I{row}: 错误 BS403 wrong-type", problem, StringComparison.Ordinal);
        Assert.Contains("是否想写 16.28%", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_without_indicator_or_text_is_reported_where_it_stands()
    {
        using FilledForm form = FilledForm.Baoshan();
        form.Empty("问题", "A2").Empty("问题", "C3").Empty("问题", "B3").Text("问题", "D4", "一半");
        string[] problems = form.Problems();

        Assert.Contains(problems, text => text.StartsWith("问题!A2: 错误 BS804", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith("问题!C3: 错误 BS804", StringComparison.Ordinal));
        Assert.Contains(problems, text => text.StartsWith("问题!D4: 错误 BS803", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_that_was_taken_apart_says_what_is_gone()
    {
        using FilledForm sheet = FilledForm.Baoshan().WithoutSheet("问题");
        using FilledForm column = FilledForm.Baoshan().Text("基础数据", "I1", "数值");
        using FilledForm marker = FilledForm.Baoshan().Text("基本情况", "B8", "other");
        using FilledForm subject = FilledForm.Baoshan().Empty("基本情况", "B4");

        Assert.Contains("缺少工作表“问题”", Assert.Single(FormFile.TryLoad(sheet.Path).Diagnostics).Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("缺少列：值", Assert.Single(FormFile.TryLoad(column.Path).Diagnostics).Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("not-a-form", Assert.Single(FormFile.TryLoad(marker.Path).Diagnostics).Rule.Name);
        Assert.Equal(new SourceSpan(subject.Path, 4, 2) { Sheet = "基本情况" }, Assert.Single(FormFile.TryLoad(subject.Path).Diagnostics).Span);
    }

    [Theory]
    [InlineData("not a zip at all")]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 broken")]
    public void A_file_that_is_no_workbook_is_said_to_be_none(string content)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        File.WriteAllText(path, content);
        Diagnostic problem = Assert.Single(FormFile.TryLoad(path).Diagnostics);
        File.Delete(path);

        Assert.Equal("not-a-form", problem.Rule.Name);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing() =>
        Assert.Equal("file-not-found", Assert.Single(FormFile.TryLoad("nowhere.xlsx").Diagnostics).Rule.Name);

    [Fact]
    public void Choices_have_drop_downs_and_only_inputs_are_open()
    {
        using FilledForm form = FilledForm.Baoshan();
        using var book = new Book(File.ReadAllBytes(form.Path));
        Worksheet facts = book.Sheet("基础数据");
        string cell = $"I{form.RowOf("C202")}";
        DataValidation rule = Assert.Single(facts.Descendants<DataValidation>(), rule => rule.SequenceOfReferences!.Items.Any(item => item.Value!.Split(' ').Contains(cell)));
        string column = rule.Formula1!.Text.Split('!')[1].Split(':')[0].Trim('$').Split('$')[0];

        Assert.Equal(DataValidationValues.List, rule.Type!.Value);
        Assert.Equal(["A级", "B级", "C级", "C级以下"], Enumerable.Range(1, 4).Select(row => book.Text("选项", $"{column}{row}")));
        Assert.True(facts.GetFirstChild<SheetProtection>()!.Sheet!.Value);
        CellFormat[] formats = [.. book.Part.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
        Assert.False(formats[(int)book.Cell("基础数据", cell)!.StyleIndex!.Value].Protection!.Locked!.Value);
        Assert.True(formats[(int)book.Cell("基础数据", "C2")!.StyleIndex!.Value].Protection!.Locked!.Value);
        Assert.Empty(book.Problems());
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_stays_text_and_comes_back(int index)
    {
        Scorecard card = Hostile.Card(Hostile.Texts[index]);
        using var form = new FilledForm(FormFile.Write(card.Set, "set.yaml", Language.Chinese, card.Assessment));
        using var book = new Book(File.ReadAllBytes(form.Path));

        Assert.Empty(book.Problems());
        Assert.DoesNotContain(book.Cells, cell => cell.CellFormula is not null);
        if (Hostile.Texts[index] == Texts.SafeText.Clean(Hostile.Texts[index]))
        {
            Assessment read = FormFile.TryLoad(form.Path).GetValueOrThrow();
            Assert.Equal(card.Subject, read.Subject);
            Assert.Equal(card.Total, ScoringPlan.Compile(card.Set).Score(read).Total);
        }
    }

    public static TheoryData<int> HostileTexts => [.. Enumerable.Range(0, Hostile.Texts.Length)];
}
