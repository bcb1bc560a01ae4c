using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Turns the nodes of an overlay into its document.</summary>
internal static class OverlayDocumentReader
{
    public static OverlayDocument Read(YamlMapping root) => new(root.Span)
    {
        Id = root.Text("id"),
        Version = root.Text("version"),
        Name = root.Text("name"),
        Base = root.Text("base"),
        Reason = root.Text("reason"),
        Grades = SetDocumentReader.ReadGrades(root["grades"]),
        Rounding = SetDocumentReader.ReadRounding(root["rounding"]),
        Steps = root.Text("steps"),
        Facts = SetDocumentReader.ReadFacts(root["facts"]),
        Changes = root["change"] is YamlMapping changes
            ? [.. changes.Entries.Where(entry => entry.Value is YamlMapping).Select(entry => ReadChange(entry.Key, (YamlMapping)entry.Value))]
            : [],
        Additions = root["add"] is YamlSequence additions
            ? [.. additions.Items.OfType<YamlMapping>().Select(item => new AdditionDocument(item.Span, item.Text("under"), item["indicator"] as YamlMapping))]
            : [],
        Removals = root["remove"] is YamlMapping removals
            ? [.. removals.Entries.Select(entry => new Written<string>(entry.Key.Text, entry.Key.Span))]
            : [],
    };

    private static ChangeDocument ReadChange(YamlScalar code, YamlMapping values) =>
        new(new(code.Text, code.Span), SetDocumentReader.ReadIndicator(values, 0), values["metric"] is not null, values.Text("reason")?.Value);
}
