using System.Text;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Engines;

namespace Baoshan.Scoring.Verification;

/// <summary>核验: finds the files of verification cases in a folder and replays them.</summary>
public static class CaseFolder
{
    private const int HeadLength = 64 * 1024;
    private const string FormatKey = "format:";

    /// <summary>Replays every file of cases in a folder and the folders below it, in the order of their paths; a path to a single file is taken as it is.</summary>
    /// <param name="path">The folder, or a file of cases.</param>
    /// <param name="engine">The engine that evaluates the rules; the built-in one by default.</param>
    /// <exception cref="InvalidInputException">There is no such folder, or no file of cases in it.</exception>
    public static ValueArray<CaseFileResult> Verify(string path, IScoringEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] files = [.. File.Exists(path) ? [path] : Find(path)];
        return [.. files.Select(file => new CaseFileVerifier(file, engine).Verify())];
    }

    private static string[] Find(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw Problem(DocumentRules.FileNotFound, folder, new("文件夹不存在", "the folder does not exist"));
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 16 };
        string[] files = [.. Directory.EnumerateFiles(folder, "*", options)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
            .Where(IsCases)
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw Problem(
            VerificationRules.NoCases,
            folder,
            new($"文件夹中没有用例文件（format: {DocumentKind.Cases.Format}）", $"the folder holds no file of cases (format: {DocumentKind.Cases.Format})"));
    }

    /// <summary>True where a file says that it holds cases, of whatever version; what is wrong with it beyond that is found by reading it.</summary>
    private static bool IsCases(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using var head = new StreamReader(stream, Encoding.UTF8);
            char[] text = new char[HeadLength];
            int length = head.ReadBlock(text);
            string kind = DocumentKind.Cases.Format[..(DocumentKind.Cases.Format.IndexOf('@', StringComparison.Ordinal) + 1)];
            return new string(text, 0, length)
                .Split('\n')
                .Any(line => line.StartsWith(FormatKey, StringComparison.Ordinal) && line[FormatKey.Length..].Trim(' ', '\'', '"', '\r').StartsWith(kind, StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static InvalidInputException Problem(DiagnosticRule rule, string folder, LocalizedText message) =>
        new([new Diagnostic(rule, SourceSpan.WholeFile(folder), message)]);
}
