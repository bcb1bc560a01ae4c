namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>A folder that is gone with the test.</summary>
internal class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("baoshan-scoring-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // a virus scanner or a late process may still hold a file; the system empties its temporary folder
        }
    }
}
