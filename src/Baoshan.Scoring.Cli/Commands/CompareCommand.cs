using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Reporting;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Puts subjects or years side by side.</summary>
internal sealed class CompareCommand : CliCommand
{
    private readonly Argument<string[]> assessments;
    private readonly Option<string?> to;
    private readonly Option<string?> set;

    public CompareCommand(Language language)
        : base("compare", new("对比：几个对象或年度逐项并列，列出差异", "puts subjects or years side by side, with their differences"), language)
    {
        assessments = new("assessments")
        {
            Description = new LocalizedText("两份以上评价数据（YAML，或填好的 form.xlsx）；差都与第一份相比", "two assessments or more (YAML, or forms filled in); differences are from the first").In(language),
            Arity = new ArgumentArity(2, 100),
        };
        Add(assessments);
        to = AddOption("--to", "file", new("写成网页（.html）或 Excel（.xlsx）；不写则在终端列表", "write a web page (.html) or a workbook (.xlsx) instead of a table"));
        set = AddSet();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        string? path = arguments.GetValue(to);
        ReportFormat? format = path is null ? null : Report.FormatOf(path);
        if (path is not null && format is not (ReportFormat.Html or ReportFormat.Excel))
        {
            throw new UsageException(new($"对比可写成 .html 或 .xlsx，不能写成“{path}”", $"a comparison is an .html or .xlsx file; '{path}' is neither"));
        }

        Scorecard[] cards = [.. arguments.GetRequiredValue(assessments).Select(file => AssessmentInput.Evaluate(file, arguments.GetValue(set)))];
        if (path is null)
        {
            session.Write(null, new ComparisonTable(cards, session).Write());
        }
        else
        {
            OutputFile.Write(path, Comparison.Write(cards, format!.Value, session.Language));
        }

        return cards.All(card => card.Status == ScorecardStatus.Complete) ? ExitCode.Fine : ExitCode.Incomplete;
    }
}
