namespace Baoshan.Scoring.Rules;

/// <summary>Where the things with names stand in a list.</summary>
internal static class NamePositions
{
    /// <summary>The position of each name, from 0. Names are unique.</summary>
    public static Dictionary<string, int> Of(IEnumerable<string> names)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            positions.Add(name, positions.Count);
        }

        return positions;
    }
}
