using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>How part of a step counts: 不满1%按1%计算, 不满1%不计, 不满1%按比例计算.</summary>
internal static class CountingPiece
{
    /// <summary>Reads the counting of a step of some size; null, with the scanner where it was, where none stands there.</summary>
    public static StepCounting? Read(SentenceScanner scanner, Magnitude each)
    {
        int start = scanner.Position;
        if (scanner.TakeAny("按线性计算", "按比例计算", "按比例扣分", "按比例计分") is not null)
        {
            return StepCounting.Continuous;
        }

        if (scanner.TakeAny("不满", "不足", "未满") is not null)
        {
            int at = scanner.Position;
            bool step = scanner.TakeAny("一步", "一档") is not null;
            if (step || NumberPiece.Magnitude(scanner) is { } size && Same(size, each, scanner, at))
            {
                scanner.TakeAny("部分");
                scanner.Take("的");
                scanner.Take(",");
                if (How(scanner, each) is { } counting)
                {
                    return counting;
                }
            }
        }

        scanner.Position = start;
        return null;
    }

    /// <summary>The words for a counting of a step of some size.</summary>
    public static LocalizedText Write(StepCounting counting, string each) => counting switch
    {
        StepCounting.Continuous => new($"不满{each}按比例计算", "part of a step counts in proportion"),
        StepCounting.Whole => new($"不满{each}不计", "part of a step does not count"),
        _ => new($"不满{each}按{each}计算", "part of a step counts as a whole one"),
    };

    private static bool Same(Magnitude size, Magnitude each, SentenceScanner scanner, int at)
    {
        if (size == each)
        {
            return true;
        }

        scanner.Stumble(at, new($"每一步的大小 {each}", $"the size of a step, {each}"));
        return false;
    }

    private static StepCounting? How(SentenceScanner scanner, Magnitude each)
    {
        if (scanner.TakeAny("按比例计算", "按比例扣分", "按比例计分", "按比例计", "按比例扣", "按实际比例计算", "按实际比例扣") is not null)
        {
            return StepCounting.Continuous;
        }

        if (scanner.TakeAny("忽略不计", "不计算", "不计", "不扣分", "不扣", "舍去") is not null)
        {
            return StepCounting.Whole;
        }

        int start = scanner.Position;
        if (scanner.Take("按"))
        {
            int at = scanner.Position;
            bool step = scanner.TakeAny("一步", "一档") is not null;
            if ((step || NumberPiece.Magnitude(scanner) is { } size && Same(size, each, scanner, at)) && scanner.TakeAny("计算", "计") is not null)
            {
                return StepCounting.Started;
            }
        }

        scanner.Stumble(start, new("“按…计算”“不计”或“按比例计算”", "按…计算, 不计 or 按比例计算"));
        return null;
    }
}
