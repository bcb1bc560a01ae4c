using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Reporting.Differences;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Says what differs between two sets, and what that does to the scores of an assessment. Differences are its result, not its failure.</summary>
internal sealed class DiffCommand : CliCommand
{
    private readonly Argument<string> before;
    private readonly Argument<string> after;
    private readonly Option<string?> assessment;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    public DiffCommand(Language language)
        : base("diff", new("差异：两份指标体系的含义有何不同，对一份评价数据的得分有何影响", "what differs between two sets by meaning, and what that does to an assessment's scores"), language)
    {
        before = AddPath("before.yaml", new("指标体系或叠加文件", "an indicator set or overlay"));
        after = AddPath("after.yaml", new("与它比较的指标体系或叠加文件", "the set or overlay to compare it with"));
        assessment = AddOption("--assessment", "file", new("评价数据（YAML，或填好的 form.xlsx）：两份体系各评一次，列出得分的变动", "an assessment (YAML, or a form filled in) to score by both sets"));
        format = AddChoice("--format", new("输出格式", "the output's format"), "text", "json", "markdown");
        output = AddOutput();
    }

    public override IReadOnlyList<string> Examples =>
    [
        "baoshan-scoring diff indicator-sets/baoshan-2016/indicators.yaml indicator-sets/baoshan-2016/as-published.yaml --assessment indicator-sets/baoshan-2016/assessment.yaml",
    ];

    public override int Run(ParseResult arguments, Session session)
    {
        Checked<IndicatorSet> first = IndicatorSet.TryLoad(arguments.GetRequiredValue(before));
        Checked<IndicatorSet> second = IndicatorSet.TryLoad(arguments.GetRequiredValue(after));
        Checked<Assessment>? facts = arguments.GetValue(assessment) is { } file ? AssessmentInput.TryLoad(file) : null;
        Diagnostic[] diagnostics = [.. first.Diagnostics.Concat(second.Diagnostics).Concat(facts?.Diagnostics ?? []).Distinct()];
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            throw new InvalidInputException([.. diagnostics]);
        }

        SetDifference difference = SetDifference.Of(first.GetValueOrThrow(), second.GetValueOrThrow());
        ScoreDifference? scores = facts is null ? null : difference.Score(facts.GetValueOrThrow());
        session.Write(arguments.GetValue(output), arguments.GetValue(format) switch
        {
            "json" => DifferenceJson.Write(difference, scores, session.Language),
            "markdown" => DifferenceMarkdown.Write(difference, scores, session.Language),
            _ => DifferenceText.Write(difference, scores, session.Language),
        });
        return ExitCode.Fine;
    }
}
