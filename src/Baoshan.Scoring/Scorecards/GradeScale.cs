using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Finds the grade of a total.</summary>
internal static class GradeScale
{
    /// <summary>The grade in which the whole range falls, or null.</summary>
    public static Grade? Find(ValueArray<Grade> grades, ScoreRange range)
    {
        Grade? lowest = Find(grades, range.Minimum);
        return lowest is not null && lowest == Find(grades, range.Maximum) ? lowest : null;
    }

    private static Grade? Find(ValueArray<Grade> grades, decimal total)
    {
        foreach (Grade grade in grades)
        {
            if (total >= grade.From)
            {
                return grade;
            }
        }

        return null;
    }
}
