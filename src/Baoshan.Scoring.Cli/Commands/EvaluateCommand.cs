using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Reporting.Json;
using Baoshan.Scoring.Reporting.Markdown;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Scores an assessment and shows the scorecard.</summary>
internal sealed class EvaluateCommand : CliCommand
{
    private readonly Argument<string> assessment;
    private readonly Option<string?> set;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    public EvaluateCommand(Language language)
        : base("evaluate", new("评分：列出整棵指标树的得分、得分率和扣分原因", "scores an assessment: the whole tree with scores, rates and reasons"), language)
    {
        assessment = AddPath("assessment.yaml", new("评价数据文件（YAML，或填好的 form.xlsx）", "the assessment (YAML, or a form.xlsx that is filled in)"));
        set = AddSet();
        format = AddChoice("--format", new("输出格式", "the output's format"), "table", "json", "markdown");
        output = AddOutput();
    }

    public override IReadOnlyList<string> Examples =>
    [
        "baoshan-scoring evaluate indicator-sets/baoshan-2016/assessment.yaml",
        "baoshan-scoring evaluate indicator-sets/baoshan-2016/assessment.yaml --set indicator-sets/baoshan-2016/indicators.yaml",
        "baoshan-scoring evaluate indicator-sets/baoshan-2016/assessment.yaml --format json --output scorecard.json",
    ];

    public override int Run(ParseResult arguments, Session session)
    {
        Scorecard card = AssessmentInput.Evaluate(arguments.GetRequiredValue(assessment), arguments.GetValue(set));
        string? file = arguments.GetValue(output);
        session.Write(file, arguments.GetValue(format) switch
        {
            "json" => ScorecardJson.Write(card, session.Language),
            "markdown" => ScorecardMarkdown.Write(card, session.Language),
            _ => new ScorecardTable(card, file is null ? session : session.ForFile()).Write(),
        });
        return card.Status == ScorecardStatus.Complete ? ExitCode.Fine : ExitCode.Incomplete;
    }
}
