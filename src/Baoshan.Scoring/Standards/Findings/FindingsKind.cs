using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Findings;

internal sealed class FindingsKind() : StandardKind<FindingsStandard>("findings")
{
    private static readonly OneOfShape Each = new(ScalarShape.Price, new ListShape(ScalarShape.Price));

    private static readonly KeyShape AtMost = new("at-most", ScalarShape.Price, new("这一类合计最多扣多少", "the most that the class costs"));

    public override LocalizedText Meaning { get; } = new("逐项扣分：每项问题扣多少", "a price for each problem found");

    public override Shape Shape { get; } = new MappingShape(
        new("逐项扣分", "a findings standard"),
        new KeyShape("each", Each, new("每项问题扣多少；zero 表示有一项即不得分；列表表示第一项、第二项……各扣多少，最后一个适用于其后各项", "what each problem costs; zero: a single one leaves no points; a list: what the first, the second … cost, the last for all further ones")),
        AtMost,
        new KeyShape("of", ScalarShape.Text, new("一项问题叫什么，如 制度缺失", "what a single finding is called")) { Default = "问题" },
        new KeyShape(
            "classes",
            new NamedItemsShape(
                new("问题类别", "classes of findings"),
                ScalarShape.Text,
                new OneOfShape(
                    Each,
                    new MappingShape(
                        new("一类问题", "a class of findings"),
                        new KeyShape("each", Each, new("每项扣多少", "what each costs")) { IsRequired = true },
                        AtMost))),
            new("分类的问题，各有各的扣分", "classes of findings, each with its own price")));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new FindingsSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        if (mapping["each"] is null == mapping["classes"] is null)
        {
            reader.Report(mapping.Span, new("逐项扣分要有 each 或 classes 之一", "a findings standard has either each or classes"));
            return null;
        }

        string? finding = (mapping["of"] as YamlScalar)?.Text;
        if (mapping["classes"] is not YamlMapping classes)
        {
            return ReadClass(null, mapping["each"], mapping["at-most"], reader) is { } only ? new FindingsStandard([only]) { Finding = finding } : null;
        }

        if (finding is not null || mapping["at-most"] is not null)
        {
            reader.Report(mapping.Span, new("分类的问题不能另有 of 或 at-most", "findings of several classes cannot have of or at-most as well"));
            return null;
        }

        if (classes.Entries.Count == 0)
        {
            reader.Report(classes.Span, new("没有任何问题类别", "there are no classes of findings"));
        }

        FindingClass?[] read = [.. classes.Entries.Select(entry => entry.Value is YamlMapping detail
            ? ReadClass(entry.Key.Text, detail["each"], detail["at-most"], reader)
            : ReadClass(entry.Key.Text, entry.Value, null, reader))];
        return read.Length > 0 && Array.TrueForAll(read, c => c is not null) ? new FindingsStandard([.. read!]) : null;
    }

    protected override YamlNode Write(FindingsStandard standard, StandardWriter writer)
    {
        FindingClass first = standard.Classes[0];
        return first.Name is null
            ? YamlMake.Mapping(
                ("each", WriteEach(first)),
                ("at-most", StandardWriter.Price(first.AtMost)),
                ("of", standard.Finding is { } finding ? YamlMake.Scalar(finding) : null))
            : YamlMake.Mapping(("classes", YamlMake.Mapping(standard.Classes.Select(c => (
                c.Name!,
                c.AtMost is { } most
                    ? (YamlNode?)YamlMake.Mapping(("each", WriteEach(c)), ("at-most", StandardWriter.Price(most)))
                    : WriteEach(c))))));
    }

    private static YamlNode WriteEach(FindingClass findings) => findings.ByTurn.Count > 0
        ? YamlMake.List(findings.ByTurn.Select(WritePrice))
        : WritePrice(findings.Price);

    /// <summary>A price of nothing is a number, for the word leaves no points at all.</summary>
    private static YamlNode WritePrice(Price? price) => YamlMake.Scalar(price?.Number ?? "zero");

    private static FindingClass? ReadClass(string? name, YamlNode? each, YamlNode? most, StandardReader reader)
    {
        if (each is YamlSequence turns)
        {
            if (most is not null)
            {
                reader.Report(most.Span, new("第一项、第二项……各有扣分的，不能另有 at-most", "with prices for the first, the second … there can be no at-most as well"));
                return null;
            }

            Price?[] prices = [.. turns.Items.Select(Price.Read)];
            return prices.Length == 0 || Array.Exists(prices, price => price is null)
                ? null
                : new(name, prices[0], null) { ByTurn = [.. turns.Items.Select(turn => IsZero(turn) ? null : Price.Read(turn))] };
        }

        return Price.Read(each) is { } price ? new(name, IsZero(each) ? null : price, Price.Read(most)) : null;
    }

    /// <summary>The word that leaves no points at all; the number 0 is a price that takes nothing, and is refused.</summary>
    private static bool IsZero(YamlNode? price) => price is YamlScalar { Text: "zero" };
}
