using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Baoshan.Scoring.Cli.Commands;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli;

/// <summary>The whole command: reads the command line, runs what it asks for, and turns every failure into a message and an exit code.</summary>
internal static class CommandLine
{
    public const string Name = "baoshan-scoring";

    public static int Run(IReadOnlyList<string> arguments)
    {
        Language language = Languages.In(arguments);
        Session session = StandardStreams.Open(language);
        int code = Run(arguments, session);
        session.Out.Flush();
        return code;
    }

    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        ParseResult result = CreateRoot(session.Language, arguments).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = result.CommandResult.Command as CliCommand;
        try
        {
            return result.Action switch
            {
                null when command is not null => command.RunChecked(result, session),
                null or ParseErrorAction => Usage.Report(result, session),
                HelpAction => ShowHelp(result.CommandResult.Command, session),
                _ => result.Invoke(new() { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false }), // version, completion
            };
        }
        catch (InvalidInputException e)
        {
            session.Report(e.Diagnostics);
            return ExitCode.InputErrors;
        }
        catch (UsageException e)
        {
            return Usage.Report(e, result.CommandResult.Command, session);
        }
#pragma warning disable CA1031 // no user is to see a stack trace
        catch (Exception e)
#pragma warning restore CA1031
        {
            session.Error.WriteLine(session.Say(
                $"程序内部错误（{e.GetType().Name}）：{e.Message}。这是程序的缺陷，请连同所用命令和文件报告给维护者。",
                $"internal error ({e.GetType().Name}): {e.Message}. This is a defect of the program; please report it with the command and the files."));
            return ExitCode.InputErrors;
        }
    }

    private static int ShowHelp(Command command, Session session)
    {
        session.Out.Write(Help.Write(command, session));
        return ExitCode.Fine;
    }

    /// <summary>The command that the first word names is built alone, so that the others, and what only the root has, cost no time.</summary>
    private static Command CreateRoot(Language language, IReadOnlyList<string> arguments)
    {
        Command root = arguments is [var first, ..] && AllCommands.Create(language, first) is { } named ? RootOf(named) : RootOfAll(language);
        var lang = new Option<string>(Languages.Option)
        {
            Description = new LocalizedText("输出语言", "the language of output").In(language),
            HelpName = string.Join('|', Languages.Words),
            Recursive = true,
            DefaultValueFactory = _ => Languages.Words[0],
        };
        lang.AcceptOnlyFromAmong(Languages.Words);
        root.Add(lang);
        return root;
    }

    private static RootCommand RootOfAll(Language language)
    {
        var root = new RootCommand(new LocalizedText(
            "预算绩效评价指标体系：计分、逐项说明、核验。",
            "Budget-performance indicator sets: score, explain, verify.").In(language));
        foreach (CliCommand command in AllCommands.Create(language))
        {
            root.Add(command);
        }

        return root;
    }

    // the library's help option would read its description from resources
    private static Command RootOf(CliCommand command) => new(Name)
    {
        command,
        new Option<string>("--help", "-h", "/h", "-?", "/?") { Recursive = true, Arity = ArgumentArity.Zero, Action = new HelpAction() },
    };
}
