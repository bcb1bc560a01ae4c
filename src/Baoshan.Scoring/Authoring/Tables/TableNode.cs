namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>An indicator as a table has it, while the table is read.</summary>
internal sealed class TableNode(string name, int level, SourceSpan span)
{
    public string Name { get; } = name;

    public int Level { get; } = level;

    /// <summary>The cell that names it.</summary>
    public SourceSpan Span { get; } = span;

    public List<TableNode> Children { get; } = [];

    /// <summary>The weights that its rows state; their sum is its weight.</summary>
    public List<TableWeight> Weights { get; } = [];

    public TableWeight? Weight => Weights.Count == 0 ? null : Weights[0] with { Value = Weights.Sum(weight => weight.Value) };

    /// <summary>The code: as the table has it, or made.</summary>
    public string Code { get; set; } = "";

    public SourceSpan CodeSpan { get; set; }

    public List<TableText> Texts { get; } = [];

    public bool IsLeaf => Children.Count == 0;

    public IEnumerable<TableNode> WithDescendants => [this, .. Children.SelectMany(child => child.WithDescendants)];

    public IEnumerable<TableNode> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);

    /// <summary>What the columns of a role say of it, a cell a line; null where they say nothing.</summary>
    public string? Text(params ReadOnlySpan<ColumnRole> roles)
    {
        var lines = new List<string>();
        foreach (TableText text in Texts)
        {
            if (roles.Contains(text.Column.Role))
            {
                bool priced = Weights.Count > 1 && text is { Points: not null, Column.Role: ColumnRole.Standard };
                lines.Add(priced ? $"{text.Text}（{text.Points}分）" : text.Text);
            }
        }

        return lines.Count == 0 ? null : string.Join('\n', lines.Distinct(StringComparer.Ordinal));
    }

    /// <summary>The first cell of its standard; the name's where there is none.</summary>
    public SourceSpan StandardSpan => Texts.Find(text => text.Column.Role == ColumnRole.Standard)?.Span ?? Span;
}

/// <summary>A cell that says something of an indicator.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Points">The points that its row states, or null.</param>
internal sealed record TableText(TableColumn Column, string Text, SourceSpan Span, string? Points = null);

/// <summary>A weight as the table has it.</summary>
/// <param name="Value">The points, or the per cent.</param>
/// <param name="IsPercent">True where it is shown as a per cent.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record TableWeight(decimal Value, bool IsPercent, SourceSpan Span);
