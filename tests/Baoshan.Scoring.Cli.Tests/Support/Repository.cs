using System.Runtime.CompilerServices;

namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>The repository that the tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string BaoshanFolder { get; } = Path.Combine("indicator-sets", "baoshan-2016");

    /// <summary>The assessment, as somebody at the repository's root names it.</summary>
    public static string Assessment { get; } = "indicator-sets/baoshan-2016/assessment.yaml";

    private static string Find([CallerFilePath] string here = "")
    {
        foreach (string start in new[] { AppContext.BaseDirectory, here })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Baoshan.Scoring.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("the repository is not above the tests");
    }
}
