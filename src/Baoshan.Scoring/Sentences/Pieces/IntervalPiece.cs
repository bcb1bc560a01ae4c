using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>Ranges of the metric: 低于70%, 90%以上, 80%（含）至90%, ≥95%, 等于0. （含） and （不含） win over the words.</summary>
internal static class IntervalPiece
{
    private enum Bound
    {
        Below,
        AtMost,
        Above,
        AtLeast,
    }

    private static readonly Wording[] Words =
    [
        new("大于或等于", Bound.AtLeast), new("小于或等于", Bound.AtMost), new("大于等于", Bound.AtLeast), new("小于等于", Bound.AtMost),
        new("不低于", Bound.AtLeast), new("不小于", Bound.AtLeast), new("不少于", Bound.AtLeast), new(">=", Bound.AtLeast), new("≥", Bound.AtLeast),
        new("不高于", Bound.AtMost), new("不大于", Bound.AtMost), new("不超过", Bound.AtMost), new("不多于", Bound.AtMost), new("<=", Bound.AtMost), new("≤", Bound.AtMost),
        new("不早于", Bound.AtLeast), new("不晚于", Bound.AtMost), new("不迟于", Bound.AtMost), new("早于", Bound.Below), new("晚于", Bound.Above), new("迟于", Bound.Above),
        new("未达到", Bound.Below), new("未达", Bound.Below), new("达到", Bound.AtLeast), new("达", Bound.AtLeast),
        new("低于", Bound.Below), new("小于", Bound.Below), new("不满", Bound.Below), new("不足", Bound.Below), new("不到", Bound.Below), new("少于", Bound.Below), new("<", Bound.Below),
        new("高于", Bound.Above), new("大于", Bound.Above), new("超过", Bound.Above), new("超出", Bound.Above), new("突破", Bound.Above), new(">", Bound.Above),
    ];

    private static readonly LocalizedText Expected = new("区间（如 低于70%、90%以上、80%（含）至90%）", "an interval such as 低于70%, 90%以上 or 80%（含）至90%");

    private sealed record Wording(string Word, Bound Bound);

    /// <summary>Reads an interval; null, with the scanner where it was, where none stands there.</summary>
    public static ReadInterval? Read(SentenceScanner scanner)
    {
        int start = scanner.Position;
        ReadInterval? read = ReadAny(scanner);
        if (read is null)
        {
            scanner.Stumble(start, Expected);
            scanner.Position = start;
        }

        return read;
    }

    private static ReadInterval? ReadAny(SentenceScanner scanner)
    {
        if (scanner.Take("任意值"))
        {
            return new(Interval.All, Plainness.Said, Plainness.Said);
        }

        if (scanner.TakeAny("等于", "=") is not null)
        {
            return NumberPiece.Magnitude(scanner) is { } exact ? Exactly(exact) : null;
        }

        scanner.TakeAny("控制在");
        if (scanner.Take("±"))
        {
            return NumberPiece.Magnitude(scanner) is { } around && Mark(scanner) is var mark && scanner.TakeAny("以内", "之内") is not null
                ? new(new(-around.Value, mark ?? true, around.Value, mark ?? true, around.Notation), Plainness.Said, Plainness.Said)
                : null;
        }

        return TakeBound(scanner) is { } bound ? ReadBound(scanner, bound) : ReadFromValue(scanner);
    }

    private static Bound? TakeBound(SentenceScanner scanner)
    {
        foreach ((string word, Bound bound) in Words)
        {
            if (scanner.Take(word))
            {
                return bound;
            }
        }

        return null;
    }

    /// <summary>低于70%, 达到90%以上, 大于等于80%小于90%.</summary>
    private static ReadInterval? ReadBound(SentenceScanner scanner, Bound bound)
    {
        if (NumberPiece.Magnitude(scanner) is not { } value)
        {
            return null;
        }

        bool? mark = Mark(scanner);
        if (bound is Bound.AtLeast or Bound.Above && scanner.TakeAny("及以上", "以上") is not null)
        {
            mark ??= Mark(scanner);
        }

        ReadInterval read = One(bound, value, mark);
        if (read.On.From is null)
        {
            return read;
        }

        int after = scanner.Position;
        scanner.TakeAny("且", "但");
        if (TakeBound(scanner) is { } second and (Bound.Below or Bound.AtMost) && NumberPiece.Magnitude(scanner) is { } upper)
        {
            return Both(value, read.On.FromIncluded, read.From, upper, Mark(scanner) ?? second == Bound.AtMost, Plainness.Said);
        }

        scanner.Position = after;
        return read;
    }

    /// <summary>90%以上, 80%（含）至90%, 60%.</summary>
    private static ReadInterval? ReadFromValue(SentenceScanner scanner)
    {
        if (NumberPiece.Magnitude(scanner) is not { } value)
        {
            return null;
        }

        bool? mark = Mark(scanner);
        if (scanner.TakeAny("及以上", "以上") is not null)
        {
            mark ??= Mark(scanner);
            int after = scanner.Position;
            if (NumberPiece.Magnitude(scanner) is { } upper && Mark(scanner) is var first && scanner.TakeAny("及以下", "以下") is not null)
            {
                return Both(value, mark ?? true, Said(mark), upper, (first ?? Mark(scanner)) ?? true, Said(first));
            }

            scanner.Position = after;
            return One(Bound.AtLeast, value, mark) with { From = Said(mark) };
        }

        if (scanner.TakeAny("及以下", "以下", "以内", "之内") is not null)
        {
            mark ??= Mark(scanner);
            return One(Bound.AtMost, value, mark) with { To = Said(mark) };
        }

        if (scanner.TakeAny("至", "到", "~", "-") is not null)
        {
            if (NumberPiece.Magnitude(scanner) is not { } upper)
            {
                return null;
            }

            bool? end = Mark(scanner);
            scanner.TakeAny("之间", "以内");
            end ??= Mark(scanner);
            return Both(value, mark ?? false, mark is null && end is null ? Plainness.Unsaid : Plainness.Said, upper, end ?? false, mark is null && end is null ? Plainness.Unsaid : Plainness.Said);
        }

        return mark is null ? Exactly(value) : null;
    }

    private static Plainness Said(bool? mark) => mark is null ? Plainness.ByCustom : Plainness.Said;

    private static ReadInterval Exactly(Magnitude value) =>
        new(Interval.Exactly(value.Value).In(value.Notation), Plainness.Said, Plainness.Said);

    private static ReadInterval One(Bound bound, Magnitude value, bool? mark)
    {
        bool included = mark ?? bound is Bound.AtLeast or Bound.AtMost;
        return bound is Bound.AtLeast or Bound.Above
            ? new(new(value.Value, included, null, false, value.Notation), Plainness.Said, Plainness.Said)
            : new(new(null, false, value.Value, included, value.Notation), Plainness.Said, Plainness.Said);
    }

    private static ReadInterval Both(Magnitude low, bool lowIn, Plainness lowSaid, Magnitude high, bool highIn, Plainness highSaid)
    {
        // 0-10%: the sign stands once
        decimal from = high.IsPercent && !low.IsPercent ? low.Value / 100m : low.Value;
        return new(new(from, lowIn, high.Value, highIn, low.Notation == Notation.Plain ? high.Notation : low.Notation), lowSaid, highSaid);
    }

    /// <summary>（含）, （不含）, （含80%）: whether the bound is said to be included.</summary>
    private static bool? Mark(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.Take("(") && scanner.TakeAny("不含", "含") is { } word)
        {
            if (!scanner.Sees(")"))
            {
                _ = NumberPiece.Magnitude(scanner);
            }

            if (scanner.Take(")"))
            {
                return word == "含";
            }
        }

        scanner.Position = start;
        return null;
    }
}
