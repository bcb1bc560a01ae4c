using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Losses;
using Baoshan.Scoring.Reporting.Losses;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Ranks the points lost and says what would win each back.</summary>
internal sealed class LossesCommand : CliCommand
{
    private readonly Argument<string> assessment;
    private readonly Option<string?> set;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    public LossesCommand(Language language)
        : base("losses", new("扣分分析：按大小列出扣分，并算出怎样可以得回、离上一等级还差多少", "ranks the points lost, with what would win each back and how far the next grade is"), language)
    {
        assessment = AddPath("assessment.yaml", new("评价数据文件", "the assessment"));
        set = AddSet();
        format = AddChoice("--format", new("输出格式", "the output's format"), "table", "json");
        output = AddOutput();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        Scorecard card = AssessmentInput.Evaluate(arguments.GetRequiredValue(assessment), arguments.GetValue(set));
        LossReport report = LossAnalysis.Of(card);
        session.Write(arguments.GetValue(output), arguments.GetValue(format) == "json"
            ? LossesJson.Write(report, session.Language)
            : LossesText.Write(report, session.Language));
        return card.Status == ScorecardStatus.Complete ? ExitCode.Fine : ExitCode.Incomplete;
    }
}
