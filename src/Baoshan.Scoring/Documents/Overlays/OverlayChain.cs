namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Follows overlays down to the set that they derive from.</summary>
internal static class OverlayChain
{
    /// <summary>The path of the set at the bottom; the path itself where it is no overlay, or where what it derives from cannot be read.</summary>
    public static string Bottom(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(Path.GetFullPath(path)) && BaseOf(path) is { } below && File.Exists(below))
        {
            path = below;
        }

        return path;
    }

    // what is wrong with a file is said by the loader, which reads it again
    private static string? BaseOf(string path)
    {
        var unheard = new DiagnosticBag();
        return SourceText.FromFile(path, unheard) is { } text
            && YamlReader.Read(text, path, unheard) is YamlMapping root
            && DocumentKind.Of(root, unheard, DocumentKind.Overlay) is not null
            && root.Text("base")?.Value is { } target
            ? Path.Combine(Path.GetDirectoryName(path) ?? "", target)
            : null;
    }
}
