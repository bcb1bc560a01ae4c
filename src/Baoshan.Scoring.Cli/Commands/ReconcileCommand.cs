using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reporting.Reconciliation;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Holds published figures against those that the set gives. Disagreements are its result, not its failure.</summary>
internal sealed class ReconcileCommand : CliCommand
{
    private readonly Argument<string> assessment;
    private readonly Argument<string> published;
    private readonly Option<string?> set;
    private readonly Option<string> format;
    private readonly Option<bool> strict;
    private readonly Option<string?> output;

    public ReconcileCommand(Language language)
        : base("reconcile", new("核对：逐一核对公布的数字，列出不符之处及能重现它的原因", "holds published figures against the rules and lists what disagrees, and why"), language)
    {
        assessment = AddPath("assessment.yaml", new("评价数据文件", "the assessment"));
        published = AddPath("published.yaml", new("公布数据文件", "the published figures"));
        set = AddOption(
            "--set",
            "set.yaml",
            new("改用另一指标体系或叠加文件（默认用评价数据的叠加文件最底层的、照原样写出的指标体系）", "another set or overlay (by default the set as written, at the bottom of the assessment's overlays)"));
        format = AddChoice("--format", new("输出格式", "the output's format"), "table", "json");
        strict = new("--strict") { Description = new LocalizedText("有不符之处时退出码为 1", "exit with 1 where anything disagrees").In(language) };
        Add(strict);
        output = AddOutput();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        ReconciliationResult result = ReconciliationResult.Reconcile(
            arguments.GetRequiredValue(assessment), arguments.GetRequiredValue(published), arguments.GetValue(set));
        session.Write(arguments.GetValue(output), arguments.GetValue(format) == "json"
            ? ReconciliationJson.Write(result, session.Language)
            : ReconciliationText.Write(result, session.Language));
        foreach (Claim claim in result.Unchecked)
        {
            session.Error.WriteLine(session.Say(
                $"未核对：{claim.What.Chinese} {claim.Published}（{claim.Where.Chinese}）：缺少数据，无法计算",
                $"not checked: {claim.What.English} {claim.Published} ({claim.Where.English}): a fact is missing, nothing to hold it against"));
        }

        return arguments.GetValue(strict) && result.Disagreements.Count > 0 ? ExitCode.InputErrors
            : result.Unchecked.Count > 0 ? ExitCode.Incomplete
            : ExitCode.Fine;
    }
}
