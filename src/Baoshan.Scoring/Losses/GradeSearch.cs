using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Losses;

/// <summary>Finds the smallest sets of leaves whose wins together reach the next grade.</summary>
internal static class GradeSearch
{
    private const int MaximumSets = 100;

    /// <summary>The next better grade than a scorecard has; null where it has the best, or none.</summary>
    public static Grade? Next(Scorecard scorecard) => scorecard is { Total: not null, Grade: { } has }
        ? scorecard.Set.Grades.Where(grade => grade.From > has.From).OrderBy(grade => grade.From).FirstOrDefault()
        : null;

    /// <summary>All smallest sets of leaves that win enough, the most certain first, and whether these are all.</summary>
    public static (ValueArray<ValueArray<string>> Sets, bool IsComplete) SmallestSets(IReadOnlyList<Loss> losses, decimal needed)
    {
        Loss[] ranked = [.. losses.Where(loss => loss.Winnable > 0m).OrderByDescending(loss => loss.Winnable)];
        int size = 0;
        decimal sum = 0m;
        while (size < ranked.Length && sum < needed)
        {
            sum += ranked[size++].Winnable;
        }

        var sets = new List<ValueArray<string>>();
        bool complete = sum < needed || Choose(ranked, [], 0, size, needed, sets);
        return ([.. sets], complete);
    }

    /// <summary>Chooses leaves in order of what they win; the largest left cannot make up what is missing, then nothing can.</summary>
    private static bool Choose(Loss[] ranked, string[] chosen, int from, int left, decimal needed, List<ValueArray<string>> sets)
    {
        if (left == 0)
        {
            if (sets.Count == MaximumSets)
            {
                return false;
            }

            sets.Add([.. chosen]);
            return true;
        }

        for (int i = from; i + left <= ranked.Length && ranked.Skip(i).Take(left).Sum(loss => loss.Winnable) >= needed; i++)
        {
            if (!Choose(ranked, [.. chosen, ranked[i].Indicator.Code], i + 1, left - 1, needed - ranked[i].Winnable, sets))
            {
                return false;
            }
        }

        return true;
    }
}
