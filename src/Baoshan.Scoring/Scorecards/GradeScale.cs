using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.RollUps;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Finds the grade of a total: bands → conditions → drop → veto → quota → ceiling. What is not known leaves no grade.</summary>
internal sealed class GradeScale(ScoringTrace trace)
{
    private readonly ValueArray<Grade> grades = trace.Set.Grades;
    private readonly List<LocalizedText> steps = [];

    /// <summary>The grade in which the whole range falls, or null; and the range, held under the grade's ceiling.</summary>
    public static GradeOutcome Find(ScoringTrace trace)
    {
        ScoreRange range = trace.Result.Total.Range;
        if (trace.Set.Grades.Count == 0)
        {
            return new(null, null, range, IsOpen: false, []);
        }

        var low = new GradeScale(trace);
        (Grade? worst, decimal least) = low.At(range.Minimum);
        if (range.Minimum == range.Maximum)
        {
            return new(worst, low.grades[low.Band(range.Minimum)], new(worst is null ? low.LeastCeiling(least) : least, least), worst is null, low.Said());
        }

        // within a band totals are held by the same ceiling, so that its ends tell all
        Graded[] ends = [new(worst, least), .. low.Ends(range).Select(total => new GradeScale(trace).At(total))];
        bool open = Array.Exists(ends, end => end.Grade is null);
        decimal lowest = ends.Min(end => end.Total);
        return new(
            Array.TrueForAll(ends, end => end.Grade == worst) ? worst : null,
            null,
            new(open ? low.LeastCeiling(lowest) : lowest, ends.Max(end => end.Total)),
            open,
            new GradeScale(trace).Said());
    }

    /// <summary>The ends of the bands in a range of totals, but for its least.</summary>
    private IEnumerable<decimal> Ends(ScoreRange range)
    {
        Rounding scores = trace.Set.Rounding.Scores;
        decimal unit = new(1, 0, 0, false, (byte)scores.Decimals);
        foreach (decimal from in grades.Select(grade => (scores with { Mode = RoundingMode.Up }).Apply(grade.From)).Where(from => from > range.Minimum && from <= range.Maximum))
        {
            yield return from - unit;
            yield return from;
        }

        yield return range.Maximum;
    }

    /// <summary>The steps, and that quotas were not applied where the scorecard is of no cohort.</summary>
    private ValueArray<LocalizedText> Said()
    {
        if (trace.Cohort is not null || trace.Set.GradeRules.Quotas is not { Count: > 0 } quotas)
        {
            return steps.Count == 0 ? [] : [.. steps];
        }

        string all = string.Join("、", quotas.Select(quota => $"{quota.Name} {quota}"));
        string english = string.Join(", ", quotas.Select(quota => $"{quota.Name} {quota}"));
        return [.. steps, new($"单独评分，没有适用等级名额（{all}）", $"scored alone: the quotas of grades ({english}) were not applied")];
    }

    private decimal LeastCeiling(decimal total) => grades.Select(grade => grade.Ceiling ?? total).Append(total).Min();

    private readonly record struct Graded(Grade? Grade, decimal Total);

    private Graded At(decimal total)
    {
        int band = Band(total);
        int at = band;
        bool unknown = false;
        for (; at < grades.Count - 1; at++)
        {
            bool? meets = Meets(grades[at]);
            unknown |= meets is null;
            if (meets is not false)
            {
                break;
            }
        }

        foreach (GradeDrop drop in trace.Set.GradeRules.Drops)
        {
            bool? holds = Holds(drop.When);
            unknown |= holds is null;
            if (holds is true)
            {
                at = Math.Min(grades.Count - 1, at + drop.By);
                steps.Add(new($"{drop.When}，降 {drop.By} 级，为{grades[at]}", $"{drop.When}: {drop.By} lower, {grades[at]}"));
            }
        }

        foreach (GradeVeto veto in trace.Set.GradeRules.Vetoes)
        {
            int worst = Enumerable.Range(0, grades.Count).First(i => grades[i].Name == veto.Grade);
            if (worst > at)
            {
                bool? holds = Holds(veto.When);
                unknown |= holds is null;
                if (holds is true)
                {
                    at = worst;
                    steps.Add(new($"{veto.When}，等级一票否决，为{veto.Grade}", $"{veto.When}: veto on the grade, {veto.Grade}"));
                }
            }
        }

        if (trace.Cohort?.Best is { } left && Enumerable.Range(0, grades.Count).First(i => grades[i].Name == left.Name) is var place && place > at)
        {
            at = place;
            steps.Add(new($"等级名额已满，按总分名次为{left}", $"the quota is used up: {left} by the rank of the total"));
        }

        // what is not known cannot lower the worst grade any further
        return unknown && at < grades.Count - 1 ? new(null, total) : new(grades[at], Ceiling(band, at, total));
    }

    private decimal Ceiling(int band, int at, decimal total)
    {
        if (at == band || grades[at].Ceiling is not { } ceiling || ceiling >= total)
        {
            return total;
        }

        decimal held = trace.Set.Rounding.Scores.Apply(ceiling);
        steps.Add(new($"等级降为{grades[at]}，总分不超过 {FigureText.Fixed(held)}", $"lowered to {grades[at]}: the total is at most {FigureText.Fixed(held)}"));
        return held;
    }

    private int Band(decimal total)
    {
        for (int i = 0; i < grades.Count; i++)
        {
            if (total >= grades[i].From)
            {
                return i;
            }
        }

        return grades.Count - 1;
    }

    /// <summary>Whether what a grade asks for besides its band holds; null where it is not known.</summary>
    private bool? Meets(Grade grade)
    {
        bool known = true;
        foreach (Formula need in grade.Needs)
        {
            if (Holds(need) is not { } holds)
            {
                known = false;
            }
            else if (!holds)
            {
                steps.Add(new($"不满足{grade}的条件：{need}", $"{grade} needs {need}"));
                return false;
            }
        }

        return grade.EachAtLeast is { } least ? EachAtLeast(grade, least, known) : known ? true : null;
    }

    private bool? EachAtLeast(Grade grade, decimal least, bool known)
    {
        foreach (Indicator root in trace.Set.Indicators)
        {
            NodeOutcome outcome = trace.OutcomeOf(trace.PositionOf(root.Code));
            if (outcome.Kind == OutcomeKind.Open)
            {
                known = false;
            }
            else if (outcome.Kind == OutcomeKind.Scored && outcome.Minimum < least * outcome.ApplicableWeight)
            {
                string rate = FormulaWriter.Number(least, true);
                steps.Add(new($"{root}的得分率低于 {rate}，不能评为{grade}", $"{root} is below {rate}: not {grade}"));
                return false;
            }
        }

        return known ? true : null;
    }

    private bool? Holds(Formula condition)
    {
        Evaluation evaluation = FormulaEvaluator.Evaluate(condition, trace);
        return evaluation.Fault is null ? evaluation.IsTrue : null;
    }
}

/// <summary>The grade, the total under its ceiling, and what led to them.</summary>
/// <param name="Grade">The grade; null where there is none or it is not known.</param>
/// <param name="Band">The grade whose band the total falls in before other rules hold; null where there is none or it is not known.</param>
/// <param name="Range">The totals that are still possible.</param>
/// <param name="IsOpen">True where a condition of the grade is not known.</param>
/// <param name="Steps">What rules other than the bands did.</param>
internal sealed record GradeOutcome(Grade? Grade, Grade? Band, ScoreRange Range, bool IsOpen, ValueArray<LocalizedText> Steps);
