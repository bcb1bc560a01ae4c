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

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == text,
            $"{Path.GetFileName(path)} is not what the code makes now; run the tests once with UPDATE_GENERATED=1 in the environment and commit it");
    }
}
