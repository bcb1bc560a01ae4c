using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>What a clause gives or takes: 得满分, 得权重分的50%, 得3分, 不得分; 扣权重分的5%, 扣0.2分; 加1分.</summary>
internal static class PricePiece
{
    public static readonly LocalizedText EarnedExpected = new("得分（如 得满分、得权重分的50%、得3分、不得分）", "points earned, such as 得满分, 得权重分的50%, 得3分 or 不得分");
    public static readonly LocalizedText DeductedExpected = new("扣分（如 扣权重分的5% 或 扣0.2分）", "a deduction, such as 扣权重分的5% or 扣0.2分");
    public static readonly LocalizedText AddedExpected = new("加分（如 加1分 或 加权重分的5%）", "an addition, such as 加1分 or 加权重分的5%");
    private static readonly LocalizedText AmountExpected = new("分值（如 权重分的5% 或 0.2分）", "an amount, such as 权重分的5% or 0.2分");

    private static readonly string[] Full =
        ["得该项满分", "得全部分值", "得标准分", "得满分", "计满分", "记满分", "给满分", "满分", "不扣分"];

    private static readonly string[] Zero =
        ["该项不得分", "此项不得分", "本项不得分", "不予得分", "不得分", "得零分", "记零分", "计零分", "为零分", "为0分", "零分", "全扣", "扣除全部分值"];

    private static readonly string[] Weight =
        ["该项权重分", "该项标准分", "该项分值", "权重分值", "权重分", "标准分", "权重", "分值"];

    /// <summary>Points that are earned: full marks, none, a share or points. A deduction counts from full marks.</summary>
    public static Price? Earned(SentenceScanner scanner, bool withDeductions = false)
    {
        int start = scanner.Position;
        if (scanner.TakeAny(Full) is not null)
        {
            return Price.Full;
        }

        if (scanner.TakeAny(Zero) is not null)
        {
            return Price.Zero;
        }

        if (scanner.TakeAny("减半计分") is not null)
        {
            return Price.Share(0.5m);
        }

        if (withDeductions && Deducted(scanner) is { } taken)
        {
            return Less(taken, scanner);
        }

        scanner.Position = start;
        bool verb = scanner.TakeAny("得", "计", "记", "给", "按") is not null;
        Price? price = Amount(scanner, verb);
        if (price is not null)
        {
            scanner.Take("计分");
            return price;
        }

        scanner.Position = start;
        return null;
    }

    /// <summary>Points that are taken: 扣….</summary>
    public static Price? Deducted(SentenceScanner scanner) => After(scanner, "扣");

    /// <summary>Points that are added: 加….</summary>
    public static Price? Added(SentenceScanner scanner) => After(scanner, "加");

    /// <summary>A share of the weight or points, without a verb: 权重分的5%, 5%, 0.2分, 一半分.</summary>
    public static Price? Amount(SentenceScanner scanner, bool verb = true)
    {
        int start = scanner.Position;
        if (verb && scanner.TakeAny(Weight) is not null)
        {
            scanner.Take("的");
            int at = scanner.Position;
            if (NumberPiece.Percent(scanner) is { } share)
            {
                return Price.Share(share);
            }

            if (scanner.Take("一半"))
            {
                return Price.Share(0.5m);
            }

            scanner.Stumble(at, new("百分数（如 5%）", "a per cent such as 5%"));
            scanner.Position = start;
            return null;
        }

        if (verb && scanner.Take("一半"))
        {
            _ = scanner.TakeAny("权重分", "分值", "分");
            return Price.Share(0.5m);
        }

        if (verb && NumberPiece.Percent(scanner) is { } percent)
        {
            int at = scanner.Position;
            scanner.Take("的");
            if (scanner.TakeAny(Weight) is null)
            {
                scanner.Position = at;
            }

            return Price.Share(percent);
        }

        scanner.Position = start;
        if (NumberPiece.Number(scanner) is { } points)
        {
            if (scanner.Take("分"))
            {
                return Price.Points(points);
            }

            if (verb)
            {
                scanner.Stumble(new("“%”或“分”", "'%' or '分'"));
            }
        }
        else if (verb)
        {
            scanner.Stumble(start, AmountExpected);
        }

        scanner.Position = start;
        return null;
    }

    private static Price? After(SentenceScanner scanner, string verb)
    {
        int start = scanner.Position;
        if (!scanner.Take(verb))
        {
            return null;
        }

        if (Amount(scanner) is { } price)
        {
            return price;
        }

        scanner.Position = start;
        return null;
    }

    /// <summary>Full marks less a deduction.</summary>
    private static Price? Less(Price taken, SentenceScanner scanner) => taken.Kind == PriceKind.Share
        ? Price.Share(1m - taken.Value)
        : scanner.Context.Weight is { } weight ? Price.Points(weight - taken.Value) : null;
}
