using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>Values for generated formulas, some of them missing. Truths are 0 or 1, choices the position of an option.</summary>
public sealed class FormulaFacts(IReadOnlyDictionary<string, decimal> values, IReadOnlyDictionary<string, decimal[]> lists)
{
    public static readonly string[] NumberNames = ["支出", "预算", "x", "y_2"];
    public static readonly string[] TruthNames = ["是否", "t"];
    public static readonly string[] ChoiceNames = ["等级"];
    public static readonly string[] ListNames = ["问卷", "空表"];
    public static readonly string[] Options = ["优", "良（含）", "it's", "“好”的"];

    internal static ValueArray<Variable> Variables { get; } =
    [
        .. NumberNames.Select(name => new Variable(name, name, ValueKind.Number, null, [], false)),
        .. TruthNames.Select(name => new Variable(name, name, ValueKind.Truth, null, [], false)),
        .. ChoiceNames.Select(name => new Variable(name, name, ValueKind.Choice, null, [.. Options], false)),
        .. ListNames.Select(name => new Variable(name, name, ValueKind.List, null, [], false)),
    ];

    public IReadOnlyDictionary<string, decimal> Values { get; } = values;

    public IReadOnlyDictionary<string, decimal[]> Lists { get; } = lists;

    private static Gen<decimal> Numbers { get; } = Gen.Frequency(
        (6, Gen.Choose(-8, 8).Select(i => (decimal)i)),
        (3, Gen.Choose(-10_000, 10_000).Select(i => i / 100m)),
        (1, Gen.Elements(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1m / 3m)));

    internal static Gen<FormulaFacts> Generator { get; } =
        from numbers in Gen.ListOf(Maybe(Numbers), NumberNames.Length)
        from truths in Gen.ListOf(Maybe(Gen.Elements(0m, 1m)), TruthNames.Length)
        from choices in Gen.ListOf(Maybe(Gen.Choose(0, Options.Length - 1).Select(i => (decimal)i)), ChoiceNames.Length)
        from lists in Gen.ListOf(Gen.OneOf(Gen.Constant<decimal[]?>(null), Gen.ArrayOf(Numbers).Select(decimal[]? (list) => list)), ListNames.Length)
        select new FormulaFacts(
            NumberNames.Zip(numbers).Concat(TruthNames.Zip(truths)).Concat(ChoiceNames.Zip(choices))
                .Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!.Value),
            ListNames.Zip(lists).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!));

    internal IValueSource Source => new ValueSource(this);

    public override string ToString() =>
        string.Join(", ", Values.Select(pair => $"{pair.Key}={pair.Value}").Concat(Lists.Select(pair => $"{pair.Key}=[{string.Join(" ", pair.Value)}]")));

    private static Gen<decimal?> Maybe(Gen<decimal> values) => Gen.Frequency((1, Gen.Constant<decimal?>(null)), (4, values.Select(decimal? (value) => value)));

    private sealed class ValueSource(FormulaFacts facts) : IValueSource
    {
        public Evaluation Value(string name) => facts.Values.TryGetValue(name, out decimal value) ? Evaluation.Of(value) : Evaluation.None(Fault.Without(name));

        public IReadOnlyList<decimal>? List(string name) => facts.Lists.GetValueOrDefault(name);

        public int OptionIndex(string name, string option) => Array.IndexOf(Options, option);
    }
}
