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
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];
        session.Write(target, CasesWriter.Write(cases, reference, schema));
        string[] without = [.. set.Leaves.Concat(set.Adjustments).Select(leaf => leaf.Code).Except(cases.Where(made => made.Score is not null).Select(made => made.Indicator))];
        if (without.Length > 0)
        {
            session.Error.WriteLine(session.Say(
                $"没有能得出分数的用例，请自行补写：{string.Join("、", without)}",
                $"no case that gives a score was found; write them yourself: {string.Join(", ", without)}"));
        }

        return ExitCode.Fine;
    }
}
