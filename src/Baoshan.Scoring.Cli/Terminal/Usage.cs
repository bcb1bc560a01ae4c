using System.CommandLine;
using System.CommandLine.Parsing;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Says what is wrong with a command line, and what would be right.</summary>
internal static class Usage
{
    public static int Report(ParseResult result, Session session)
    {
        Command command = result.CommandResult.Command;
        foreach (string line in Problems(result, command, session).Distinct())
        {
            session.Error.WriteLine(line);
        }

        return Refer(command, session);
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

    private static IEnumerable<string> Problems(ParseResult result, Command command, Session session)
    {
        if (command is RootCommand)
        {
            string word = result.UnmatchedTokens is [var first, ..] ? first : "";
            string[] commands = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
            return
            [
                word.Length == 0 ? session.Say($"请写命令：{string.Join("、", commands)}", $"a command is missing: {string.Join(", ", commands)}")
                    : word.StartsWith('-') ? UnknownOption(word, command, session)
                    : session.Say($"没有命令“{word}”", $"unknown command '{word}'") + Hint(word, commands, session),
            ];
        }

        IEnumerable<string> unmatched = result.UnmatchedTokens
            .Where((word, i) => i == 0 || word.StartsWith('-') || !result.UnmatchedTokens[i - 1].StartsWith('-'))
            .Select(word => word.StartsWith('-') ? UnknownOption(word, command, session) : session.Say($"多出的参数“{word}”", $"unexpected argument '{word}'"));
        IEnumerable<string> others = result.Errors
            .Where(error => !result.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)))
            .Select(error => Problem(error, session));
        return unmatched.Concat(others);
    }

    private static string Problem(ParseError error, Session session) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => NoValue(option.Option, session),
        OptionResult { Tokens.Count: > 1 } option => session.Say($"{option.Option.Name} 只能写一次", $"{option.Option.Name} may be given once only"),
        OptionResult option => WrongValue(option.Option, option.Tokens[0].Value, session),
        ArgumentResult { Parent: OptionResult { Tokens.Count: 0 } option } => NoValue(option.Option, session),
        ArgumentResult { Parent: OptionResult option } => WrongValue(option.Option, option.Tokens[0].Value, session),
        ArgumentResult { Tokens.Count: 0 } argument => NoArgument(argument.Argument, session),
        ArgumentResult argument when argument.Argument.HelpName?.Split('|') is { Length: > 1 } words =>
            session.Say($"<{argument.Argument.Name}> 不能是“{argument.Tokens[0].Value}”", $"<{argument.Argument.Name}> cannot be '{argument.Tokens[0].Value}'") + Hint(argument.Tokens[0].Value, words, session),
        CommandResult missing when missing.Command.Arguments.FirstOrDefault(argument => (missing.GetResult(argument)?.Tokens.Count ?? 0) == 0) is { } argument => NoArgument(argument, session),
        _ => error.Message,
    };

    private static string NoArgument(Argument argument, Session session) =>
        session.Say($"缺少 <{argument.Name}>：{argument.Description}", $"<{argument.Name}> is missing: {argument.Description}");

    private static string NoValue(Option option, Session session) =>
        session.Say($"{option.Name} 后面要写值：<{option.HelpName}>", $"{option.Name} needs a value: <{option.HelpName}>");

    private static string WrongValue(Option option, string value, Session session)
    {
        string[] words = option.HelpName?.Split('|') ?? [];
        return session.Say($"{option.Name} 不能是“{value}”；可用：{string.Join("、", words)}", $"{option.Name} cannot be '{value}'; known: {string.Join(", ", words)}");
    }

    private static string UnknownOption(string word, Command command, Session session)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive));
        return session.Say($"没有选项“{word}”", $"unknown option '{word}'") + Hint(word, command.Options.Concat(inherited).Select(option => option.Name), session);
    }

    private static string Hint(string word, IEnumerable<string> known, Session session) => Suggestion.Nearest(word, known) is { } nearest
        ? session.Say($"，是否想写“{nearest}”？", $"; did you mean '{nearest}'?")
        : session.Say($"；可用：{string.Join("、", known)}", $"; known: {string.Join(", ", known)}");
}
