using System.Globalization;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences.Wording;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>Numbers, per cents, values with a unit and dates: 5, 5%, 5‰, 百分之五, 一个百分点, 8天, 2016-03-31, 2016年3月31日.</summary>
internal static class NumberPiece
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The units that are known, the longer before those that they begin with.</summary>
    public static IReadOnlyList<string> Units => KnownUnits;

    private static readonly string[] KnownUnits =
    [
        "万吨标煤", "工作日", "万元", "亿元", "小时", "分钟", "人次", "公里", "平方米", "个月", "天", "日", "月", "年", "周", "个", "次", "项", "人", "名",
        "户", "家", "件", "起", "例", "份", "条", "篇", "处", "亩", "吨", "分", "元", "米", "度", "倍", "位",
    ];

    private static readonly LocalizedText NumberExpected = new("数字", "a number");

    /// <summary>A bare number, in digits or as a Chinese numeral.</summary>
    public static decimal? Number(SentenceScanner scanner)
    {
        int start = scanner.Position;
        int i = start;
        if (scanner.At(i) == '-')
        {
            i++;
        }

        int digits = i;
        while (char.IsAsciiDigit(scanner.At(i)) || (scanner.At(i) == '.' && i > digits && char.IsAsciiDigit(scanner.At(i + 1))))
        {
            i++;
        }

        if (i == digits)
        {
            return Numeral(scanner);
        }

        string text = scanner.Text.Plain[start..i];
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            scanner.Refuse(new(SentenceRules.OutOfRange, start, new($"“{text}”不是可用的数字", $"'{text}' is no number that can be used")));
            return null;
        }

        scanner.Position = i;
        return value;
    }

    /// <summary>A per cent of the weight or of a target.</summary>
    public static decimal? Percent(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.TakeAny("百分之", "千分之") is { } word && Number(scanner) is { } part)
        {
            return part / (word == "百分之" ? 100m : 1000m);
        }

        scanner.Position = start;
        if (Number(scanner) is { } number)
        {
            if (scanner.Take("%"))
            {
                return number / 100m;
            }

            if (scanner.Take("‰"))
            {
                return number / 1000m;
            }
        }

        scanner.Position = start;
        return null;
    }

    /// <summary>A value of the metric, or a distance between two: a per cent, a number of percentage points, or a number with the metric's unit.</summary>
    public static Magnitude? Magnitude(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (DateText.LengthAt(scanner.Text.Plain, start) is > 0 and var length)
        {
            return Date(scanner, length);
        }

        if (Percent(scanner) is { } percent)
        {
            return new(percent, true);
        }

        if (Number(scanner) is not { } number)
        {
            scanner.Stumble(start, new("数值（如 1%、0.5 个百分点或 5 天）", "a value such as 1%, 0.5个百分点 or 5天"));
            return null;
        }

        if (scanner.TakeAny("个百分点", "百分点") is not null)
        {
            return new(number / 100m, true);
        }

        TakeUnit(scanner);
        return new(number, false);
    }

    private static Magnitude? Date(SentenceScanner scanner, int length)
    {
        string text = scanner.Text.Plain.Substring(scanner.Position, length);
        if (!DateText.TryParse(text, out decimal day))
        {
            scanner.Refuse(new(SentenceRules.OutOfRange, scanner.Position, new($"没有“{text}”这一天", $"there is no day '{text}'")));
            return null;
        }

        scanner.Position += length;
        return new(day, Notation.Date);
    }

    /// <summary>Takes the unit of the metric; another one is a contradiction.</summary>
    public static void TakeUnit(SentenceScanner scanner)
    {
        if (scanner.Context.Metric is { IsRate: false, Unit: { Length: > 0 } own } && UnitWording.CanBeSaid(own) && scanner.Take(own))
        {
            return;
        }

        int start = scanner.Position;
        if (scanner.TakeAny(KnownUnits) is { } unit && scanner.Context.Metric is { } metric && !(metric.Notation == Notation.Date && unit is DateText.Unit or "日"))
        {
            scanner.Contradict(
                start,
                metric.Unit is null
                    ? new($"业绩值“{metric.Name}”没有单位，此处写了“{unit}”", $"the metric '{metric.Name}' has no unit, but '{unit}' stands here")
                    : new($"业绩值“{metric.Name}”的单位是 {metric.Unit}，此处写了“{unit}”", $"the unit of the metric '{metric.Name}' is {metric.Unit}, but '{unit}' stands here"));
        }
    }

    public static void StumbleOverNumber(SentenceScanner scanner) => scanner.Stumble(NumberExpected);

    private static decimal? Numeral(SentenceScanner scanner)
    {
        int i = scanner.Position;
        int start = i;
        decimal total = 0m;
        decimal digit = -1m;
        for (; ; i++)
        {
            char c = scanner.At(i);
            int value = c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (c != '\0' && value >= 0 && digit < 0m)
            {
                digit = value;
            }
            else if (c is '十' or '百' && total < 1000m)
            {
                total += (digit < 0m ? 1m : digit) * (c == '十' ? 10m : 100m);
                digit = -1m;
            }
            else
            {
                break;
            }
        }

        if (i == start)
        {
            return null;
        }

        scanner.Position = i;
        return total + Math.Max(0m, digit);
    }
}
