using Baoshan.Scoring.Authoring;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Writes files into a folder that may be new; a file that is there already is never replaced.</summary>
internal static class NewFolder
{
    public static void Write(string folder, IReadOnlyList<StarterFile> files)
    {
        if (folder.Trim().Length == 0)
        {
            throw new UsageException(new("文件夹的名称是空的", "the name of the folder is empty"));
        }

        StarterFile? taken = files.FirstOrDefault(file => File.Exists(Path.Combine(folder, file.Path)));
        if (taken is not null || File.Exists(folder))
        {
            string there = taken is null ? folder : Path.Combine(folder, taken.Path);
            throw new UsageException(new($"“{there}”已经存在，没有改动任何文件", $"'{there}' exists already; nothing has been changed"));
        }

        foreach (StarterFile file in files)
        {
            string path = Path.Combine(folder, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                LocalizedText why = FileProblem.Of(e);
                throw new UsageException(new($"无法建立文件夹“{folder}”：{why.Chinese}", $"the folder '{folder}' cannot be made: {why.English}"));
            }

            OutputFile.Write(path, file.Text);
        }
    }
}
