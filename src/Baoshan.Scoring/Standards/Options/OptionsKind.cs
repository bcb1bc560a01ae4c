using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Standards.Options;

internal sealed class OptionsKind() : StandardKind<OptionsStandard>("options")
{
    public override LocalizedText Meaning { get; } = new("定性分级：选项 → 得分", "points by named options");

    public override Shape Shape { get; } = new NamedItemsShape(new("选项", "options"), ScalarShape.Text, ScalarShape.Price);

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        var choices = new List<OptionScore>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (Price.Read(entry.Value) is not { } score)
            {
                return null;
            }

            choices.Add(new(entry.Key.Text, score));
        }

        return new OptionsStandard([.. choices]);
    }

    protected override YamlNode Write(OptionsStandard standard, StandardWriter writer) =>
        YamlMake.Mapping(standard.Choices.Select(choice => (choice.Option, (YamlNode?)StandardWriter.Price(choice.Score))));
}
