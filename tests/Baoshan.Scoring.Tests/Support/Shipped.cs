using System.Runtime.CompilerServices;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>The files of the repository that tests read where they lie.</summary>
internal static class Shipped
{
    public static string Root { get; } = Find();

    /// <summary>Every YAML file that is shipped with a set.</summary>
    public static IEnumerable<string> YamlFiles => Directory
        .EnumerateFiles(Path.Combine(Root, "indicator-sets"), "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        foreach (string start in new[] { AppContext.BaseDirectory, here })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (System.IO.File.Exists(Path.Combine(folder.FullName, "Baoshan.Scoring.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("the repository is not above the tests");
    }
}
