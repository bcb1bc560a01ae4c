using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>The target of a linear sentence: 以100%为满分, 小于等于100%为满分, 负数和0为满分, 以100%为基准得60分.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
/// <param name="Base">The points at the target.</param>
/// <param name="OnlyBelow">True where everything above earns full marks as well.</param>
/// <param name="OnlyAbove">True where everything below earns full marks as well.</param>
/// <param name="Offset">Where it stands.</param>
internal sealed record LinearTarget(Magnitude From, Magnitude To, Price Base, bool OnlyBelow, bool OnlyAbove, int Offset)
{
    /// <summary>Reads a target; null, with the scanner where it was, where none stands there.</summary>
    public static LinearTarget? Read(SentenceScanner scanner)
    {
        int start = scanner.Position;
        LinearTarget? read = ReadZone(scanner) ?? ReadNegatives(scanner, start) ?? ReadOnTime(scanner, start) ?? ReadGoal(scanner, start) ?? ReadReached(scanner, start) ?? ReadFullFirst(scanner, start) ?? ReadRange(scanner, start);
        if (read is null)
        {
            scanner.Position = start;
        }

        return read;
    }

    /// <summary>以95%至105%为满分, 以100%为基准得60分.</summary>
    private static LinearTarget? ReadZone(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (!scanner.Take("以") || NumberPiece.Magnitude(scanner) is not { } from)
        {
            scanner.Position = start;
            return null;
        }

        Magnitude to = from;
        if (scanner.TakeAny("至", "到", "~", "-") is not null)
        {
            if (NumberPiece.Magnitude(scanner) is not { } upper)
            {
                return null;
            }

            to = upper;
            if (to.Value < from.Value)
            {
                scanner.Contradict(start, new($"下限 {from} 大于上限 {to}", $"the lower end {from} is above the upper end {to}"), new($"是否想写“{to}至{from}”？", $"did you mean {to}至{from}?"));
                return null;
            }
        }

        if (scanner.Take("为基准"))
        {
            LabelPiece.TakeComma(scanner);
            if (PricePiece.Earned(scanner) is { } points)
            {
                return new(from, to, points, false, false, start);
            }

            scanner.Stumble(PricePiece.EarnedExpected);
            return null;
        }

        return scanner.TakeAny("为标准") is not null || scanner.Require("为满分") ? new(from, to, Price.Full, false, false, start) : null;
    }

    private static LinearTarget? ReadNegatives(SentenceScanner scanner, int start)
    {
        scanner.Position = start;
        if (scanner.TakeAny("负数和0", "0和负数", "负数和零", "零和负数", "负数及0", "负数或0") is null)
        {
            return null;
        }

        return TakeFull(scanner, out _) ? new(new(0m, false), new(0m, false), Price.Full, false, true, start) : null;
    }

    /// <summary>按时完成得满分: no delay.</summary>
    private static LinearTarget? ReadOnTime(SentenceScanner scanner, int start)
    {
        scanner.Position = start;
        if (scanner.TakeAny("按时", "按期", "如期", "及时", "未延期", "无延期") is null)
        {
            return null;
        }

        scanner.TakeAny("完成", "完工", "完成的");
        scanner.TakeAny("的");
        LabelPiece.TakeComma(scanner);
        int at = scanner.Position;
        return TakeFull(scanner, out Price? stated) && (stated is not { } price || Restates(price, scanner, at))
            ? new(new(0m, false), new(0m, false), Price.Full, false, true, start)
            : null;
    }

    /// <summary>目标值为100%.</summary>
    private static LinearTarget? ReadGoal(SentenceScanner scanner, int start)
    {
        scanner.Position = start;
        return scanner.TakeAny("目标值为", "目标为") is not null && NumberPiece.Magnitude(scanner) is { } value && scanner.SeesClauseEnd
            ? new(value, value, Price.Full, false, false, start)
            : null;
    }

    /// <summary>完成目标值得30分, 达到目标值500件得满分. Without a value it is 100 %, of a rate of completion.</summary>
    private static LinearTarget? ReadReached(SentenceScanner scanner, int start)
    {
        scanner.Position = start;
        if (scanner.TakeAny("完成目标值", "达到目标值", "完成目标", "达到目标", "完成计划", "完成任务") is null)
        {
            return null;
        }

        Magnitude? value = NumberPiece.Magnitude(scanner);
        scanner.Take("的");
        LabelPiece.TakeComma(scanner);
        if (PricePiece.Earned(scanner) is not { } points)
        {
            scanner.Stumble(PricePiece.EarnedExpected);
            return null;
        }

        if (value is null && scanner.Context.Metric is { IsRate: false } metric)
        {
            scanner.Refuse(new(
                SentenceRules.NotUnderstood,
                start,
                new($"业绩值“{metric.Name}”不是完成率，没有说明目标值是多少", $"the metric '{metric.Name}' is no rate, and its target is not said"),
                new("写成 完成目标值500得…，或把 metric 写成比率", "write 完成目标值500得…, or make the metric a rate")));
            return null;
        }

        Magnitude goal = value ?? new(1m, true);
        return new(goal, goal, points == Price.Points(scanner.Context.Weight ?? -1m) ? Price.Full : points, false, false, start);
    }

    /// <summary>满分100%.</summary>
    private static LinearTarget? ReadFullFirst(SentenceScanner scanner, int start)
    {
        scanner.Position = start;
        if (!scanner.Take("满分"))
        {
            return null;
        }

        scanner.Take(":");
        return NumberPiece.Magnitude(scanner) is { } value && scanner.SeesClauseEnd ? new(value, value, Price.Full, false, false, start) : null;
    }

    /// <summary>100%为满分, 小于等于100%为满分, 95%以上得满分, 100%，计5分.</summary>
    private static LinearTarget? ReadRange(SentenceScanner scanner, int start)
    {
        scanner.Position = start;
        if (IntervalPiece.Read(scanner) is not { On: var on })
        {
            return null;
        }

        int end = scanner.Position;
        scanner.TakeAny("的");
        LabelPiece.TakeComma(scanner);
        int at = scanner.Position;
        if (!TakeFull(scanner, out Price? stated))
        {
            return null;
        }

        if ((on.From is not null && !on.FromIncluded) || (on.To is not null && !on.ToIncluded) || (on.From is null && on.To is null))
        {
            scanner.Contradict(
                start,
                new($"满分的目标应包含端点，“{scanner.Slice(start, end)}”不含", $"a target includes its end; '{scanner.Slice(start, end)}' does not"),
                new("写 不低于、不高于、以上 或 以内", "write 不低于, 不高于, 以上 or 以内"));
            return null;
        }

        if (stated is { } price && !Restates(price, scanner, at))
        {
            return null;
        }

        decimal low = on.From ?? on.To!.Value;
        decimal high = on.To ?? on.From!.Value;
        return new(new(low, on.Notation), new(high, on.Notation), Price.Full, on.To is null, on.From is null, start);
    }

    private static bool TakeFull(SentenceScanner scanner, out Price? stated)
    {
        stated = null;
        if (scanner.TakeAny("为满分") is not null)
        {
            return true;
        }

        int start = scanner.Position;
        if (PricePiece.Earned(scanner) is not { } price || price == Price.Zero || price.Kind == PriceKind.Share && price != Price.Full)
        {
            scanner.Stumble(start, new("“为满分”", "'为满分'"));
            scanner.Position = start;
            return false;
        }

        stated = price == Price.Full ? null : price;
        return true;
    }

    /// <summary>计5分 beside the target says the weight again.</summary>
    private static bool Restates(Price stated, SentenceScanner scanner, int at)
    {
        if (scanner.Context.Weight is not { } weight || stated.Value == weight)
        {
            return true;
        }

        string points = FormulaWriter.Plain(stated.Value);
        scanner.Contradict(
            at,
            new($"目标得 {points} 分，而权重是 {FormulaWriter.Plain(weight)} 分", $"the target earns {Plural.Of(points, "points")}, but the weight is {FormulaWriter.Plain(weight)}"),
            new($"基本分不是满分时，写“以…为基准得{points}分”", $"where the points at the target are not full marks, write 以…为基准得{points}分"));
        return false;
    }
}
