namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>A fenced block of a document.</summary>
/// <param name="File">The document, relative to the repository.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Language">The word after the fence.</param>
/// <param name="Text">What stands in the block.</param>
internal sealed record Snippet(string File, int Line, string Language, string Text);

/// <summary>Takes the fenced blocks out of the documentation.</summary>
internal static class Snippets
{
    private const string Fence = "```";

    public static IEnumerable<string> Documents => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Append("README.md")
        .Order(StringComparer.Ordinal);

    public static IEnumerable<Snippet> In(string document)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, document));
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int start = i;
            while (++i < lines.Length && !lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
            }

            yield return new(document, start + 1, lines[start][Fence.Length..].Trim(), string.Join('\n', lines[(start + 1)..i]));
        }
    }

    /// <summary>The commands of the bash blocks; a line that ends in a backslash goes on in the next one.</summary>
    public static IEnumerable<string> Commands(string document) => In(document)
        .Where(snippet => snippet.Language == "bash")
        .SelectMany(snippet => snippet.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith('#'));
}
