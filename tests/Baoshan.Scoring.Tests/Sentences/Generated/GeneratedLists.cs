using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Awards;
using Baoshan.Scoring.Standards.Checklists;
using Baoshan.Scoring.Standards.Findings;
using Baoshan.Scoring.Standards.Judged;
using Baoshan.Scoring.Standards.Matrix;
using Baoshan.Scoring.Standards.Options;
using FsCheck;
using FsCheck.Fluent;
using Interval = Baoshan.Scoring.Rules.Interval;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Standards of options, of things found and of elements.</summary>
internal static partial class GeneratedStandards
{
    private static Gen<OptionsStandard> OptionsOf =>
        from names in Distinct(Labels, 2, 5)
        from scores in Gen.ArrayOf(Earned, names.Length)
        from marks in Gen.ArrayOf(Gen.OneOf(Gen.Constant<(decimal Least, decimal Most)?>(null), MarkRange), names.Length)
        select new OptionsStandard([.. names.Select((name, i) => marks[i] is { } range
            ? new OptionScore(name, Price.Points(range.Most)) { From = Price.Points(range.Least) }
            : new OptionScore(name, scores[i]))]);

    private static Gen<(decimal Least, decimal Most)?> MarkRange =>
        from least in Gen.Choose(0, 80)
        from more in Gen.Choose(1, 40)
        select ((decimal, decimal)?)(least / 10m, (least + more) / 10m);

    private static Gen<FindingsStandard> FindingsOf =>
        from classes in Distinct(Labels, 1, 4)
        from prices in Gen.ArrayOf(Maybe(Prices), classes.Length)
        from limits in Gen.ArrayOf(Maybe(Prices), classes.Length)
        from turns in Gen.ArrayOf(Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 3)), classes.Length)
        from byTurn in Gen.ArrayOf(Gen.ArrayOf(Maybe(Prices), 3), classes.Length)
        from named in Gen.Elements(true, false)
        from finding in Gen.OneOf(Gen.Constant<string?>(null), Labels.Select(label => (string?)label))
        let all = classes.Select((name, i) => turns[i] > 0
            ? new FindingClass(named ? name : null, byTurn[i][0] ?? Price.Zero, null) { ByTurn = [.. byTurn[i].Take(turns[i])] }
            : new FindingClass(named ? name : null, prices[i], prices[i] is null ? null : limits[i])).ToArray()
        select named ? new FindingsStandard([.. all]) : new FindingsStandard([all[0]]) { Finding = finding };

    private static Gen<ChecklistStandard> ChecklistOf =>
        from names in Distinct(Labels, 1, 6)
        from scores in Gen.ArrayOf(Earned, names.Length)
        from missing in Maybe(Prices)
        from same in Gen.Elements(true, false)
        from counts in Gen.ArrayOf(Gen.Choose(1, names.Length), 3)
        from steps in Gen.ArrayOf(Earned, 4)
        from byCount in Gen.Elements(true, false, false)
        from essential in Gen.SubListOf(names)
        let least = counts.Distinct().OrderDescending().Append(0).ToArray()
        let byNumber = missing is null && byCount
        select new ChecklistStandard(
            [.. names.Select((name, i) => new Element(name, missing is not null || byNumber ? Price.Zero : same ? scores[0] : scores[i]))],
            missing)
        {
            ByCount = byNumber ? [.. least.Select((number, i) => new CountScore(number, steps[i]))] : [],
            Essential = [.. essential],
        };

    private static Gen<AwardsStandard> AwardsOf =>
        from classes in Distinct(Labels, 1, 4)
        from prices in Gen.ArrayOf(Prices, classes.Length)
        from limits in Gen.ArrayOf(Maybe(Prices), classes.Length)
        from named in Gen.Elements(true, false)
        from highest in Gen.Elements(true, false)
        let all = classes.Select((name, i) => new AwardClass(named ? name : null, prices[i], limits[i])).ToArray()
        select new AwardsStandard(named ? [.. all] : [all[0]], highest);

    private static Gen<MatrixStandard> MatrixOf =>
        from choices in Distinct(Gen.Elements(Names), 2, 2)
        from rows in Distinct(Labels, 1, 3)
        from columns in Distinct(Labels, 1, 3)
        from scores in Gen.ArrayOf(Earned, rows.Length * columns.Length)
        select new MatrixStandard(
            choices[0],
            choices[1],
            [.. rows.SelectMany((row, i) => columns.Select((column, j) => new MatrixCell(row, column, scores[(i * columns.Length) + j])))]);

    private static Gen<JudgementStandard> JudgementOf(SentenceContext context) =>
        Labels.Where(text => text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal)).Select(text => new JudgementStandard(text, new Interval(0m, true, context.Weight, true)));
}
