namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>A copy of the shipped set that a test may change.</summary>
internal sealed class BaoshanCopy : TemporaryFolder
{
    public BaoshanCopy()
    {
        foreach (string file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, Repository.BaoshanFolder), "*.yaml"))
        {
            File.Copy(file, this[System.IO.Path.GetFileName(file)]);
        }
    }

    /// <summary>Replaces a text that stands exactly once in a file, and says on which line it stood.</summary>
    public int Replace(string file, string old, string replacement)
    {
        string text = File.ReadAllText(this[file]);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new InvalidOperationException($"'{old}' does not stand exactly once in {file}");
        }

        File.WriteAllText(this[file], text.Replace(old, replacement, StringComparison.Ordinal));
        return text[..at].Count(c => c == '\n') + 1;
    }

    public void Write(string file, string text) => File.WriteAllText(this[file], text);

    /// <summary>Runs the command inside the copy.</summary>
    public Task<Finished> RunAsync(params string[] arguments) => Command.RunInAsync(Path, [], arguments);
}
