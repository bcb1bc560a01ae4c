using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>A set as overlays have changed it: still nodes, each with the place of the file in which it is written.</summary>
/// <param name="Root">The nodes.</param>
/// <param name="Overlays">The overlays that were applied, the innermost first.</param>
internal sealed record LayeredSet(YamlMapping Root, ValueArray<Overlay> Overlays);
