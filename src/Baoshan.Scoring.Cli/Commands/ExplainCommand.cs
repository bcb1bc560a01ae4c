using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Explains one indicator in full.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string> assessment;
    private readonly Argument<string> code;
    private readonly Option<string?> set;

    public ExplainCommand(Language language)
        : base("explain", new("说明一个指标：标准、数据与出处、逐步计算、扣分及其原因", "explains one indicator: standard, facts and sources, each step, points lost and to what"), language)
    {
        assessment = AddPath("assessment.yaml", new("评价数据文件（YAML，或填好的 form.xlsx）", "the assessment (YAML, or a form.xlsx that is filled in)"));
        code = AddPath("code", new("指标编码，如 B302；总分写 total", "the indicator's code, such as B302; or total"));
        set = AddSet();
    }

    public override IReadOnlyList<string> Examples =>
    [
        "baoshan-scoring explain indicator-sets/baoshan-2016/assessment.yaml B302",
        "baoshan-scoring explain indicator-sets/baoshan-2016/assessment.yaml total",
    ];

    public override int Run(ParseResult arguments, Session session)
    {
        Scorecard card = AssessmentInput.Evaluate(arguments.GetRequiredValue(assessment), arguments.GetValue(set));
        string wanted = arguments.GetRequiredValue(code);
        bool isIndicator = card.Set.TryGetIndicator(wanted, out _);
        if (!isIndicator && Array.IndexOf(TotalPage.Words, wanted) < 0)
        {
            LocalizedText? hint = Suggestion.Hint(wanted, [.. card.Set.All.Select(indicator => indicator.Code), .. TotalPage.Words]);
            session.Error.WriteLine(session.Say(
                $"指标体系 {card.Set.Id} 中没有编码“{wanted}”{(hint is { } h ? $"（{h.Chinese}）" : "")}",
                $"the set {card.Set.Id} has no code '{wanted}'{(hint is { } e ? $" ({e.English})" : "")}"));
            return ExitCode.InputErrors;
        }

        session.Out.Write(isIndicator ? new IndicatorPage(card, wanted, session).Write() : new TotalPage(card, session).Write());
        return card.Status == ScorecardStatus.Complete ? ExitCode.Fine : ExitCode.Incomplete;
    }
}
