using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Overlays;
using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Validation;

/// <summary>
/// Finds which edit of an overlay is at fault where a problem shows in the file that it derives from: a weight that no longer adds up, a formula over a fact that is
/// another now. The edits are made one after another; the first one with which the problem is there has brought it about.
/// </summary>
internal static class OverlayFaults
{
    /// <summary>The problems of a derived set, each placed in the overlay that has brought it about, where it is not there already.</summary>
    /// <param name="diagnostics">The problems, as they stand.</param>
    /// <param name="layers">The overlays with what each was applied to, the innermost first.</param>
    public static ValueArray<Diagnostic> Place(ValueArray<Diagnostic> diagnostics, IReadOnlyList<OverlayLayer> layers)
    {
        var placed = new Dictionary<Diagnostic, Diagnostic>();
        foreach (OverlayLayer layer in layers)
        {
            HashSet<Fault> before = FaultsOf(layer.Target);
            Diagnostic[] here = [.. diagnostics.Where(found => !placed.ContainsKey(found) && IsElsewhere(found, layer) && !before.Contains(Fault.Of(found)))];
            var edits = new OverlayEdits(layer.Overlay);
            for (int count = 1; count <= edits.All.Count && here.Length > 0; count++)
            {
                HashSet<Fault> now = FaultsOf(new OverlayApplier(edits.First(count), new()).Apply(layer.Target));
                foreach (Diagnostic found in here.Where(found => now.Contains(Fault.Of(found))))
                {
                    placed[found] = At(found, edits.PlaceOf(edits.All[count - 1]));
                }

                here = [.. here.Where(found => !placed.ContainsKey(found))];
            }
        }

        var ordered = new DiagnosticBag();
        ordered.AddRange(diagnostics.Select(found => placed.GetValueOrDefault(found, found)));
        return ordered.ToOrderedArray();
    }

    private static bool IsElsewhere(Diagnostic found, OverlayLayer layer) => found.Severity == Severity.Error && found.Span.File != layer.Overlay.Span.File && found.Span.Line > 0;

    private static HashSet<Fault> FaultsOf(LayeredSet layered)
    {
        var diagnostics = new DiagnosticBag();
        new StructureChecker(diagnostics).Check(layered.Root, SetShape.Set); // what is built is to be whole, or known not to be
        new IndicatorSetBuilder(diagnostics).Build(SetDocumentReader.Read(layered.Root) with { Overlays = layered.Overlays });
        return [.. diagnostics.ToOrderedArray().Select(Fault.Of)];
    }

    private static Diagnostic At(Diagnostic found, SourceSpan place) => found with
    {
        Span = place,
        Message = new($"{found.Message.Chinese}（因这一改动，见 {found.Span}）", $"{found.Message.English} (by this change; see {found.Span})"),
    };

    /// <summary>What makes two problems the same: figures in their messages may differ.</summary>
    private sealed record Fault(DiagnosticRule Rule, SourceSpan Span)
    {
        public static Fault Of(Diagnostic diagnostic) => new(diagnostic.Rule, diagnostic.Span);
    }
}

/// <summary>An overlay and what it was applied to.</summary>
internal sealed record OverlayLayer(YamlMapping Overlay, LayeredSet Target);
