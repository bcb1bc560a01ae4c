using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Overlays;
using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Validation;

/// <summary>Loads sets and overlays: text → document → valid set.</summary>
internal sealed class IndicatorSetLoader
{
    private const int LongestChain = 16;

    private readonly DiagnosticBag diagnostics = new();
    private readonly List<OverlayLayer> layers = [];

    public static Checked<IndicatorSet> FromFile(string path)
    {
        var loader = new IndicatorSetLoader();
        string? text = SourceText.FromFile(path, loader.diagnostics);
        return loader.Finish(text is null ? null : loader.ReadText(text, path, [Path.GetFullPath(path)]));
    }

    public static Checked<IndicatorSet> FromStream(Stream stream, string? name)
    {
        var loader = new IndicatorSetLoader();
        string? text = SourceText.FromStream(stream, name, loader.diagnostics);
        return loader.Finish(text is null ? null : loader.ReadText(text, name, []));
    }

    public static Checked<IndicatorSet> FromText(string text, string? name)
    {
        var loader = new IndicatorSetLoader();
        return loader.Finish(loader.ReadText(text, name, []));
    }

    private Checked<IndicatorSet> Finish(LayeredSet? layered)
    {
        IndicatorSet? set = layered is null
            ? null
            : new IndicatorSetBuilder(diagnostics).Build(SetDocumentReader.Read(layered.Root) with { Overlays = layered.Overlays });
        ValueArray<Diagnostic> found = diagnostics.ToOrderedArray();
        return diagnostics.HasErrors
            ? new(null, layered is null ? found : OverlayFaults.Place(found, layers))
            : new(set, found);
    }

    private LayeredSet? ReadText(string text, string? file, string[] chain)
    {
        YamlNode? root = YamlReader.Read(text, file, diagnostics);
        DocumentKind? kind = root is null ? null : DocumentKind.Of(root, diagnostics, DocumentKind.Indicators, DocumentKind.Overlay);
        if (kind is null)
        {
            return null;
        }

        var mapping = (YamlMapping)root!;
        var structure = new StructureChecker(diagnostics);
        if (kind == DocumentKind.Indicators)
        {
            structure.Check(root!, SetShape.Set);
            return new(mapping, []);
        }

        structure.Check(root!, OverlayShape.Overlay);
        LayeredSet? target = mapping.Text("base") is { } below && !string.IsNullOrWhiteSpace(below.Value) ? ReadBase(below, file, chain) : null;
        if (target is null)
        {
            return null;
        }

        layers.Add(new(mapping, target));
        return new OverlayApplier(mapping, diagnostics).Apply(target);
    }

    private LayeredSet? ReadBase(Written<string> target, string? file, string[] chain)
    {
        string path = Path.Combine(Path.GetDirectoryName(file) ?? "", target.Value);
        string full = Path.GetFullPath(path);
        if (chain.Length >= LongestChain)
        {
            diagnostics.Add(new(SetRules.OverlayCircle, target.Span, new($"叠加文件层层依据，超过 {LongestChain} 层", $"overlays of overlays, deeper than {LongestChain}")));
            return null;
        }

        if (chain.Contains(full))
        {
            string circle = string.Join(" → ", chain.SkipWhile(p => p != full).Append(full).Select(p => Path.GetFileName(p)));
            diagnostics.Add(new(
                SetRules.OverlayCircle,
                target.Span,
                new($"叠加文件互相依据，形成循环：{circle}", $"the overlays form a circle: {circle}"),
                new("base 应指向指标体系，或不依据本文件的叠加文件", "base should name an indicator set, or an overlay that does not derive from this one")));
            return null;
        }

        if (!File.Exists(path))
        {
            diagnostics.Add(new(DocumentRules.FileNotFound, target.Span, new($"所依据的文件“{target.Value}”不存在", $"the base '{target.Value}' does not exist")));
            return null;
        }

        string? text = SourceText.FromFile(path, diagnostics);
        return text is null ? null : ReadText(text, path, [.. chain, full]);
    }
}
