using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Documents.Assessments;

/// <summary>Turns the nodes of an assessment into facts. What a value means is found when it meets the fact's declaration.</summary>
internal sealed class AssessmentReader(DiagnosticBag diagnostics)
{
    public static readonly DiagnosticRule InvalidFact = new("BS401", "invalid-fact", Severity.Error);

    /// <summary>Reads the text of an assessment; null where it is too wrong to be used.</summary>
    public static Assessment? Read(string text, string? file, DiagnosticBag diagnostics)
    {
        YamlNode? root = YamlReader.Read(text, file, diagnostics);
        if (root is null || DocumentKind.Of(root, diagnostics, DocumentKind.Assessment) is null)
        {
            return null;
        }

        int before = diagnostics.Count;
        new StructureChecker(diagnostics).Check(root, AssessmentShape.Assessment);
        var mapping = (YamlMapping)root;
        Written<string>? set = mapping.Text("set");
        var facts = new AssessmentReader(diagnostics).ReadFacts(mapping["facts"]);
        Written<string>? period = mapping.Text("period");
        return new(mapping.Text("subject")?.Value ?? "", period?.Value ?? "", facts)
        {
            PeriodSpan = period?.Span ?? root.Span,
            Set = set?.Value,
            SetSpan = set?.Span ?? root.Span,
            Source = mapping.Text("source")?.Value,
            NotApplicable = ReadNotApplicable(mapping["not-applicable"]),
            File = file,
            IsDamaged = diagnostics.Count > before,
        };
    }

    public ValueArray<AssessedFact> ReadFacts(YamlNode? node) => node.ReadEntries(entry => ReadFact(entry.Key, entry.Value));

    public static ValueArray<NotApplicableClaim> ReadNotApplicable(YamlNode? node) => node.ReadEntries(entry =>
        entry.Value is YamlScalar reason ? new NotApplicableClaim(entry.Key.Text, reason.Text) { Span = entry.Key.Span } : null);

    private AssessedFact? ReadFact(YamlScalar name, YamlNode node)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return new(name.Text, new SingleValue(scalar.Text)) { Span = scalar.Span };
        }

        if (node is not YamlMapping mapping)
        {
            return null;
        }

        ValueArray<YamlEntry> values = mapping.ReadEntries(entry => entry.Key.Text is "value" or "votes" or "findings" or "elements" ? entry : null);
        if (values.Count != 1)
        {
            diagnostics.Add(new(
                InvalidFact,
                name.Span,
                new($"数据“{name.Text}”要有 value、votes、findings、elements 之一", $"the fact '{name.Text}' has one of value, votes, findings and elements")));
            return null;
        }

        FactValue? value = values[0].Key.Text switch
        {
            "findings" => ReadFindings(values[0].Value),
            "elements" => ReadElements(values[0].Value),
            "votes" => ReadVotes(values[0].Value),
            _ => ReadValue(values[0].Value),
        };
        if (mapping["mark"] is YamlScalar mark)
        {
            if (value is SingleValue single)
            {
                value = single with { Mark = mark.Text, MarkSpan = mark.Span };
            }
            else
            {
                diagnostics.Add(new(InvalidFact, mark.Span, new("mark（评分）只与选项一起写", "mark goes with an option only")));
            }
        }

        return value is null ? null : new(name.Text, value, mapping.Text("unit")?.Value, mapping.Text("source")?.Value, mapping.Text("note")?.Value)
        {
            Span = values[0].Value.Span,
            UnitSpan = mapping.Text("unit")?.Span,
        };
    }

    private static FactValue? ReadValue(YamlNode node) => node switch
    {
        YamlScalar { IsEmpty: false } scalar => new SingleValue(scalar.Text),
        YamlMapping items => new ListValue(items.ReadEntries(entry => ReadItem(entry.Key.Text, entry.Value, entry.Key.Span))),
        YamlSequence items => new ListValue([.. items.Items.Select((item, i) => ReadItem($"{i + 1}", item, null)).OfType<ListItem>()]),
        _ => null,
    };

    private static ListItem? ReadItem(string label, YamlNode node, SourceSpan? labelSpan) =>
        (node as YamlScalar ?? (node as YamlMapping)?["value"]) is YamlScalar value
            ? new(label, value.Text) { Note = (node as YamlMapping)?.Text("note")?.Value, Span = value.Span, LabelSpan = labelSpan }
            : null;

    private VotesValue? ReadVotes(YamlNode node) => node is YamlMapping ? new(node.ReadEntries(ReadVote)) : null;

    private Vote? ReadVote(YamlEntry entry) =>
        entry.Value is YamlScalar scalar
        && ReadNumber(entry, new($"“{Excerpt.Of(scalar.Text)}”不是票数", $"'{Excerpt.Of(scalar.Text)}' is no number of votes")) is { } count
            ? new(entry.Key.Text, count) { Span = entry.Key.Span }
            : null;

    private FindingsValue? ReadFindings(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Text: "none" or "无" }:
                return new([]);
            case YamlScalar scalar when TryCount(scalar.Text, out int count):
                return new(count == 0 ? [] : [new Finding("", null, count) { Span = scalar.Span }]);
            case YamlScalar { IsEmpty: false } scalar:
                diagnostics.Add(new(
                    InvalidFact,
                    scalar.Span,
                    new($"“{scalar.Text}”不是问题列表", $"'{scalar.Text}' is no list of findings"),
                    new("写 none（没有问题）、问题数量，或每项一行的列表", "write none, the number of findings, or a list with one finding a line")));
                return null;
            case YamlSequence items:
                return new(items.ReadItems(ReadFinding));
            case YamlMapping classes:
                return new(classes.ReadEntries(ReadCount));
            default:
                return null;
        }
    }

    private Finding? ReadCount(YamlEntry entry) =>
        entry.Value is YamlScalar scalar
        && ReadNumber(entry, new($"“{Excerpt.Of(scalar.Text)}”不是问题的数量", $"'{Excerpt.Of(scalar.Text)}' is no number of findings")) is { } count
            ? new("", entry.Key.Text, count) { Span = entry.Key.Span }
            : null;

    /// <summary>The number of findings of a class, or of votes for a mark; what is no number at all has been reported by the check of the structure.</summary>
    private int? ReadNumber(YamlEntry entry, LocalizedText problem)
    {
        if (entry.Value is not YamlScalar scalar)
        {
            return null;
        }

        if (TryCount(scalar.Text, out int count))
        {
            return count;
        }

        if (Scalars.TryNumber(scalar.Text, out _))
        {
            diagnostics.Add(new(InvalidFact, scalar.Span, problem, new("写 0 或更大的整数", "write a whole number from 0")));
        }

        return null;
    }

    private static Finding? ReadFinding(YamlNode node) => node switch
    {
        YamlScalar { IsEmpty: false } scalar => new(scalar.Text) { Span = scalar.Span },
        YamlMapping mapping when mapping.Text("text") is { } text =>
            new(text.Value, mapping.Text("class")?.Value, 1, mapping.Text("source")?.Value) { Span = mapping.Text("class")?.Span ?? text.Span },
        _ => null,
    };

    private static ElementsValue? ReadElements(YamlNode node) => node is YamlMapping ? new(node.ReadEntries(ReadElement)) : null;

    private static ElementState? ReadElement(YamlEntry entry)
    {
        var detail = entry.Value as YamlMapping;
        string? word = detail is null ? (entry.Value as YamlScalar)?.Text : detail.Text("met")?.Value;
        return word is null ? null : new(entry.Key.Text, Met(word), detail?.Text("note")?.Value) { Span = entry.Key.Span };
    }

    private static decimal Met(string word) => word is "部分" or "half" ? 0.5m : Scalars.Truth(word) == true ? 1m : 0m;

    private static bool TryCount(string text, out int count)
    {
        count = 0;
        if (!Scalars.TryNumber(text, out decimal number) || !decimal.IsInteger(number) || number is < 0m or > 1_000_000m)
        {
            return false;
        }

        count = (int)number;
        return true;
    }
}
