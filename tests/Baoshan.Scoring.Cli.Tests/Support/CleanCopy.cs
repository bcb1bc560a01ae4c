namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>The sources and sets as a clone would have them, without anything that was built, where snippets can run and leave files.</summary>
public sealed class CleanCopy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CleanCopy()
    {
        foreach (string name in new[] { "src", "indicator-sets", "docs" })
        {
            Copy(new(Path.Combine(Repository.Root, name)), folder[name]);
        }

        foreach (string file in Directory.EnumerateFiles(Repository.Root).Where(file => Path.GetExtension(file) is ".props" or ".json" or ".md" or "" or ".editorconfig"))
        {
            File.Copy(file, folder[Path.GetFileName(file)], overwrite: true);
        }
    }

    public string Root => folder.Path;

    public void Dispose() => folder.Dispose();

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (DirectoryInfo below in from.EnumerateDirectories().Where(below => below.Name is not ("bin" or "obj")))
        {
            Copy(below, Path.Combine(to, below.Name));
        }
    }
}
