using System.CommandLine;
using System.CommandLine.Parsing;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class Usage
{
    public static int Report(ParseResult result, Session session)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ParseError error in result.Errors.Where(error => seen.Add(error.Message)))
        {
            session.Error.WriteLine(error.Message);
        }

        foreach (string word in result.UnmatchedTokens)
        {
            if (Suggestion.Nearest(word, Known(result.CommandResult.Command, word)) is { } nearest)
            {
                session.Error.WriteLine(session.Say($"“{word}”：是否想写“{nearest}”？", $"'{word}': did you mean '{nearest}'?"));
            }
        }

        return Refer(result.CommandResult.Command, session);
    }

    public static int Report(UsageException problem, Command command, Session session)
    {
        session.Error.WriteLine(session.In(problem.Text));
        return Refer(command, session);
    }

    private static int Refer(Command command, Session session)
    {
        string name = command is RootCommand ? CommandLine.Name : $"{CommandLine.Name} {command.Name}";
        session.Error.WriteLine(session.Say($"用法见：{name} --help", $"for help: {name} --help"));
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Known(Command command, string word)
    {
        IEnumerable<Command> above = command.Parents.OfType<Command>();
        return word.StartsWith('-')
            ? command.Options.Concat(above.SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name)
            : command.Subcommands.Select(subcommand => subcommand.Name);
    }
}
