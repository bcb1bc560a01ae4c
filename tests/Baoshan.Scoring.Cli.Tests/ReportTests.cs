using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class ReportTests
{
    [Fact]
    public async Task Reports_are_written_in_every_format_that_the_ending_asks_for()
    {
        using var copy = new BaoshanCopy();
        foreach (string ending in new[] { "html", "docx", "xlsx", "md", "json" })
        {
            Finished run = await copy.RunAsync("report", "assessment.yaml", "--to", $"report.{ending}", "--lang", "en");

            Assert.True(run.ExitCode == 0, run.ToString());
            Assert.True(new FileInfo(copy[$"report.{ending}"]).Length > 1000);
        }

        Assert.Contains("88.93", File.ReadAllText(copy["report.html"]), StringComparison.Ordinal);
        Assert.Equal("PK", File.ReadAllText(copy["report.docx"])[..2]);
    }

    [Fact]
    public async Task An_ending_that_says_no_format_is_wrong_usage()
    {
        using var copy = new BaoshanCopy();
        Finished run = await copy.RunAsync("report", "assessment.yaml", "--to", "report.pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".html、.docx、.xlsx、.md、.json", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(copy["report.pdf"]));
    }

    [Fact]
    public async Task An_incomplete_assessment_gives_a_report_and_exit_code_3()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("assessment.yaml", "  支出决算数: { value: 3169.46, unit: 万元, source: 三（二）2，B101 }\n", "");
        Finished run = await copy.RunAsync("report", "assessment.yaml", "--to", "report.html");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("支出决算数", File.ReadAllText(copy["report.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_page_can_carry_a_reconciliation()
    {
        using var copy = new BaoshanCopy();
        Finished run = await copy.RunAsync("report", "assessment.yaml", "--to", "report.html", "--published", "published.yaml");
        Finished word = await copy.RunAsync("report", "assessment.yaml", "--to", "report.docx", "--published", "published.yaml");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("id=\"reconciliation\"", File.ReadAllText(copy["report.html"]), StringComparison.Ordinal);
        Assert.Equal(2, word.ExitCode);
    }

    [Fact]
    public async Task A_form_with_the_facts_of_an_assessment_scores_as_it_does()
    {
        using var copy = new BaoshanCopy();
        Finished form = await copy.RunAsync("form", "as-published.yaml", "--from", "assessment.yaml", "--output", "form.xlsx");
        Finished run = await copy.RunAsync("evaluate", "form.xlsx", "--format", "json");

        Assert.True(form.ExitCode == 0, form.ToString());
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("\"total\": 88.93", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_names_the_cells_that_must_be_filled()
    {
        using var copy = new BaoshanCopy();
        Finished form = await copy.RunAsync("form", "as-published.yaml", "--output", "form.xlsx");
        Finished run = await copy.RunAsync("evaluate", "form.xlsx", "--lang", "en");

        Assert.True(form.ExitCode == 0, form.ToString());
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("form.xlsx#基本情况!B4: error BS804 form-missing", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subjects_or_years_are_compared_in_a_table_a_page_and_a_workbook()
    {
        using var copy = new BaoshanCopy();
        copy.Write("later.yaml", File.ReadAllText(copy["assessment.yaml"]).Replace("'2016'", "'2017'", StringComparison.Ordinal).Replace("C202: { value: B级", "C202: { value: A级", StringComparison.Ordinal));
        Finished table = await copy.RunAsync("compare", "assessment.yaml", "later.yaml");
        Finished page = await copy.RunAsync("compare", "assessment.yaml", "later.yaml", "--to", "compare.html");
        Finished book = await copy.RunAsync("compare", "assessment.yaml", "later.yaml", "--to", "compare.xlsx");
        Finished one = await copy.RunAsync("compare", "assessment.yaml");

        Assert.True(table.ExitCode == 0, table.ToString());
        Assert.Matches("总分 +100 +88.93 +90.43 +\\+1.50", table.Output);
        Assert.Equal([0, 0, 2], [page.ExitCode, book.ExitCode, one.ExitCode]);
        Assert.True(File.Exists(copy["compare.html"]) && File.Exists(copy["compare.xlsx"]));
    }
}
