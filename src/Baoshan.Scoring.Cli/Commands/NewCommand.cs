using System.CommandLine;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Starts a new set in a folder.</summary>
internal sealed class NewCommand : CliCommand
{
    private readonly Argument<string> folder;

    public NewCommand(Language language)
        : base("new", new("新建一套指标体系：带注释的样例，可直接检查、评分、核验", "starts a new set: a commented example that can be checked, scored and verified as it is"), language)
    {
        folder = AddPath("folder", new("新文件夹", "the new folder"));
    }

    public override int Run(ParseResult arguments, Session session)
    {
        string path = arguments.GetRequiredValue(folder);
        NewFolder.Write(path, StarterFolder.Files);
        session.Out.Write(session.Say(
            $"已在“{path}”新建指标体系。下一步：\n  {CommandLine.Name} check {path}\n  {CommandLine.Name} evaluate {path}/assessment.yaml\n  {CommandLine.Name} verify {path}\n",
            $"A new set stands in '{path}'. Next:\n  {CommandLine.Name} check {path}\n  {CommandLine.Name} evaluate {path}/assessment.yaml\n  {CommandLine.Name} verify {path}\n"));
        return ExitCode.Fine;
    }
}
