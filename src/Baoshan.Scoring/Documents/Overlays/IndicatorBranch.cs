namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>An indicator while an overlay is applied: it can move, and what is below it can change.</summary>
internal sealed class IndicatorBranch
{
    public const string Below = "indicators";

    private readonly YamlEntry? below;

    public IndicatorBranch(YamlMapping mapping, IndicatorBranch? parent)
    {
        below = mapping.Find(Below);
        Mapping = mapping with { Entries = [.. mapping.Entries.Where(entry => entry.Key.Text != Below)] };
        Parent = parent;
        Children = below?.Value is YamlSequence list ? ListOf(list, this) : null;
    }

    /// <summary>What it says, without the indicators below it.</summary>
    public YamlMapping Mapping { get; set; }

    public IndicatorBranch? Parent { get; private set; }

    /// <summary>The list in which it stands; null while it stands nowhere.</summary>
    public List<IndicatorBranch>? Home { get; private set; }

    /// <summary>The indicators below it; null for a leaf.</summary>
    public List<IndicatorBranch>? Children { get; }

    public string? Code => Mapping.Text("code")?.Value;

    public IEnumerable<IndicatorBranch> WithDescendants => [this, .. (Children ?? []).SelectMany(child => child.WithDescendants)];

    public bool IsBelowOrAt(IndicatorBranch other)
    {
        for (IndicatorBranch? at = this; at is not null; at = at.Parent)
        {
            if (at == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where it stands in the tree or beside it, and is not within something that was taken out.</summary>
    public bool IsAttached => Home is not null && (Parent is null || Parent.IsAttached);

    public void Detach()
    {
        Home?.Remove(this);
        Home = null;
    }

    public void Attach(List<IndicatorBranch> home, IndicatorBranch? parent, int place)
    {
        home.Insert(place, this);
        (Home, Parent) = (home, parent);
    }

    /// <summary>The branches of a list.</summary>
    public static List<IndicatorBranch> ListOf(YamlSequence list, IndicatorBranch? parent)
    {
        var branches = new List<IndicatorBranch>();
        foreach (YamlMapping item in list.Items.OfType<YamlMapping>())
        {
            new IndicatorBranch(item, parent).Attach(branches, parent, branches.Count);
        }

        return branches;
    }

    /// <summary>The indicator as a node again.</summary>
    public YamlMapping Write()
    {
        if (below is null)
        {
            return Mapping;
        }

        YamlNode value = Children is null ? below.Value : new YamlSequence([.. Children.Select(child => child.Write())], below.Value.Span);
        return Mapping with { Entries = [.. Mapping.Entries, below with { Value = value }] };
    }
}
