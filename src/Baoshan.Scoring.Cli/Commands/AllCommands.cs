namespace Baoshan.Scoring.Cli.Commands;

/// <summary>All commands, in the order in which help lists them. A new command is a file of its own and a line here.</summary>
internal static class AllCommands
{
    private static readonly Entry[] Commands =
    [
        new("evaluate", language => new EvaluateCommand(language)),
        new("explain", language => new ExplainCommand(language)),
        new("verify", language => new VerifyCommand(language)),
        new("check", language => new CheckCommand(language)),
        new("batch", language => new BatchCommand(language)),
        new("parse", language => new ParseCommand(language)),
        new("schema", language => new SchemaCommand(language)),
        new("new", language => new NewCommand(language)),
        new("report", language => new ReportCommand(language)),
        new("cases", language => new CasesCommand(language)),
        new("reconcile", language => new ReconcileCommand(language)),
        new("form", language => new FormCommand(language)),
        new("compare", language => new CompareCommand(language)),
        new("diff", language => new DiffCommand(language)),
        new("losses", language => new LossesCommand(language)),
    ];

    public static IEnumerable<string> Names => Commands.Select(command => command.Name);

    /// <summary>The command that the first word of a command line names, alone, so that the others cost no time; all of them where it names none.</summary>
    public static IEnumerable<CliCommand> Create(Language language, string? first = null)
    {
        Entry[] named = Array.FindAll(Commands, command => command.Name == first);
        return (named.Length > 0 ? named : Commands).Select(command => command.Make(language));
    }

    private sealed record Entry(string Name, Func<Language, CliCommand> Make);
}
