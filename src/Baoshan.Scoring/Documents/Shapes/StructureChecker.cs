namespace Baoshan.Scoring.Documents;

/// <summary>Holds a document against its shape and reports every difference.</summary>
internal sealed class StructureChecker(DiagnosticBag diagnostics)
{
    public void Check(YamlNode node, Shape shape)
    {
        if (diagnostics.IsFull)
        {
            return;
        }

        switch (shape)
        {
            case RecursiveShape recursive:
                Check(node, recursive.Target());
                break;
            case WithdrawableShape withdrawable:
                if (node is not YamlScalar { IsEmpty: true })
                {
                    Check(node, withdrawable.Value);
                }

                break;
            case OneOfShape oneOf:
                CheckOneOf(node, oneOf);
                break;
            case ScalarShape scalar:
                CheckScalar(node, scalar);
                break;
            case ListShape list:
                if (node is YamlSequence sequence)
                {
                    foreach (YamlNode item in sequence.Items)
                    {
                        Check(item, list.Item);
                    }
                }
                else
                {
                    ReportShape(node, new("一个列表（每项一行，以“- ”开头）", "a list: one item a line, each after '- '"));
                }

                break;
            case NamedItemsShape items:
                CheckNamedItems(node, items);
                break;
            case MappingShape mapping:
                CheckMapping(node, mapping);
                break;
        }
    }

    private void CheckOneOf(YamlNode node, OneOfShape oneOf)
    {
        Shape? fitting = Array.Find(oneOf.Alternatives, alternative => Fits(node, alternative));
        if (fitting is not null)
        {
            Check(node, fitting);
            return;
        }

        LocalizedText[] expected = [.. oneOf.Alternatives.Select(Describe)];
        ReportShape(node, new(string.Join("，或", expected.Select(e => e.Chinese)), string.Join(", or ", expected.Select(e => e.English))));
    }

    private static bool Fits(YamlNode node, Shape shape) => shape switch
    {
        RecursiveShape recursive => Fits(node, recursive.Target()),
        OneOfShape oneOf => Array.Exists(oneOf.Alternatives, alternative => Fits(node, alternative)),
        ScalarShape => node is YamlScalar,
        ListShape => node is YamlSequence,
        _ => node is YamlMapping,
    };

    private static LocalizedText Describe(Shape shape) => shape switch
    {
        RecursiveShape recursive => Describe(recursive.Target()),
        ScalarShape scalar => ScalarTexts.Expected(scalar),
        ListShape => new("列表", "a list"),
        MappingShape mapping => mapping.Name,
        NamedItemsShape items => new($"“{items.Key.Chinese}: 值”的对应表", $"a mapping from {items.Key.English} to values"),
        _ => new("值", "a value"),
    };

    private void CheckScalar(YamlNode node, ScalarShape shape)
    {
        if (node is not YamlScalar scalar)
        {
            ReportShape(node, ScalarTexts.Expected(shape));
        }
        else if (scalar.IsEmpty)
        {
            LocalizedText expected = ScalarTexts.Expected(shape);
            diagnostics.Add(new(
                DocumentRules.WrongValue, node.Span, new($"此处缺少值，应为{expected.Chinese}", $"a value is missing here; expected {expected.English}")));
        }
        else if (shape.Kind == ScalarKind.Text && string.IsNullOrWhiteSpace(scalar.Text))
        {
            diagnostics.Add(new(
                DocumentRules.WrongValue,
                node.Span,
                new("此处的文字是空白", "the text here is blank"),
                new("写出文字；没有可写的，可省的键就整个省去", "write a text; leave a key that may be left out away where there is none")));
        }
        else if (!ScalarTexts.IsValid(scalar.Text, shape))
        {
            LocalizedText expected = ScalarTexts.Expected(shape);
            diagnostics.Add(new(
                DocumentRules.WrongValue,
                node.Span,
                new($"“{Excerpt.Of(scalar.Text)}”不是{expected.Chinese}", $"'{Excerpt.Of(scalar.Text)}' is not {expected.English}"),
                ScalarTexts.Hint(scalar.Text, shape)));
        }
    }

    private void CheckNamedItems(YamlNode node, NamedItemsShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            ReportShape(node, Describe(shape));
            return;
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            CheckScalar(entry.Key, shape.KeyKind);
            Check(entry.Value, shape.Value);
        }
    }

    private void CheckMapping(YamlNode node, MappingShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            ReportShape(node, shape.Name);
            return;
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Text) is { } key)
            {
                Check(entry.Value, key.Value);
            }
            else
            {
                diagnostics.Add(new(
                    DocumentRules.UnknownKey,
                    entry.Key.Span,
                    new($"{shape.Name.Chinese}没有键“{Excerpt.Of(entry.Key.Text)}”", $"{shape.Name.English} has no key '{Excerpt.Of(entry.Key.Text)}'"),
                    diagnostics.IsFull ? null : Suggestion.Hint(entry.Key.Text, [.. shape.Keys.Select(k => k.Name)])));
            }
        }

        foreach (KeyShape key in shape.Keys.Where(k => k.IsRequired && mapping[k.Name] is null))
        {
            diagnostics.Add(new(
                DocumentRules.MissingKey,
                mapping.Span,
                new($"{shape.Name.Chinese}缺少键“{key.Name}”", $"{shape.Name.English} lacks the key '{key.Name}'"),
                key.Meaning));
        }
    }

    private void ReportShape(YamlNode node, LocalizedText expected)
    {
        (string zh, string en) = node switch
        {
            YamlScalar { IsEmpty: true } => ("空值", "nothing"),
            YamlScalar scalar => ($"“{Excerpt.Of(scalar.Text)}”", $"'{Excerpt.Of(scalar.Text)}'"),
            YamlSequence => ("列表", "a list"),
            _ => ("对应表", "a mapping"),
        };
        diagnostics.Add(new(DocumentRules.WrongShape, node.Span, new($"此处应为{expected.Chinese}，而不是{zh}", $"expected {expected.English} here, not {en}")));
    }
}
