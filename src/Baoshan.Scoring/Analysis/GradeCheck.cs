using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>Grades that are missing or that no total can earn, and rules of grades that never matter.</summary>
internal sealed class GradeCheck(IndicatorSet set, RuleScope scope, NodeRanges nodes)
{
    public IEnumerable<Diagnostic> Check()
    {
        if (set.Grades.Count == 0)
        {
            return
            [
                new(
                    AnalysisRules.MissingGrades,
                    set.Header.Span,
                    new("指标体系没有评价等级（grades）", "the set has no grades"),
                    new("写明各等级的最低总分", "state the least total of each grade")),
            ];
        }

        return [.. Unreachable(), .. OfLowest(), .. Ceilings(), .. Drops(), .. Vetoes()];
    }

    private IEnumerable<Diagnostic> Unreachable()
    {
        foreach (Grade grade in set.Grades.Where(grade => nodes.Total.High is { } most && (Rational)grade.From > most))
        {
            yield return new(
                AnalysisRules.UnreachableGrade,
                grade.Span,
                new(
                    $"等级“{grade.Name}”从 {FormulaWriter.Plain(grade.From)} 分起，而总分最多 {nodes.Total.High!.Value.Show()} 分",
                    $"the grade '{grade.Name}' starts at {FormulaWriter.Plain(grade.From)}, and the total is {nodes.Total.High!.Value.Show()} at most"));
        }

        foreach (Grade grade in set.Grades.SkipLast(1).Where(grade => grade.EachAtLeast > 1m && set.Indicators.All(root => nodes.Before(root.Code).High is { } high && high <= (Rational)root.Weight)))
        {
            yield return new(
                AnalysisRules.UnreachableGrade,
                grade.Span,
                new(
                    $"等级“{grade.Name}”要求每个一级指标的得分率不低于 {FormulaWriter.Number(grade.EachAtLeast!.Value, true)}，无法达到",
                    $"the grade '{grade.Name}' asks for a rate of {FormulaWriter.Number(grade.EachAtLeast!.Value, true)} everywhere at level 1, which nothing reaches"));
        }
    }

    private IEnumerable<Diagnostic> OfLowest()
    {
        Grade lowest = set.Grades[^1];
        if (lowest.Needs.Count > 0 || lowest.EachAtLeast is not null)
        {
            yield return Never(lowest.Span, new($"最低等级“{lowest.Name}”的条件不起作用：不满足也没有更低的等级", $"what the lowest grade '{lowest.Name}' asks for never matters: there is none below it"));
        }
    }

    private IEnumerable<Diagnostic> Ceilings()
    {
        for (int i = 0; i < set.Grades.Count; i++)
        {
            Grade grade = set.Grades[i];
            if (grade.Ceiling is { } ceiling && (i == 0 || (nodes.Total.High is { } most && most <= (Rational)ceiling)))
            {
                yield return Never(grade.Span, i == 0
                    ? new($"最高等级“{grade.Name}”的总分上限不起作用：没有更高的等级会降到它", $"the ceiling of the best grade '{grade.Name}' never matters: nothing is lowered to it")
                    : new($"等级“{grade.Name}”的总分上限 {FormulaWriter.Plain(ceiling)} 分不起作用：总分最多就是 {nodes.Total.High!.Value.Show()} 分", $"the ceiling {FormulaWriter.Plain(ceiling)} of the grade '{grade.Name}' never matters: the total is {nodes.Total.High!.Value.Show()} at most"));
            }
        }
    }

    private IEnumerable<Diagnostic> Drops() => set.GradeRules.Drops.Where(drop => drop.By <= 0 || set.Grades.Count == 1)
        .Select(drop => Never(drop.Span, new($"条件“{drop.When}”降 {drop.By} 级，不起作用", $"'{drop.When}' lowers the grade by {drop.By}, which never matters")));

    private IEnumerable<Diagnostic> Vetoes()
    {
        GradeVeto[] vetoes = [.. set.GradeRules.Vetoes];
        int[] places = [.. vetoes.Select(veto => set.Grades.ToList().FindIndex(grade => grade.Name == veto.Grade))];
        for (int i = 0; i < vetoes.Length; i++)
        {
            // one that leaves no better a grade forestalls it wherever both hold
            Formula[] stronger = [.. Enumerable.Range(0, vetoes.Length).Where(j => places[j] > places[i] || (places[j] == places[i] && j < i)).Select(j => vetoes[j].When)];
            if (places[i] == 0)
            {
                yield return Never(vetoes[i].Span, new($"条件“{vetoes[i].When}”最高为“{vetoes[i].Grade}”，已是最高等级，不起作用", $"'{vetoes[i].When}' leaves '{vetoes[i].Grade}' at best, which is the best grade anyway"));
            }
            else if (ConditionCheck.IsCovered(vetoes[i].When, stronger, scope))
            {
                yield return new(
                    AnalysisRules.MaskedRow,
                    vetoes[i].Span,
                    new($"等级否决“{vetoes[i].When}”永远轮不到：凡它成立之处，另一条否决的等级不高于它", $"the veto '{vetoes[i].When}' on the grade never counts: wherever it holds, another leaves no better a grade"),
                    new("删去这一条，或核对等级", "leave it out, or check the grades"));
            }
        }
    }

    private static Diagnostic Never(SourceSpan span, LocalizedText message) => new(AnalysisRules.LimitNeverMatters, span, message, new("核对，或删去", "check it, or leave it out"));
}
