namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>Writes random formulas over a fixed set of facts.</summary>
internal sealed class GeneratedFormula(Random random)
{
    public static IReadOnlyList<string> Numbers { get; } = ["数一", "数二", "数三", "数四"];

    public static IReadOnlyList<string> Truths { get; } = ["真一", "真二"];

    public static IReadOnlyList<string> Lists { get; } = ["列一", "列二"];

    public static IReadOnlyList<string> Choices { get; } = ["选一", "选二"];

    /// <summary>A rate: a quotient of two amounts, or something made of one.</summary>
    public string Rate() => random.Next(6) switch
    {
        0 => $"{Pick(Numbers)} / {Pick(Numbers)} - 1",
        1 => $"min({Pick(Numbers)} / {Pick(Numbers)}, 150%)",
        2 => $"mean({Pick(Lists)}) / {Pick(Numbers)}",
        3 => $"if({Condition(1, "")}, {Amount(1)} / {Amount(1)}, 50%)",
        _ => $"{Amount(2)} / {Amount(1)}",
    };

    /// <summary>A condition over facts, and over the metric where there is one.</summary>
    public string Condition(int depth, string metric = "metric")
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            return random.Next(3) switch
            {
                0 => $"not ({Condition(depth - 1, metric)})",
                1 => $"({Condition(depth - 1, metric)}) and ({Condition(depth - 1, metric)})",
                _ => $"({Condition(depth - 1, metric)}) or ({Condition(depth - 1, metric)})",
            };
        }

        return random.Next(metric.Length > 0 ? 8 : 6) switch
        {
            0 => Pick(Truths),
            1 => $"{Pick(Choices)} {PickOf("=", "<>")} '{PickOf("甲", "乙", "丙")}'",
            2 => $"{Amount(1)} {Comparison()} {Amount(1)}",
            3 => $"count({Pick(Lists)}) {Comparison()} {PickOf("0", "1", "3")}",
            4 => $"{PickOf("rank", "reaching")}({Pick(Lists)}, {Pick(Numbers)}) {Comparison()} {PickOf("1", "2", "3")}",
            5 => $"known({Pick([.. Numbers, .. Lists, .. Truths])})",
            _ => $"{metric} {Comparison()} {PickOf("0", "1%", "85%", "1", "100.5%")}",
        };
    }

    private string Amount(int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return random.Next(5) == 0 ? $"({Pick(Numbers)} + {PickOf("100", "12.5", "0.01")})" : Pick(Numbers);
        }

        return random.Next(14) switch
        {
            0 => $"({Amount(depth - 1)} + {Amount(depth - 1)})",
            1 => $"({Amount(depth - 1)} - {Amount(depth - 1)})",
            2 => $"{Amount(depth - 1)} * {PickOf("2", "0.5", "1.37")}",
            3 => $"abs({Amount(depth - 1)})",
            4 => $"round({Amount(depth - 1)}, {random.Next(0, 4)})",
            5 => $"{PickOf("floor", "ceiling")}({Amount(depth - 1)})",
            6 => $"{PickOf("min", "max")}({Amount(depth - 1)}, {Amount(depth - 1)})",
            7 => $"{PickOf("sum", "mean", "max")}({Amount(depth - 1)}, {Amount(depth - 1)}, {Pick(Numbers)})",
            8 => $"{PickOf("sum", "mean", "min", "max")}({Pick(Lists)})",
            9 => $"(-{Pick(Numbers)})",
            10 => $"{PickOf("median({0})", "trimmed({0}, 1, 1)", "trimmed({0}, 0, 1)")}".Replace("{0}", Pick(Lists), StringComparison.Ordinal),
            11 => $"{PickOf("largest", "smallest")}({Pick(Lists)}, {random.Next(1, 4)})",
            12 => $"weighted({Pick(Lists)}, {Pick(Lists)})",
            _ => $"if({Condition(depth - 1, "")}, {Amount(depth - 1)}, {Pick(Numbers)})",
        };
    }

    private string Comparison() => PickOf("=", "<>", "<", "<=", ">", ">=");

    private string Pick(IReadOnlyList<string> names) => names[random.Next(names.Count)];

    private string PickOf(params string[] choices) => choices[random.Next(choices.Length)];
}
