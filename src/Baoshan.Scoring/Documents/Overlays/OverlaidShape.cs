namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>
/// How a part of a set looks in an overlay. It follows from the part's own shape, so that all that can be in a set can be overlaid: things with
/// names are changed, added and removed by name; texts in a list are added to; a mapping around indicators keeps what is not named; anything else
/// is replaced, or withdrawn by an empty value where it is not required.
/// </summary>
internal static class OverlaidShape
{
    /// <summary>The key of an item with a name that says why it is removed.</summary>
    public const string Remove = "remove";

    /// <summary>The key of an item with a name that says why it is added or changed.</summary>
    public const string Reason = "reason";

    private static readonly KeyShape ItemReason = new(Reason, ScalarShape.Text, new("新增或改动的理由；省略即叠加文件的理由", "why it is added or changed; the overlay's reason where it is left out"));
    private static readonly KeyShape ItemRemoval = new(Remove, ScalarShape.Text, new("删除这一项的理由；写了即删除", "why it is removed, which this key does"));

    /// <summary>A key of a set, or of a part of it, in an overlay; null for what overlays reach by indicator codes.</summary>
    public static KeyShape? Of(KeyShape key) => IsIndicators(key.Value)
        ? null
        : key with { Value = Of(key.Value, isRequired: key.IsRequired), IsRequired = false, Default = null };

    /// <summary>True for a list of indicators, which change, are added and are removed by their codes.</summary>
    public static bool IsIndicators(Shape shape) => shape is ListShape { Item: var item } && Target(item) is MappingShape mapping && mapping.Find("code") is not null;

    /// <summary>True for a mapping that has indicators in it beside other keys.</summary>
    public static bool IsAroundIndicators(Shape shape) => shape is MappingShape mapping && Array.Exists(mapping.Keys, key => IsIndicators(key.Value));

    /// <summary>True for a text or several.</summary>
    public static bool IsTexts(Shape shape) => shape is OneOfShape { Alternatives: [ScalarShape { Kind: ScalarKind.Text }, ListShape { Item: ScalarShape { Kind: ScalarKind.Text } }] };

    /// <summary>The mapping that an item with a name may be written as; null where an item is a single value.</summary>
    public static MappingShape? ItemMapping(NamedItemsShape items) => items.Value switch
    {
        MappingShape mapping => mapping,
        OneOfShape { Alternatives: [ScalarShape, MappingShape mapping] } => mapping,
        _ => null,
    };

    private static Shape Of(Shape shape, bool isRequired) => shape switch
    {
        NamedItemsShape items => items with { Value = OfItem(items) },
        MappingShape around when IsAroundIndicators(around) => around with { Keys = [.. around.Keys.Select(Of).OfType<KeyShape>()] },
        _ when isRequired => shape,
        _ => new WithdrawableShape(shape),
    };

    private static Shape OfItem(NamedItemsShape items)
    {
        if (ItemMapping(items) is not { } mapping)
        {
            return new WithdrawableShape(items.Value);
        }

        // a required key of an item may stay as it is
        MappingShape changed = mapping with { Keys = [.. mapping.Keys.Select(Of).OfType<KeyShape>(), ItemReason, ItemRemoval] };
        return items.Value is OneOfShape ? new OneOfShape(ScalarShape.Formula, changed) : changed;
    }

    private static Shape Target(Shape shape) => shape is RecursiveShape recursive ? recursive.Target() : shape;
}
