using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Verification;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Replays the cases shipped with a set.</summary>
internal sealed class VerifyCommand : CliCommand
{
    private readonly Argument<string> folder;

    public VerifyCommand(Language language)
        : base("verify", new("核验：重放文件夹中的全部用例，逐条说明是否一致", "replays the cases in a folder and says which agree"), language)
    {
        folder = AddPath("folder", new("指标体系所在的文件夹（含下级文件夹）", "the folder of a set, with the folders below it"));
    }

    public override IReadOnlyList<string> Examples =>
    [
        "baoshan-scoring verify indicator-sets/baoshan-2016",
    ];

    public override int Run(ParseResult arguments, Session session)
    {
        ValueArray<CaseFileResult> files = CaseFolder.Verify(arguments.GetRequiredValue(folder));
        session.Out.Write(VerificationList.Write(files, session));
        session.Out.Flush();
        session.Report(files.SelectMany(file => file.Diagnostics.Concat(file.Cases.SelectMany(test => test.Diagnostics))).Distinct());
        return files.All(file => file.Agrees) ? ExitCode.Fine : ExitCode.InputErrors;
    }
}
