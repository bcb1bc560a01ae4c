using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Reporting.Forms;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Writes a form for the facts of a set, to be filled in with a spreadsheet program.</summary>
internal sealed class FormCommand : CliCommand
{
    private readonly Argument<string> set;
    private readonly Option<string?> output;
    private readonly Option<string?> from;

    public FormCommand(Language language)
        : base("form", new("填报表：把指标体系要的数据写成 Excel 填报表，填好后可直接评分", "writes an Excel form for the facts of a set; evaluate scores it once it is filled in"), language)
    {
        set = AddPath("set.yaml", new("指标体系或叠加文件", "the set or overlay"));
        output = AddOutput();
        output.Required = true;
        from = AddOption("--from", "assessment.yaml", new("把这份评价数据预先填入", "facts to fill in beforehand"));
    }

    public override int Run(ParseResult arguments, Session session)
    {
        string path = arguments.GetRequiredValue(output)!;
        if (!FormFile.IsForm(path))
        {
            throw new UsageException(new($"填报表是 .xlsx 文件，不能写成“{path}”", $"a form is an .xlsx file; '{path}' is none"));
        }

        string setPath = arguments.GetRequiredValue(set);
        IndicatorSet indicators = IndicatorSet.Load(setPath);
        Assessment? given = arguments.GetValue(from) is { } file ? Assessment.Load(file) : null;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string relative = Path.GetRelativePath(folder, Path.GetFullPath(setPath)).Replace('\\', '/');
        OutputFile.Write(path, FormFile.Write(indicators, relative, session.Language, given));
        return ExitCode.Fine;
    }
}
