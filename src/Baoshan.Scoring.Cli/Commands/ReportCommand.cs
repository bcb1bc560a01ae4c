using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reporting;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Writes a report of an assessment: HTML, Word, Excel, Markdown or JSON, as the file's ending says.</summary>
internal sealed class ReportCommand : CliCommand
{
    private readonly Argument<string> assessment;
    private readonly Option<string?> to;
    private readonly Option<string?> set;
    private readonly Option<string?> published;

    public ReportCommand(Language language)
        : base("report", new("报告：把评价结果写成网页、Word、Excel、Markdown 或 JSON 文件", "writes a report: a web page, Word, Excel, Markdown or JSON"), language)
    {
        assessment = AddPath("assessment.yaml", new("评价数据文件（YAML，或填好的 form.xlsx）", "the assessment (YAML, or a form.xlsx that is filled in)"));
        to = AddOption("--to", "file", new("报告文件，格式由扩展名定：.html、.docx、.xlsx、.md、.json", "the report; its ending says the format: .html, .docx, .xlsx, .md, .json"));
        to.Required = true;
        set = AddSet();
        published = AddOption("--published", "published.yaml", new("把与公布数据的核对结果写进网页报告", "put a reconciliation with published figures into the web page"));
    }

    public override int Run(ParseResult arguments, Session session)
    {
        string path = arguments.GetRequiredValue(to)!;
        ReportFormat format = Report.FormatOf(path) ?? throw UnknownFormat(path);
        string source = arguments.GetRequiredValue(assessment);
        ReconciliationResult? reconciliation = null;
        if (arguments.GetValue(published) is { } figures)
        {
            if (format != ReportFormat.Html)
            {
                throw new UsageException(new("--published 只用于网页报告（.html）", "--published is for web pages (.html) only"));
            }

            reconciliation = ReconciliationResult.Reconcile(source, figures);
        }

        Scorecard card = AssessmentInput.Evaluate(source, arguments.GetValue(set));
        OutputFile.Write(path, Report.Write(card, format, new() { Language = session.Language, Reconciliation = reconciliation }));
        return card.Status == ScorecardStatus.Complete ? ExitCode.Fine : ExitCode.Incomplete;
    }

    internal static UsageException UnknownFormat(string path) => new(new(
        $"“{path}”的扩展名不能确定报告格式；可用：{string.Join("、", Report.Extensions)}",
        $"the ending of '{path}' says no format; known: {string.Join(", ", Report.Extensions)}"));
}
