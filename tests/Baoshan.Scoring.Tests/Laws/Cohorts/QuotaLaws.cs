using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Cohorts;

/// <summary>等级名额 against a count of every holder of a grade against every other, grade by grade from the best down.</summary>
public sealed class QuotaLaws
{
    private static readonly string[] Names = ["优", "良", "中", "低", "差"];

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void Each_member_has_the_grade_that_the_quotas_leave(Draw draw)
    {
        int count = draw.Whole(2, 5);
        decimal[] from = [.. Enumerable.Range(0, count - 1).Select(i => 90m - (i * 20m)), 0m];
        decimal?[] ceilings = [.. from.Select((_, i) => i > 0 && draw.OneIn(3) ? from[i - 1] - draw.Of(0.01m, 5m) : (decimal?)null)];
        (decimal Most, bool IsShare)?[] quotas = [.. from.Select((_, i) => i < count - 1 && draw.OneIn(2) ? draw.OneIn(2) ? (draw.Number(0m, 1m, 2), true) : ((decimal)draw.Whole(0, 5), false) : ((decimal, bool)?)null)];
        bool last = draw.OneIn(2);
        ScoringPlan plan = Plan(from, ceilings, quotas, last);
        decimal?[] totals = draw.Several(1, 30, () => draw.OneIn(10) ? (decimal?)null : draw.Of(draw.Whole(0, 100), draw.Whole(85, 95), draw.Number(0m, 100m, 2)));
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(totals.Select(Facts));
        int[] grades = Grades(totals, from, quotas, last);
        string What(int i) => $"{i}: {totals[i]} has {cards[i].Grade}, {cards[i].Total}; not {grades[i]}\n{string.Join(' ', totals)}\n{string.Join(' ', quotas)} {(last ? "last" : "skip")} {string.Join(' ', ceilings)}";
        for (int i = 0; i < totals.Length; i++)
        {
            Assert.True(cards[i].Grade?.Name == (totals[i] is null ? null : Names[grades[i]]), What(i));

            // a grade that is lowered holds the total under its ceiling
            bool isLowered = totals[i] is { } own && Array.FindIndex(from, bound => own >= bound) != grades[i];
            Assert.True(cards[i].Total == (isLowered && ceilings[grades[i]] is { } ceiling ? Math.Min(totals[i]!.Value, ceiling) : totals[i]), What(i));
        }

        // the order of members does not matter, and of two the one with more is never graded lower
        int[] order = draw.Shuffled(Enumerable.Range(0, totals.Length));
        Assert.Equal(order.Select(i => cards[i].Grade), plan.ScoreCohort(order.Select(i => Facts(totals[i]))).Select(card => card.Grade));
        int[] known = [.. Enumerable.Range(0, totals.Length).Where(i => totals[i] is not null).OrderByDescending(i => totals[i])];
        Assert.Equal(known.Select(i => grades[i]), known.Select(i => grades[i]).Order());
    }

    /// <summary>The place of each member's grade, the best 0; -1 for a member without a total.</summary>
    private static int[] Grades(decimal?[] totals, decimal[] from, (decimal Most, bool IsShare)?[] quotas, bool last)
    {
        int[] grades = [.. totals.Select(total => total is null ? -1 : Array.FindIndex(from, bound => total >= bound))];
        for (int grade = 0; grade < from.Length; grade++)
        {
            if (quotas[grade] is not (var most, var isShare))
            {
                continue;
            }

            int[] holders = [.. Enumerable.Range(0, totals.Length).Where(i => grades[i] == grade)];
            foreach (int holder in holders)
            {
                int better = holders.Count(other => totals[other] > totals[holder]);
                int same = holders.Count(other => totals[other] == totals[holder]);
                Fraction place = last ? better + same : better + 1;
                if (place > (isShare ? (Fraction)most * totals.Length : most))
                {
                    grades[holder] = grade + 1;
                }
            }
        }

        return grades;
    }

    private static Assessment Facts(decimal? total) =>
        new("对象", "2016", total is { } points ? [new("数额", SingleValue.Of(points))] : []);

    private static ScoringPlan Plan(decimal[] from, decimal?[] ceilings, (decimal Most, bool IsShare)?[] quotas, bool last)
    {
        string[] limited = [.. quotas.Select((quota, i) => quota is (var most, var isShare) ? $"{Names[i]}: {(isShare ? Written.Percent(most) : Written.Number(most))}" : "").Where(quota => quota.Length > 0)];
        string rules = limited.Length == 0 ? "" : $"grade-rules: {{ quota: {{ {string.Join(", ", limited)} }}, ties: {(last ? "last" : "skip")} }}";
        return ScoringPlan.Compile(IndicatorSet.TryParse($$"""
            format: baoshan.scoring/indicators@1
            id: quotas
            version: 1.0.0
            name: 名额
            rounding: { scores: 2 }
            steps: continuous
            grades: [ {{string.Join(", ", from.Select((bound, i) => $"{{ grade: {Names[i]}, from: {Written.Number(bound)}{(ceilings[i] is { } ceiling ? $", ceiling: {Written.Number(ceiling)}" : "")} }}"))}} ]
            {{rules}}
            facts: { 数额: {} }
            indicators:
              - { code: A, name: 数额, weight: 100, metric: 数额, standard: { formula: metric } }
            """).GetValueOrThrow());
    }
}
