using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Cases;
using Baoshan.Scoring.Documents.Published;

namespace Baoshan.Scoring.Checking;

/// <summary>
/// Checks files as their authors would have them checked: a set is loaded and its standards are analysed, an assessment is held against its set,
/// cases and published figures are read. All problems come in one run.
/// </summary>
public static class DocumentCheck
{
    /// <summary>All problems of a file, or of the YAML files in a folder and the folders in it; each problem once, ordered by place.</summary>
    /// <param name="path">The file or folder.</param>
    public static ValueArray<Diagnostic> Check(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        if (!Directory.Exists(path))
        {
            CheckFile(path, diagnostics);
            return diagnostics.ToOrderedArray();
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
            .Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            diagnostics.Add(new(DocumentRules.FileNotFound, SourceSpan.WholeFile(path), new("文件夹里没有 YAML 文件", "the folder has no YAML files")));
        }

        foreach (string file in files)
        {
            CheckFile(file, diagnostics);
        }

        return diagnostics.ToOrderedArray();
    }

    private static void CheckFile(string path, DiagnosticBag diagnostics)
    {
        var reading = new DiagnosticBag();
        string? text = SourceText.FromFile(path, reading);
        YamlNode? root = text is null ? null : YamlReader.Read(text, path, reading);
        DocumentKind? kind = root is null ? null : DocumentKind.Of(root, reading, [.. DocumentKind.All]);
        diagnostics.AddRange(reading.ToOrderedArray());
        if (kind is null)
        {
            return;
        }

        if (kind == DocumentKind.Indicators || kind == DocumentKind.Overlay)
        {
            CheckSet(path, diagnostics);
        }
        else if (kind == DocumentKind.Assessment)
        {
            CheckAssessment(path, diagnostics);
        }
        else if (kind == DocumentKind.Cases)
        {
            CasesReader.Read(text!, path, diagnostics);
        }
        else if (kind == DocumentKind.Published)
        {
            PublishedReader.Read(text!, path, diagnostics);
        }
    }

    private static IndicatorSet? CheckSet(string path, DiagnosticBag diagnostics)
    {
        Checked<IndicatorSet> loaded = IndicatorSet.TryLoad(path);
        diagnostics.AddRange(loaded.Diagnostics);
        if (loaded.Succeeded)
        {
            diagnostics.AddRange(SetAnalysis.Analyse(loaded.Value));
        }

        return loaded.Value;
    }

    private static void CheckAssessment(string path, DiagnosticBag diagnostics)
    {
        Checked<Assessment> loaded = Assessment.TryLoad(path);
        diagnostics.AddRange(loaded.Diagnostics);
        if (loaded.Value is not { SetPath: { } setPath } assessment)
        {
            return;
        }

        if (!File.Exists(setPath))
        {
            diagnostics.Add(new(
                DocumentRules.FileNotFound,
                assessment.SetSpan,
                new($"指标体系文件“{assessment.Set}”不存在", $"the set '{assessment.Set}' does not exist")));
        }
        else if (CheckSet(setPath, diagnostics) is { } set)
        {
            diagnostics.AddRange(ScoringPlan.Compile(set).TryScore(assessment).Diagnostics);
        }
    }
}
