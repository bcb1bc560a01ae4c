using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Checklists;

/// <summary>Reads what stands behind the elements of a checklist: what is met earns, or what is not met costs.</summary>
internal sealed class ChecklistEnd(SentenceScanner scanner, List<Element> elements, bool numbered)
{
    public static readonly string[] All = ["全部满足", "全部符合", "全部具备", "均满足", "均符合"];

    public static readonly string[] EachMet = ["每满足其中一项", "每满足一项", "每满足1项", "每符合一项", "每具备一项", "每有一项满足", "每有一项符合"];

    public static readonly string[] Missing =
        ["每有一项不满足", "每有一项不符合", "每缺一项", "每少一项", "不满足其中一项", "不符合其中一项", "缺少其中一项", "有一项不符合规定", "有一项不符合", "有一项不满足"];

    public static readonly LocalizedText Expected = new(
        "每有一项不满足扣…、每满足一项得…，或 满足2项及以上得…", "每有一项不满足扣… (each not met costs …), 每满足一项得… (each met earns …) or 满足2项及以上得… (from 2 met on …)");

    private static readonly string[] None = ["全部不满足", "均不满足", "均不符合", "一项都不满足", "一项也不满足"];

    private static readonly string[] Otherwise = ["其他情况", "其余情况", "其余", "否则"];

    /// <summary>满足3项及以上: a number of elements; null, with the scanner where it was, where none stands here.</summary>
    public static (int Number, bool OrMore)? Count(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.TakeAny("满足其中", "满足", "符合", "具备") is not null && NumberPiece.Number(scanner) is { } number and >= 0m and < 1000m
            && decimal.IsInteger(number) && scanner.TakeAny("项", "条", "个") is not null)
        {
            return ((int)number, scanner.TakeAny("及以上", "以上", "或以上") is not null);
        }

        scanner.Position = start;
        return null;
    }

    public ChecklistStandard? Read()
    {
        scanner.TakeSeparator();
        int start = scanner.Position;
        if (numbered && scanner.TakeAny(EachMet) is not null)
        {
            LabelPiece.TakeComma(scanner);
            return Score() is { } each ? ReadEssential(new([.. elements.Select(element => element with { Score = each })], null)) : null;
        }

        if (numbered && Count(scanner) is not null)
        {
            scanner.Position = start;
            return ReadCounts([]);
        }

        scanner.TakeAny(All);
        LabelPiece.TakeComma(scanner);
        if (PricePiece.Earned(scanner) is not { } full)
        {
            scanner.Stumble(Expected);
            scanner.Stumble(new("全部满足得满分", "全部满足得满分 (all met: full marks)"));
            return null;
        }

        scanner.TakeSeparator();
        int after = scanner.Position;
        bool counts = numbered && (Count(scanner) is not null || scanner.TakesAny(None) || scanner.TakesAny(Otherwise));
        scanner.Position = after;
        return counts ? ReadCounts([new(elements.Count, full)])
            : full == Price.Full ? ReadMissing()
            : null;
    }

    private Price? Score()
    {
        if (PricePiece.Earned(scanner) is { } score && scanner.TakeSeparator())
        {
            return score;
        }

        scanner.Stumble(PricePiece.EarnedExpected);
        return null;
    }

    /// <summary>满足3项及以上得满分；满足1项及以上得权重分的50%；其他情况不得分.</summary>
    private ChecklistStandard? ReadCounts(List<CountScore> counts)
    {
        while (counts.Count == 0 || counts[^1].Least > 0)
        {
            int start = scanner.Position;
            bool exact = false;
            if (Count(scanner) is var (number, orMore))
            {
                exact = !orMore;
            }
            else if (scanner.TakesAny(None))
            {
                (number, exact) = (0, true);
            }
            else if (scanner.TakesAny(Otherwise))
            {
                number = 0;
            }
            else
            {
                scanner.Stumble(start, new("满足…项及以上得…，或 其他情况不得分", "满足…项及以上得… (from … met on), or 其他情况不得分 (otherwise no points)"));
                return null;
            }

            scanner.Take("的");
            LabelPiece.TakeComma(scanner);
            if (Score() is not { } score)
            {
                return null;
            }

            if (counts.Count > 0 && number >= counts[^1].Least)
            {
                scanner.Contradict(start, new("满足的项数应自多至少", "numbers of met elements stand from the most to the fewest"));
                return null;
            }

            int above = counts.Count == 0 ? elements.Count + 1 : counts[^1].Least;
            if (exact && number != above - 1)
            {
                scanner.Refuse(new(
                    SentenceRules.Ambiguous,
                    start,
                    new($"没有说明满足 {above - 1} 项得多少分", $"it is not said what {above - 1} met elements earn"),
                    new($"写“满足{number}项及以上”，或补上这一档", $"write 满足{number}项及以上, or say what they earn")));
                return null;
            }

            counts.Add(new(number, score));
        }

        return ReadEssential(new([.. elements], null) { ByCount = [.. counts] });
    }

    private ChecklistStandard? ReadMissing()
    {
        int start = scanner.Position;
        bool among = scanner.Take("其中");
        int words = scanner.Position;
        if (scanner.TakeAny(Missing) is not { } missing || !(numbered || among || missing.Contains("其中", StringComparison.Ordinal)))
        {
            scanner.Stumble(words == start ? start : words, Expected);
            return null;
        }

        LabelPiece.TakeComma(scanner);
        scanner.Take("即");
        Price? price = PricePiece.Deducted(scanner);
        if (price is null && PricePiece.Earned(scanner) == Price.Zero)
        {
            price = Price.Full;
        }

        if (price is null)
        {
            scanner.Stumble(PricePiece.DeductedExpected);
            return null;
        }

        scanner.TakeSeparator();
        if (scanner.TakeAny(Endings.Floor) is not null)
        {
            scanner.TakeSeparator();
        }

        return ReadEssential(new([.. elements], price));
    }

    /// <summary>不满足“目标明确”的不得分, 不满足①的不得分; then the end.</summary>
    public ChecklistStandard? ReadEssential(ChecklistStandard list)
    {
        var essential = new List<string>();
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            int start = scanner.Position;
            if (!scanner.TakesAny("不满足", "不符合", "不具备") || Named() is not { } name)
            {
                scanner.Stumble(start, new("不满足“要素”的不得分，或句末", "不满足“element”的不得分 (no points without it), or the end"));
                return null;
            }

            scanner.Take("的");
            LabelPiece.TakeComma(scanner);
            if (PricePiece.Earned(scanner) != Price.Zero || !scanner.TakeSeparator())
            {
                scanner.Stumble(new("“不得分”", "'不得分'"));
                return null;
            }

            essential.Add(name);
        }

        return list with { Essential = [.. essential] };
    }

    /// <summary>An element by its name in quotes, or by its number.</summary>
    private string? Named()
    {
        int start = scanner.Position;
        if (LabelPiece.Quoted(scanner) is { } quoted)
        {
            if (elements.Exists(element => element.Name == quoted))
            {
                return quoted;
            }

            scanner.Contradict(start, new($"没有要素“{quoted}”", $"there is no element '{quoted}'"), Suggestion.Hint(quoted, [.. elements.Select(element => element.Name)]));
            return null;
        }

        scanner.Take("第");
        int index = elements.FindIndex(element => Numbering.Take(scanner, elements.IndexOf(element) + 1));
        scanner.Take("项");
        return index < 0 ? null : elements[index].Name;
    }
}
