using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Computed;
using Baoshan.Scoring.Standards.Conditional;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Conditions and formulas over facts.</summary>
internal static partial class GeneratedStandards
{
    private static Gen<CasesStandard> CasesOf =>
        from count in Gen.Choose(0, 3)
        from conditions in Gen.ArrayOf(Conditions(2), count)
        from scores in Gen.ArrayOf(Earned, count)
        from otherwise in Earned
        select new CasesStandard([.. conditions.Select((when, i) => new ConditionScore(when, scores[i]))], otherwise);

    private static Gen<Formula> Conditions(int depth)
    {
        Gen<Formula> truth = Gen.Elements(Names).Select(name => (Formula)new NameFormula(name));
        Gen<Formula> comparison =
            from op in Gen.Elements(Enum.GetValues<ComparisonOperator>())
            from left in Operands(2)
            from right in Operands(2)
            select (Formula)new ComparisonFormula(op, left, right);
        Gen<Formula> option =
            from op in Gen.Elements(ComparisonOperator.Equal, ComparisonOperator.NotEqual)
            from name in Gen.Elements(Names)
            from text in Gen.Elements("优", "C级以下", "甲 或 乙", "时", "得满分；")
            select (Formula)new ComparisonFormula(op, new NameFormula(name), new TextFormula(text));
        if (depth == 0)
        {
            return Gen.OneOf(truth, comparison, option);
        }

        Gen<Formula> logic =
            from op in Gen.Elements(LogicOperator.And, LogicOperator.Or)
            from left in Conditions(depth - 1)
            from right in Conditions(depth - 1)
            select (Formula)new LogicFormula(op, left, right);
        return Gen.OneOf(truth, comparison, comparison, option, logic, logic, Conditions(depth - 1).Select(inner => (Formula)new NotFormula(inner)));
    }

    private static Gen<Formula> Operands(int depth)
    {
        Gen<Formula> number =
            from value in Values
            from percent in Gen.Elements(true, false)
            select (Formula)new NumberFormula(percent ? value / 100m : value, percent);
        Gen<Formula> name = Gen.Elements([.. Names, StandardContext.MetricWord]).Select(n => (Formula)new NameFormula(n));
        if (depth == 0)
        {
            return Gen.OneOf(number, name);
        }

        Gen<Formula> arithmetic =
            from op in Gen.Elements(Enum.GetValues<ArithmeticOperator>())
            from left in Operands(depth - 1)
            from right in Operands(depth - 1)
            select (Formula)new ArithmeticFormula(op, left, right);
        Gen<Formula> call =
            from left in Operands(depth - 1)
            from right in Operands(depth - 1)
            select (Formula)new CallFormula(FormulaFunction.Min, [left, right]);
        return Gen.OneOf(number, name, name, arithmetic, call);
    }

    private static Gen<FormulaStandard> FormulaOf => Numbers(3).Select(points => new FormulaStandard(points));

    /// <summary>A number that formulas give, the weight among what they read, and a choice between two.</summary>
    private static Gen<Formula> Numbers(int depth) => Gen.OneOf(
        Operands(depth),
        from op in Gen.Elements(Enum.GetValues<ArithmeticOperator>())
        from other in Operands(depth - 1)
        select (Formula)new ArithmeticFormula(op, new NameFormula(StandardContext.WeightWord), other),
        from when in Conditions(1)
        from then in Operands(1)
        from otherwise in Operands(1)
        select (Formula)new IfFormula(when, then, otherwise));

    /// <summary>Rows whose points are a formula or a standard of their own.</summary>
    private static Gen<Said> NestedCasesOf(SentenceContext context, int depth) =>
        from count in Gen.Choose(1, 3)
        from conditions in Gen.ArrayOf(Conditions(1), count)
        from scores in Gen.ArrayOf(Earned, count + 1)
        from points in Gen.ArrayOf(Gen.OneOf(Gen.Constant<Formula>(null!), Numbers(2)), count + 1)
        from inner in Gen.ArrayOf(Standards(context, depth - 1), count + 1)
        from nested in Gen.ArrayOf(Gen.Elements(true, false), count + 1)
        let rows = Enumerable.Range(0, count + 1).Select(i => Row(i < count ? conditions[i] : null, scores[i], points[i], nested[i] ? inner[i] : null, context)).ToArray()
        select new Said(
            new CasesStandard([.. rows.SkipLast(1)], rows[^1].Score) { OtherwisePoints = rows[^1].Points, OtherwiseStandard = rows[^1].Standard },
            context);

    /// <summary>A row; a standard that reads another metric, or metrics by name, does not stand in one.</summary>
    private static ConditionScore Row(Formula? when, Price score, Formula? points, Said? inner, SentenceContext context) =>
        inner is not null && inner.Context == context && inner.Standard.Nested("", null).All(nested => nested.Metric is null || nested.Metric == context.Metric) ? new(when, Price.Zero) { Standard = inner.Standard }
        : points is not null ? new(when, Price.Zero) { Points = points }
        : new(when, score);
}
