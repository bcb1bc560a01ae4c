using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Standards.Checklists;

internal sealed class ChecklistKind() : StandardKind("checklist")
{
    public override LocalizedText Meaning { get; } = new("要素得分：满足的要素各得多少", "points for each element that is met");

    public override Shape Shape { get; } = new MappingShape(
        new("要素得分", "a checklist"),
        new KeyShape(
            "elements",
            new OneOfShape(
                new NamedItemsShape(new("要素", "elements"), ScalarShape.Text, ScalarShape.Price),
                new ListShape(ScalarShape.Text)),
            new("要素及其得分；与 each-missing 同用时只列名称", "the elements and what each earns; only their names beside each-missing")) { IsRequired = true },
        new KeyShape("each-missing", ScalarShape.Price, new("每有一项不满足扣多少", "what each element that is not met costs")));

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        Price? missing = Price.Read(mapping["each-missing"]);
        if (mapping["elements"] is YamlSequence names)
        {
            if (missing is null)
            {
                reader.Report(names.Span, new("要素没有写得分时，要用 each-missing 说明每项扣多少", "elements without points need each-missing"));
                return null;
            }

            return new ChecklistStandard([.. names.Items.OfType<YamlScalar>().Select(name => new Element(name.Text, Price.Zero))], missing);
        }

        if (mapping["elements"] is not YamlMapping elements)
        {
            return null;
        }

        if (missing is not null)
        {
            reader.Report(elements.Span, new("要素已写得分，不能再有 each-missing", "elements with points cannot have each-missing as well"));
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

        return new ChecklistStandard([.. read], null);
    }
}
