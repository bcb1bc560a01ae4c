namespace Baoshan.Scoring.Diagnostics;

/// <summary>Finds the known word that somebody probably meant.</summary>
public static class Suggestion
{
    /// <summary>The known word nearest to the one given, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in known)
        {
            int distance = Distance(word, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        int longest = Math.Max(word.Length, best?.Length ?? 0);
        return bestDistance <= Math.Max(1, longest / 2) && bestDistance < longest ? best : null;
    }

    /// <summary>A hint that names the nearest known word, or else lists what is known.</summary>
    public static LocalizedText? Hint(string word, IReadOnlyCollection<string> known)
    {
        if (Nearest(word, known) is { } nearest)
        {
            return new($"是否想写“{nearest}”？", $"did you mean '{nearest}'?");
        }

        return known.Count is 0 or > 24
            ? null
            : new($"可用：{string.Join("、", known)}", $"known: {string.Join(", ", known)}");
    }

    /// <summary>How many characters must be put in, left out, replaced or swapped with their neighbour to make one word of the other.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8 || a.Length > 200)
        {
            return int.MaxValue;
        }

        int[] beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        int[] current = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
