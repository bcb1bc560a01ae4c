using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Sets;

/// <summary>Turns the nodes of a set into its document.</summary>
internal static class SetDocumentReader
{
    public static IndicatorSetDocument Read(YamlMapping root) => new(root.Span)
    {
        Id = root.Text("id"),
        Version = root.Text("version"),
        Name = root.Text("name"),
        Source = root.Text("source"),
        Notes = root.Texts("notes"),
        FullScore = root.Number("full-score"),
        Rounding = ReadRounding(root["rounding"]),
        Steps = root.Text("steps"),
        Extras = root.ReadEntries(entry => SetShape.IsSetExtra(entry.Key.Text) ? entry : null),
        Adjustments = [.. ReadAdjustments(root["bonus"], IndicatorPlace.Bonus), .. ReadAdjustments(root["penalty"], IndicatorPlace.Penalty)],
        Grades = ReadGrades(root["grades"]),
        Facts = ReadFacts(root["facts"]),
        Indicators = ReadIndicators(root["indicators"], 1) ?? [],
        Acknowledgements = ReadAcknowledgements(root["acknowledge"]),
    };

    public static RoundingDocument? ReadRounding(YamlNode? node) => node is YamlMapping mapping
        ? new(mapping.Span, mapping.Integer("rates"), mapping.Integer("scores"), mapping.Text("mode"))
        : null;

    public static ValueArray<GradeDocument> ReadGrades(YamlNode? node) => node.ReadItems(item =>
        item is YamlMapping g ? new GradeDocument(g.Span, g.Text("grade"), g.Number("from"), g.Text("note")?.Value) { Conditions = g } : null);

    public static ValueArray<FactDocument> ReadFacts(YamlNode? node) => node.ReadEntries(entry => entry.Value is YamlMapping mapping ? ReadFact(entry.Key, mapping) : null);

    public static IndicatorDocument ReadIndicator(YamlMapping mapping, int level) => new(mapping.Span)
    {
        Code = mapping.Text("code"),
        Name = mapping.Text("name"),
        Weight = mapping.Number("weight"),
        HasWeight = mapping["weight"] is not null,
        Measures = mapping.Text("measures")?.Value,
        Source = mapping.Text("source")?.Value,
        Note = mapping.Text("note")?.Value,
        ScoringWeight = mapping.Number("scoring-weight"),
        Minimum = mapping.Number("minimum"),
        Maximum = mapping.Number("maximum"),
        Facts = ReadFacts(mapping["facts"]),
        Metric = mapping["metric"],
        Metrics = mapping["metrics"],
        Standard = mapping["standard"],
        Extras = mapping.ReadEntries(entry => SetShape.IsExtra(entry.Key.Text) ? entry : null),
        Indicators = ReadIndicators(mapping["indicators"], level + 1),
        Acknowledgements = ReadAcknowledgements(mapping["acknowledge"]),
        Changes = mapping.Changes,
        Level = level,
    };

    private static ValueArray<IndicatorDocument>? ReadIndicators(YamlNode? node, int level) =>
        node is YamlSequence ? node.ReadItems(item => item is YamlMapping mapping ? ReadIndicator(mapping, level) : null) : null;

    private static ValueArray<AcknowledgementDocument> ReadAcknowledgements(YamlNode? node) => node.ReadEntries(entry =>
        new AcknowledgementDocument(new(entry.Key.Text, entry.Key.Span), (entry.Value as YamlScalar)?.Text ?? ""));

    private static ValueArray<IndicatorDocument> ReadAdjustments(YamlNode? node, IndicatorPlace place) => (node as YamlMapping)?["items"].ReadItems(item =>
        item is YamlMapping mapping ? ReadIndicator(mapping, 1) with { Place = place } : null) ?? [];

    private static FactDocument ReadFact(YamlScalar name, YamlMapping mapping) => new(new Written<string>(name.Text, name.Span))
    {
        Type = mapping.Text("type"),
        Unit = mapping.Text("unit"),
        Options = mapping.Texts("options"),
        Meaning = mapping.Text("meaning")?.Value,
        Range = mapping.Text("range"),
        Items = mapping.Texts("items"),
        Marks = mapping["marks"],
        Quotas = mapping["quotas"] as YamlMapping,
        ReasonBelow = mapping.Text("reason-below"),
        IsJudgement = mapping.Truth("judgement"),
        IsSupporting = mapping.Truth("supporting"),
    };
}
