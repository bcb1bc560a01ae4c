using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring;

/// <summary>
/// 等级名额: who of a cohort keeps a grade that only some may have. From the best grade down, those who have it are ranked by their totals; those
/// beyond the quota have the next grade, and are ranked among those who have that. It is made once from all totals of a cohort and does not change.
/// </summary>
public sealed class GradeQuotas
{
    private readonly ValueArray<Grade> grades;
    private readonly Dictionary<(int Grade, decimal Total), int> lowered = [];

    private GradeQuotas(ValueArray<Grade> grades) => this.grades = grades;

    /// <summary>Finds who keeps which grade.</summary>
    /// <param name="set">The set with the grades and their quotas.</param>
    /// <param name="members">The number of members of the cohort, those without a grade included.</param>
    /// <param name="graded">How many members have each grade with each total.</param>
    public static GradeQuotas Of(IndicatorSet set, long members, IEnumerable<GradedTotal> graded)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(graded);
        var quotas = new GradeQuotas(set.Grades);
        ILookup<string, GradedTotal> byGrade = graded.ToLookup(total => total.Grade, StringComparer.Ordinal);
        (int Grade, decimal Total, long Count)[] over = [];
        for (int i = 0; i < set.Grades.Count; i++)
        {
            (int Grade, decimal Total, long Count)[] holders = [.. over, .. byGrade[set.Grades[i].Name].Select(total => (i, total.Total, total.Count))];
            over = set.GradeRules.Quotas.FirstOrDefault(quota => quota.Name == set.Grades[i].Name) is { } quota
                ? Beyond(holders, quota.Of(members), set.GradeRules.Ties)
                : [];
            foreach ((int grade, decimal total, _) in holders.Except(over))
            {
                quotas.lowered[(grade, total)] = i;
            }
        }

        return quotas;
    }

    /// <summary>The grade that is left of a grade with a total.</summary>
    /// <exception cref="ArgumentException">The cohort has no member with this grade and total.</exception>
    public Grade GradeOf(string grade, decimal total)
    {
        int place = Enumerable.Range(0, grades.Count).FirstOrDefault(i => grades[i].Name == grade, -1);
        return lowered.TryGetValue((place, total), out int left) ? grades[left] : throw new ArgumentException("No member of the cohort has this grade with this total.", nameof(total));
    }

    /// <summary>Those whose place among all holders is beyond the most.</summary>
    private static (int Grade, decimal Total, long Count)[] Beyond((int Grade, decimal Total, long Count)[] holders, long most, TiePlacing ties)
    {
        var beyond = new List<(int, decimal, long)>();
        long before = 0;
        foreach (var equal in holders.GroupBy(holder => holder.Total).OrderByDescending(group => group.Key))
        {
            long count = equal.Sum(holder => holder.Count);
            if ((ties == TiePlacing.Last ? before + count : before + 1) > most)
            {
                beyond.AddRange(equal);
            }

            before += count;
        }

        return [.. beyond];
    }
}

/// <summary>How many members of a cohort have a grade with a total.</summary>
/// <param name="Grade">The grade's name.</param>
/// <param name="Total">The total.</param>
/// <param name="Count">How many.</param>
public readonly record struct GradedTotal(string Grade, decimal Total, long Count);
