using System.CommandLine;
using System.CommandLine.Parsing;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>A command: its arguments and options, which its constructor adds, and what it does.</summary>
internal abstract class CliCommand : Command
{
    protected CliCommand(string name, LocalizedText description, Language language)
        : base(name, description.In(language))
    {
        Language = language;
    }

    /// <summary>The language of help; output uses the session's, which is the same.</summary>
    protected Language Language { get; }

    /// <summary>Command lines that help shows, as somebody in the repository's root would type them.</summary>
    public virtual IReadOnlyList<string> Examples => [];

    /// <summary>Does the work and says how it went.</summary>
    /// <returns>One of the <see cref="ExitCode"/>s.</returns>
    /// <exception cref="InvalidInputException">Input has errors; all of them are printed and the exit code is 1.</exception>
    /// <exception cref="UsageException">The command was called wrongly; the message is printed and the exit code is 2.</exception>
    public abstract int Run(ParseResult arguments, Session session);

    /// <summary>Runs the command, unless it would write its result over one of its own inputs.</summary>
    public int RunChecked(ParseResult arguments, Session session)
    {
        foreach (Option option in Options)
        {
            if (option is Option<string?> { Name: "--output" or "--to" } to && arguments.GetResult(to) is not null && arguments.GetValue(to) is { } output)
            {
                CheckOutput(to.Name, output, arguments);
            }
        }

        return Run(arguments, session);
    }

    private static void CheckOutput(string option, string output, ParseResult arguments)
    {
        if (output.Trim().Length == 0)
        {
            throw new UsageException(new($"{option} 后面的文件名是空的", $"{option} has an empty file name"));
        }

        // the value of the option itself is one of the words
        if (arguments.Tokens.Count(token => token.Type == TokenType.Argument && OutputFile.IsSame(token.Value, output)) > 1)
        {
            throw new UsageException(new($"“{output}”是本次的输入，不能把结果写在它上面", $"'{output}' is one of the inputs; the result cannot be written over it"));
        }
    }

    /// <summary>An argument that names a file or folder.</summary>
    protected Argument<string> AddPath(string name, LocalizedText description)
    {
        var argument = new Argument<string>(name) { Description = description.In(Language) };
        Add(argument);
        return argument;
    }

    /// <summary>An option that takes a text.</summary>
    protected Option<string?> AddOption(string name, string helpName, LocalizedText description)
    {
        var option = new Option<string?>(name) { Description = description.In(Language), HelpName = helpName };
        Add(option);
        return option;
    }

    /// <summary>An option that takes one of several words, the first by default.</summary>
    protected Option<string> AddChoice(string name, LocalizedText description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description.In(Language),
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        option.AcceptOnlyFromAmong(words);
        Add(option);
        return option;
    }

    /// <summary>The option <c>--set</c>: the same facts with another set or overlay.</summary>
    protected Option<string?> AddSet() => AddOption(
        "--set",
        "set.yaml",
        new("改用另一指标体系或叠加文件（默认用评价数据中 set 一行所写的）", "another indicator set or overlay (by default the one that the assessment names)"));

    /// <summary>The option <c>--output</c>: a file instead of the standard output.</summary>
    protected Option<string?> AddOutput() => AddOption(
        "--output",
        "file",
        new("把结果写入文件（整份写完后才替换原文件）", "write the result to a file, which is replaced only when all of it is written"));
}
