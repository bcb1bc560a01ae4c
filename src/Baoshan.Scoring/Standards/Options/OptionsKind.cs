using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Options;

internal sealed class OptionsKind() : StandardKind<OptionsStandard>("options")
{
    public override LocalizedText Meaning { get; } = new("定性分级：选项 → 得分", "points by named options");

    public override Shape Shape { get; } = new NamedItemsShape(new("选项", "options"), ScalarShape.Text, new OneOfShape(
        ScalarShape.Price,
        new MappingShape(
            new("选项的分值区间", "the points that an option may earn"),
            new KeyShape("from", ScalarShape.Price, new("最低分（含）", "the fewest points, included")) { IsRequired = true },
            new KeyShape("to", ScalarShape.Price, new("最高分（含）", "the most points, included")) { IsRequired = true })));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new OptionsSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        var choices = new List<OptionScore>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (ReadScore(entry, reader) is not { } choice)
            {
                return null;
            }

            choices.Add(choice);
        }

        return new OptionsStandard([.. choices]);
    }

    private static OptionScore? ReadScore(YamlEntry entry, StandardReader reader)
    {
        if (entry.Value is not YamlMapping range)
        {
            return Price.Read(entry.Value) is { } score ? new(entry.Key.Text, score) : null;
        }

        // an evaluator gives points, so a range is one of points, whichever way it is written
        decimal weight = reader.Weight ?? 0m;
        return Price.Read(range["from"]) is { } from && Price.Read(range["to"]) is { } to
            ? new(entry.Key.Text, Price.Points(to.Of(weight))) { From = Price.Points(from.Of(weight)) }
            : null;
    }

    protected override YamlNode Write(OptionsStandard standard, StandardWriter writer) =>
        YamlMake.Mapping(standard.Choices.Select(choice => (choice.Option, (YamlNode?)(choice.From is { } from
            ? YamlMake.Mapping(("from", StandardWriter.Price(from)), ("to", StandardWriter.Price(choice.Score)))
            : StandardWriter.Price(choice.Score)))));
}
