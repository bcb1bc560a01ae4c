using System.CommandLine;
using Baoshan.Scoring.Cli.Commands;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Help for the whole command or for one of its commands, in the session's language.</summary>
internal static class Help
{
    public static string Write(Command command, Session session)
    {
        var text = new TextBlock(session);
        text.AddItem("", command.Description ?? "");
        text.AddGap();
        text.AddTitle(session.Say("用法", "Usage"));
        text.AddItem("  ", UsageOf(command, session));
        AddList(text, session.Say("命令", "Commands"), command.Subcommands.Select(c => ($"{c.Name}{ArgumentsOf(c)}", c.Description)));
        AddList(text, session.Say("参数", "Arguments"), command.Arguments.Select(argument => ($"<{NameOf(argument)}>", argument.Description)));
        AddList(text, session.Say("选项", "Options"), OptionsOf(command).Select(option => (NamesOf(option), (string?)Describe(option, session))));
        AddList(text, session.Say("例子", "Examples"), command is CliCommand { Examples: var examples } ? examples.Select(example => (example, (string?)null)) : []);
        AddList(text, session.Say("退出码", "Exit codes"), command is RootCommand ? ExitCodes(session) : []);
        return text.ToString();
    }

    private static string UsageOf(Command command, Session session) => command is RootCommand
        ? $"{CommandLine.Name} <{session.Say("命令", "command")}> [{session.Say("选项", "options")}]"
        : $"{CommandLine.Name} {command.Name}{ArgumentsOf(command)} [{session.Say("选项", "options")}]";

    private static string ArgumentsOf(Command command) => string.Concat(command.Arguments.Select(argument =>
        argument.Arity.MinimumNumberOfValues == 0 ? $" [<{NameOf(argument)}>]" : $" <{NameOf(argument)}>"));

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .Where(option => !option.Hidden)
        .DistinctBy(option => option.Name);

    private static string NamesOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => !alias.StartsWith('/') && alias != "-?").Append(option.Name).Distinct())
        + (option.HelpName is { } value ? $" <{value}>" : "");

    private static string Describe(Option option, Session session) => option.Name switch
    {
        "--help" => session.Say("显示用法", "show this help"),
        "--version" => session.Say("显示版本", "show the version"),
        _ when option is { HasDefaultValue: true, ValueType: var type } && type == typeof(string) => session.Say($"{option.Description}（默认 {option.GetDefaultValue()}）", $"{option.Description} (default {option.GetDefaultValue()})"),
        _ => option.Description ?? "",
    };

    private static IEnumerable<(string Term, string? Meaning)> ExitCodes(Session session) =>
    [
        ("0", session.Say("正常", "fine")),
        ("1", session.Say("输入有错误，或有用例不一致", "the input has errors, or a case does not agree")),
        ("2", session.Say("命令用法不对", "wrong usage")),
        ("3", session.Say("输入无误但不全，评价表未完成", "the input is right but not enough: the scorecard is incomplete")),
    ];

    private static void AddList(TextBlock text, string title, IEnumerable<(string Term, string? Meaning)> entries)
    {
        (string Term, string? Meaning)[] all = [.. entries];
        if (all.Length == 0)
        {
            return;
        }

        int width = all.Where(entry => entry.Meaning is not null).Select(entry => TextWrap.Width(entry.Term)).DefaultIfEmpty(0).Max();
        text.AddGap();
        text.AddTitle(title);
        foreach ((string term, string? meaning) in all)
        {
            if (meaning is null)
            {
                text.AddLines($"  {term}\n"); // to be copied, so never wrapped
            }
            else
            {
                text.AddItem($"  {TextWrap.Pad(term, width, right: false)}  ", meaning);
            }
        }
    }
}
