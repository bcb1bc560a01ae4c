using System.CommandLine;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Authoring.Tables;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Reporting.Tables;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Starts a new set in a folder: the commented example, or the set of an evaluation table.</summary>
internal sealed class NewCommand : CliCommand
{
    private readonly Argument<string> folder;
    private readonly Option<string?> from;
    private readonly Option<string?> sheet;

    public NewCommand(Language language)
        : base(
            "new",
            new(
                "新建一套指标体系：带注释的样例；或用 --from 把 Excel 评价表写成指标体系",
                "starts a new set: a commented example, or with --from the set of an evaluation table in Excel"),
            language)
    {
        folder = AddPath("folder", new("新文件夹", "the new folder"));
        from = AddOption("--from", "table.xlsx", new("评价表（.xlsx）", "the evaluation table (.xlsx)"));
        sheet = AddOption("--sheet", "name", new("评价表所在的工作表（默认取最像评价表的一张）", "the sheet of the table (by default the one that looks most like one)"));
    }

    public override IReadOnlyList<string> Examples => [$"{CommandLine.Name} new my-set", $"{CommandLine.Name} new my-set --from table.xlsx"];

    public override int Run(ParseResult arguments, Session session)
    {
        string path = arguments.GetRequiredValue(folder);
        if (arguments.GetValue(from) is { } table)
        {
            return Import(path, table, arguments.GetValue(sheet), session);
        }

        if (arguments.GetValue(sheet) is not null)
        {
            throw new UsageException(new("--sheet 要与 --from 一起用", "--sheet goes with --from"));
        }

        NewFolder.Write(path, StarterFolder.Files);
        session.Out.Write(session.Say(
            $"已在“{path}”新建指标体系。下一步：\n  {CommandLine.Name} check {path}\n  {CommandLine.Name} evaluate {path}/assessment.yaml\n  {CommandLine.Name} verify {path}\n",
            $"A new set stands in '{path}'. Next:\n  {CommandLine.Name} check {path}\n  {CommandLine.Name} evaluate {path}/assessment.yaml\n  {CommandLine.Name} verify {path}\n"));
        return ExitCode.Fine;
    }

    private static int Import(string path, string table, string? sheet, Session session)
    {
        string id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        Checked<ImportedTable> read = TableFile.TryImport(table, id, sheet);
        session.Report(read.Diagnostics);
        if (read.Value is not { } imported)
        {
            return ExitCode.InputErrors;
        }

        NewFolder.Write(path, imported.Files);
        session.Out.Write(ImportReport.Write(imported, table, path, session));
        return imported.Loads ? ExitCode.Fine : ExitCode.InputErrors;
    }
}
