using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Checklists;

internal sealed class ChecklistKind() : StandardKind<ChecklistStandard>("checklist")
{
    public override LocalizedText Meaning { get; } = new("要素得分：满足的要素各得多少", "points for each element that is met");

    public override Shape Shape { get; } = new MappingShape(
        new("要素得分", "a checklist"),
        new KeyShape(
            "elements",
            new OneOfShape(
                new NamedItemsShape(new("要素", "elements"), ScalarShape.Text, ScalarShape.Price),
                new ListShape(ScalarShape.Text)),
            new("要素及其得分；与 each-missing 同用时只列名称", "the elements and what each earns; only their names beside each-missing"))
        { IsRequired = true },
        new KeyShape("each", ScalarShape.Price, new("每满足一项得多少；要素只列名称", "what each element that is met earns; elements are only named")),
        new KeyShape("by-count", new NamedItemsShape(new("满足的项数", "numbers of met elements"), ScalarShape.Integer, ScalarShape.Price), new("满足几项及以上得多少；要写到 0", "the points from each number of met elements on, down to 0")),
        new KeyShape("essential", new ListShape(ScalarShape.Text), new("不满足即不得分的要素", "the elements without which there are no points")),
        new KeyShape("each-missing", ScalarShape.Price, new("每有一项不满足扣多少", "what each element that is not met costs")));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new ChecklistSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        Price? missing = Price.Read(mapping["each-missing"]);
        ValueArray<string> essential = mapping.Texts("essential");
        if (mapping["elements"] is YamlSequence names)
        {
            Price? each = Price.Read(mapping["each"]);
            if (new[] { mapping["each-missing"], mapping["each"], mapping["by-count"] }.Count(given => given is not null) != 1)
            {
                reader.Report(names.Span, new("要素没有写得分时，要用 each-missing（每项扣多少）、each（每项得多少）、by-count（按项数）之一说明", "elements without points need each-missing, each or by-count"));
                return null;
            }

            return new ChecklistStandard([.. names.Items.OfType<YamlScalar>().Select(name => new Element(name.Text, each ?? Price.Zero))], missing)
            {
                ByCount = ReadCounts(mapping["by-count"]),
                Essential = essential,
            };
        }

        if (mapping["elements"] is not YamlMapping elements)
        {
            return null;
        }

        if (missing is not null || mapping["each"] is not null || mapping["by-count"] is not null)
        {
            reader.Report(elements.Span, new("要素已写得分，不能再有 each-missing、each 或 by-count", "elements with points cannot have each-missing, each or by-count as well"));
            return null;
        }

        var read = new List<Element>();
        foreach (YamlEntry entry in elements.Entries)
        {
            if (Price.Read(entry.Value) is not { } score)
            {
                return null;
            }

            read.Add(new(entry.Key.Text, score));
        }

        return new ChecklistStandard([.. read], null) { Essential = essential };
    }

    protected override YamlNode Write(ChecklistStandard standard, StandardWriter writer)
    {
        YamlNode? essential = standard.Essential.Count == 0 ? null : YamlMake.Texts(standard.Essential);
        if (standard.EachMissing is { } missing)
        {
            return YamlMake.Mapping(("elements", Names(standard)), ("each-missing", StandardWriter.Price(missing)), ("essential", essential));
        }

        if (standard.ByCount.Count > 0)
        {
            YamlNode counts = YamlMake.Mapping(standard.ByCount.Select(count => (FormulaWriter.Plain(count.Least), (YamlNode?)StandardWriter.Price(count.Score))));
            return YamlMake.Mapping(("elements", Names(standard)), ("by-count", counts), ("essential", essential));
        }

        bool same = standard.Elements.Count > 1 && standard.Elements.All(element => element.Score == standard.Elements[0].Score);
        return same
            ? YamlMake.Mapping(("elements", Names(standard)), ("each", StandardWriter.Price(standard.Elements[0].Score)), ("essential", essential))
            : YamlMake.Mapping(
                ("elements", YamlMake.Mapping(standard.Elements.Select(element => (element.Name, (YamlNode?)StandardWriter.Price(element.Score))))),
                ("essential", essential));
    }

    private static YamlSequence Names(ChecklistStandard standard) => YamlMake.Texts(standard.Elements.Select(element => element.Name));

    private static ValueArray<CountScore> ReadCounts(YamlNode? node) => node is not YamlMapping mapping ? [] :
    [
        .. mapping.Entries
            .Select(entry => (Least: Scalars.TryNumber(entry.Key.Text, out decimal n) && n is >= 0m and < 1000m ? (int?)n : null, Score: Price.Read(entry.Value)))
            .Where(row => row is { Least: not null, Score: not null })
            .Select(row => new CountScore(row.Least!.Value, row.Score!.Value))
            .OrderByDescending(row => row.Least),
    ];
}
