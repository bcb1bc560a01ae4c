using System.CommandLine;
using Baoshan.Scoring.Checking;
using Baoshan.Scoring.Cli.Checking;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Finds what is wrong, or probably not meant, in the files of a set.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Argument<string> path;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    public CheckCommand(Language language)
        : base("check", new("检查指标体系、评价数据和用例文件：结构、权重、评分标准的漏洞", "checks sets, assessments and cases: structure, weights, and flaws in the standards"), language)
    {
        path = AddPath("path", new("文件或文件夹", "a file or folder"));
        format = AddChoice("--format", new("输出格式", "the output's format"), "text", "json", "sarif");
        output = AddOutput();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        ValueArray<Diagnostic> diagnostics = DocumentCheck.Check(arguments.GetRequiredValue(path));
        string text = arguments.GetValue(format) switch
        {
            "json" => DiagnosticsJson.Write(diagnostics, session.Language),
            "sarif" => DiagnosticsSarif.Write(diagnostics, session.Language),
            _ => CheckText.Write(diagnostics, session, colours: session.HasColours && arguments.GetValue(output) is null),
        };
        session.Write(arguments.GetValue(output), text);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.InputErrors : ExitCode.Fine;
    }
}
