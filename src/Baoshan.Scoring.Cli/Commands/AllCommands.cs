namespace Baoshan.Scoring.Cli.Commands;

/// <summary>All commands, in the order in which help lists them. A new command is a file of its own and a line here.</summary>
internal static class AllCommands
{
    public static IEnumerable<CliCommand> Create(Language language) =>
    [
        new EvaluateCommand(language),
        new ExplainCommand(language),
        new VerifyCommand(language),
        new CheckCommand(language),
        new BatchCommand(language),
        new SchemaCommand(language),
        new NewCommand(language),
        new ReportCommand(language),
        new CasesCommand(language),
        new ReconcileCommand(language),
        new FormCommand(language),
        new CompareCommand(language),
        new DiffCommand(language),
        new LossesCommand(language),
    ];
}
