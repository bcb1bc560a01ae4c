using Baoshan.Scoring.Cli.Commands;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Tests.Support;
using Baoshan.Scoring.Diagnostics;
using Spectre.Console;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>What is left out to start sooner changes nothing that a user sees.</summary>
public sealed class StartUpTests
{
    [Fact]
    public void A_command_is_made_under_the_name_that_it_has()
    {
        Assert.Equal(AllCommands.Names, AllCommands.Create(Language.English).Select(command => command.Name));
        Assert.All(AllCommands.Names, name => Assert.Equal(name, AllCommands.Create(Language.English, name)?.Name));
    }

    [Fact]
    public void A_word_that_names_no_command_makes_none() => Assert.Null(AllCommands.Create(Language.English, "--lang"));

    [Theory]
    [InlineData("--help")]
    [InlineData("-?")]
    [InlineData("--hlep")]
    [InlineData("--version")]
    [InlineData("one", "two", "three")]
    [InlineData("--format", "jsno")]
    public async Task A_command_that_is_made_alone_says_the_same_as_among_all(params string[] words)
    {
        Finished alone = await Command.RunAsync(["evaluate", .. words, "--lang", "en"]);
        Finished among = await Command.RunAsync(["--lang", "en", "evaluate", .. words]);

        Assert.Equal(among.ToString(), alone.ToString());
    }

    [Fact]
    public async Task The_language_may_stand_before_the_command()
    {
        Finished before = await Command.RunAsync("--lang", "en", "evaluate", Repository.Assessment);
        Finished after = await Command.RunAsync("evaluate", Repository.Assessment, "--lang", "en");

        Assert.Equal(0, before.ExitCode);
        Assert.Equal(after.Output, before.Output);
    }

    [Fact]
    public void Usual_characters_are_as_wide_as_the_console_library_says()
    {
        for (char c = '\0'; c < '\uFFFF'; c++)
        {
            if (CellWidth.OfUsual(c) is not 0 and var width)
            {
                Assert.Equal((c, c.ToString().GetCellWidth()), (c, width));
            }
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("B101 预算执行率", 15)]
    [InlineData("😀", 2)]
    [InlineData("e\u0301", 1)]
    public void A_text_takes_these_columns(string text, int columns) => Assert.Equal(columns, CellWidth.Of(text));
}
