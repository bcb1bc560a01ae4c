using System.CommandLine;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Writes boundary cases for every standard of a set.</summary>
internal sealed class CasesCommand : CliCommand
{
    private readonly Argument<string> path;
    private readonly Option<string?> output;

    public CasesCommand(Language language)
        : base("cases", new("为每条评分标准生成界限用例，供作者确认", "writes cases at the bounds of every standard, for the author to confirm"), language)
    {
        path = AddPath("set.yaml", new("指标体系或叠加文件", "the set or overlay"));
        output = AddOutput();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        string file = arguments.GetRequiredValue(path);
        string? target = arguments.GetValue(output);
        IndicatorSet set = IndicatorSet.Load(file);
        string folder = Path.GetDirectoryName(Path.GetFullPath(target ?? file))!;
        string reference = Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace('\\', '/');
        string? schema = File.Exists(Path.Combine(folder, StarterFolder.CasesSchema)) ? StarterFolder.CasesSchema : null;
        session.Write(target, CasesWriter.Write(BoundaryCases.For(set), reference, schema));
        return ExitCode.Fine;
    }
}
