using Baoshan.Scoring.Formulas;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>A number formula over the names of <see cref="FormulaFacts"/>.</summary>
public sealed record NumberTree(Formula Formula);

/// <summary>A condition over the names of <see cref="FormulaFacts"/>.</summary>
public sealed record ConditionTree(Formula Formula);

/// <summary>Makes formulas that the parser could have read, with the kinds of value that the checker asks for.</summary>
public static class FormulaGenerators
{
    public static Arbitrary<NumberTree> Numbers() => Gen.Sized(size => Number(Math.Min(size, 24))).Select(formula => new NumberTree(formula)).ToArbitrary();

    public static Arbitrary<ConditionTree> Conditions() => Gen.Sized(size => Condition(Math.Min(size, 24))).Select(formula => new ConditionTree(formula)).ToArbitrary();

    public static Arbitrary<FormulaFacts> Facts() => FormulaFacts.Generator.ToArbitrary();

    private static Gen<decimal> Digits { get; } = Gen.OneOf(
        Gen.Choose(0, 12).Select(i => (decimal)i),
        Gen.Choose(0, 1_000_000).Select(i => i / 10_000m),
        Gen.Elements(0.1m, 1m / 3m, 2.50m, 0.0000000000000000000000000001m, 79228162514264337593543950335m, 1234567890123456.789m));

    private static Gen<Formula> Literal { get; } = Gen.OneOf(
        Digits.Select(Formula (value) => new NumberFormula(value)),
        Digits.Select(Formula (value) => new NumberFormula(-value)),
        Gen.Choose(0, 20_000).Select(Formula (value) => new NumberFormula(value / 10_000m, true)),
        Gen.Choose(1, 20_000).Select(Formula (value) => new NumberFormula(-value / 10_000m, true)));

    private static Gen<Formula> Name { get; } = Gen.Elements(FormulaFacts.NumberNames).Select(Formula (name) => new NameFormula(name));

    // generators that hold generators are made when they are asked for, or there would be too many of them
    private static Gen<Formula> Number(int size) => Gen.Constant(size).SelectMany(MakeNumber);

    private static Gen<Formula> Condition(int size) => Gen.Constant(size).SelectMany(MakeCondition);

    private static Gen<Formula> MakeNumber(int size) => size <= 1
        ? Gen.OneOf(Literal, Name)
        : Gen.Frequency(
            (1, Literal),
            (2, Name),
            (1, Number(size - 1).Select(Negative)),
            (5, from op in Gen.Elements(Enum.GetValues<ArithmeticOperator>())
                from left in Number(size / 2)
                from right in Number(size / 2)
                select (Formula)new ArithmeticFormula(op, left, right)),
            (2, from condition in Condition(size / 3)
                from then in Number(size / 3)
                from otherwise in Number(size / 3)
                select (Formula)new IfFormula(condition, then, otherwise)),
            (2, Call(size)));

    private static Gen<Formula> Call(int size) => Gen.OneOf(
        from function in Gen.Elements(FormulaFunction.Abs, FormulaFunction.Floor, FormulaFunction.Ceiling, FormulaFunction.Round)
        from operand in Number(size - 1)
        select (Formula)new CallFormula(function, [operand]),
        from operand in Number(size - 1)
        from decimals in Gen.Choose(0, 12)
        select (Formula)new CallFormula(FormulaFunction.Round, [operand, new NumberFormula(decimals)]),
        from function in Gen.Elements(FormulaFunction.Min, FormulaFunction.Max, FormulaFunction.Sum, FormulaFunction.Mean)
        from count in Gen.Choose(1, 4)
        from operands in Gen.ListOf(Number(size / 4), count)
        select (Formula)new CallFormula(function, [.. operands]),
        from function in Gen.Elements(FormulaFunction.Min, FormulaFunction.Max, FormulaFunction.Sum, FormulaFunction.Mean, FormulaFunction.Count)
        from list in Gen.Elements(FormulaFacts.ListNames)
        select (Formula)new CallFormula(function, [new NameFormula(list)]));

    private static Gen<Formula> MakeCondition(int size) => size <= 1
        ? Gen.OneOf(
            Gen.Elements(FormulaFacts.TruthNames).Select(Formula (name) => new NameFormula(name)),
            from name in Gen.Elements(FormulaFacts.ChoiceNames)
            from option in Gen.Elements(FormulaFacts.Options)
            from equal in Gen.Elements(ComparisonOperator.Equal, ComparisonOperator.NotEqual)
            from swapped in Gen.Elements(true, false)
            select (Formula)(swapped
                ? new ComparisonFormula(equal, new TextFormula(option), new NameFormula(name))
                : new ComparisonFormula(equal, new NameFormula(name), new TextFormula(option))))
        : Gen.Frequency(
            (2, Condition(1)),
            (4, from op in Gen.Elements(Enum.GetValues<ComparisonOperator>())
                from left in Number(size / 2)
                from right in Number(size / 2)
                select (Formula)new ComparisonFormula(op, left, right)),
            (4, from op in Gen.Elements(LogicOperator.And, LogicOperator.Or)
                from left in Condition(size / 2)
                from right in Condition(size / 2)
                select (Formula)new LogicFormula(op, left, right)),
            (1, Condition(size - 1).Select(Formula (operand) => new NotFormula(operand))),
            (1, from condition in Condition(size / 3)
                from then in Condition(size / 3)
                from otherwise in Condition(size / 3)
                select (Formula)new IfFormula(condition, then, otherwise)));

    /// <summary>The parser reads a minus before digits as part of the number.</summary>
    private static Formula Negative(Formula operand) => operand is NumberFormula number ? number with { Value = -number.Value } : new NegativeFormula(operand);
}
