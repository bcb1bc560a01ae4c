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

    /// <summary>All of them.</summary>
    public static IEnumerable<CliCommand> Create(Language language) => Commands.Select(command => command.Make(language));

    /// <summary>The one of a name; null where there is none.</summary>
    public static CliCommand? Create(Language language, string name) => Array.Find(Commands, command => command.Name == name)?.Make(language);

    private sealed class Entry(string name, Func<Language, CliCommand> make)
    {
        public string Name => name;

        public CliCommand Make(Language language) => make(language);
    }
}
