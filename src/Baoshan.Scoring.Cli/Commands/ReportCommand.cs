using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Reporting;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Writes a report of an assessment: HTML, Word, Excel, Markdown or JSON, as the file's ending says.</summary>
internal sealed class ReportCommand : CliCommand
{
    private readonly Argument<string> assessment;
    private readonly Option<string?> to;
    private readonly Option<string?> set;

    public ReportCommand(Language language)
        : base("report", new("报告：把评价结果写成网页、Word、Excel、Markdown 或 JSON 文件", "writes a report: a web page, Word, Excel, Markdown or JSON"), language)
    {
        assessment = AddPath("assessment.yaml", new("评价数据文件（YAML，或填好的 form.xlsx）", "the assessment (YAML, or a form.xlsx that is filled in)"));
        to = AddOption("--to", "file", new("报告文件，格式由扩展名定：.html、.docx、.xlsx、.md、.json", "the report; its ending says the format: .html, .docx, .xlsx, .md, .json"));
        to.Required = true;
        set = AddSet();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        string path = arguments.GetRequiredValue(to)!;
        ReportFormat format = Report.FormatOf(path) ?? throw UnknownFormat(path);
        Scorecard card = AssessmentInput.Evaluate(arguments.GetRequiredValue(assessment), arguments.GetValue(set));
        OutputFile.Write(path, Report.Write(card, format, new() { Language = session.Language }));
        return card.Status == ScorecardStatus.Complete ? ExitCode.Fine : ExitCode.Incomplete;
    }

    internal static UsageException UnknownFormat(string path) => new(new(
        $"“{path}”的扩展名不能确定报告格式；可用：{string.Join("、", Report.Extensions)}",
        $"the ending of '{path}' says no format; known: {string.Join(", ", Report.Extensions)}"));
}
