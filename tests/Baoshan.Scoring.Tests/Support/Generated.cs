namespace Baoshan.Scoring.Tests.Support;

/// <summary>Files of the repository that are made by code and committed. With UPDATE_GENERATED=1 in the environment the tests write them anew.</summary>
internal static class Generated
{
    public static void AssertUpToDate(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }
}
