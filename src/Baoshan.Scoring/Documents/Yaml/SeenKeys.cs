namespace Baoshan.Scoring.Documents;

/// <summary>The keys of a mapping so far. Most mappings have few, which are looked through; more are looked up.</summary>
internal sealed class SeenKeys
{
    private const int Few = 12;

    private readonly List<YamlScalar> keys = [];
    private Dictionary<string, YamlScalar>? byText;

    /// <summary>Adds a key; where it stands already, nothing is added and the first one is given.</summary>
    public YamlScalar? Add(YamlScalar key)
    {
        if (Find(key.Text) is { } first)
        {
            return first;
        }

        keys.Add(key);
        if (byText is not null)
        {
            byText.Add(key.Text, key);
        }
        else if (keys.Count > Few)
        {
            byText = new(StringComparer.Ordinal);
            foreach (YamlScalar seen in keys)
            {
                byText.Add(seen.Text, seen);
            }
        }

        return null;
    }

    private YamlScalar? Find(string text)
    {
        if (byText is not null)
        {
            return byText.GetValueOrDefault(text);
        }

        foreach (YamlScalar key in keys)
        {
            if (key.Text == text)
            {
                return key;
            }
        }

        return null;
    }
}
