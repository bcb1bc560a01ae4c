using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>
/// Does what a page tells its reader to do, in order, in a folder: runs the commands of its sh blocks, writes its YAML blocks into the files that
/// the comments before them name, and puts what was printed into the text blocks.
/// </summary>
internal sealed partial class Walkthrough(string folder)
{
    private readonly StringBuilder page = new();
    private string printed = "";
    private string replaced = "";
    private string file = "";

    /// <summary>The page with what the commands have really printed.</summary>
    public async Task<string> FollowAsync(string text)
    {
        string directive = "";
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            page.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : "");
            directive = Directive().Match(lines[i]) is { Success: true } match ? match.Groups[1].Value : directive;
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(lines, "```", i + 1);
            string block = string.Join('\n', lines[(i + 1)..end]);
            page.Append(await DoAsync(lines[i][3..], block, directive)).Append("\n```\n");
            directive = lines[i] == "```yaml" ? "" : directive;
            i = end;
        }

        return page.ToString();
    }

    private async Task<string> DoAsync(string language, string block, string directive)
    {
        switch (language)
        {
            case "sh":
                printed = "";
                foreach (string line in block.Split('\n'))
                {
                    await RunAsync(line);
                }

                return block;
            case "text":
                return printed.TrimEnd('\n');
            case "yaml" when directive.Length > 0:
                Write(directive, block);
                return block;
            default:
                Assert.Fail($"a block that tells the reader nothing to do: {language}\n{block}");
                return block;
        }
    }

    private async Task RunAsync(string line)
    {
        Match exit = Exit().Match(line);
        string[] words = (exit.Success ? line[..exit.Index] : line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("baoshan-scoring", words[0]);
        Finished run = await Command.RunInAsync(folder, [], words[1..]);
        Assert.True(run.ExitCode == (exit.Success ? int.Parse(exit.Groups[1].Value, CultureInfo.InvariantCulture) : 0), $"{line}\n{run}");
        printed += run.Output + run.Errors;
    }

    private void Write(string directive, string block)
    {
        string[] words = directive.Split(' ');
        file = words.Length > 1 ? Path.Combine(folder, words[1]) : file;
        switch (words[0])
        {
            case "write":
                File.WriteAllText(file, block + "\n");
                break;
            case "replace":
                replaced = block;
                break;
            default:
                string text = File.ReadAllText(file);
                Assert.True(text.Split(replaced).Length == 2, $"{file} does not hold exactly once:\n{replaced}\n\n{text}");
                File.WriteAllText(file, text.Replace(replaced, block, StringComparison.Ordinal));
                break;
        }
    }

    [GeneratedRegex("^<!-- ((?:write|replace|with)(?: .*)?) -->$")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\s*# exit (\d)$")]
    private static partial Regex Exit();
}
