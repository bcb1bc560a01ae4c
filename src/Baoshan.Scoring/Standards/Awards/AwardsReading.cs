using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Awards;

/// <summary>Reads the clauses of a sentence about things that earn points, and puts them together.</summary>
internal sealed class AwardsReading(SentenceScanner scanner)
{
    private static readonly string[] Each =
        ["每增加", "每获得", "每取得", "每完成", "每开展", "每新增", "每获", "每有", "每"];

    private static readonly string[] Highest =
        ["取最高的一项", "取最高一项", "取最高项", "取最高分", "取最高者", "取最高", "就高不就低", "就高计分", "按最高的一项计分", "按最高一项计分", "按最高分计"];

    private static readonly string[] Sum = ["加满为止", "累计加分", "累计计分", "可累计", "可累加", "得满分为止", "满分为止"];

    private static readonly LocalizedText ClauseExpected = new(
        "每项加…、取最高一项，或 加满为止", "每项加… (each earns …), 取最高一项 (the highest alone) or 加满为止");

    private readonly List<AwardClass> classes = [];
    private readonly List<int> unpriced = [];
    private bool? highest;
    private int capAt = -1;

    /// <summary>What a thing with a name earns, and whether it is said to be added.</summary>
    private readonly record struct Award(Price Price, bool Adds);

    public AwardsStandard? Read()
    {
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            int start = scanner.Position;
            if (!(ReadEnd() || ReadCap() || ReadEach() || ReadNamed()))
            {
                scanner.Stumble(start, ClauseExpected);
                return null;
            }

            if (!LabelPiece.TakesComma(scanner) & !scanner.TakeSeparator())
            {
                scanner.Stumble(new("逗号、分号或句号", "a comma, semicolon or stop"));
                return null;
            }
        }

        return Assemble();
    }

    private bool ReadEnd()
    {
        bool? said = scanner.TakeAny(Highest) is not null ? true : scanner.TakeAny(Sum) is not null ? false : null;
        if (said is null)
        {
            return false;
        }

        int after = scanner.Position;
        LabelPiece.TakeComma(scanner);
        if (said == false || scanner.TakeAny("不累计", "不累加", "不重复计分", "不重复加分", "不重复") is null)
        {
            scanner.Position = after;
        }

        highest = said;
        return true;
    }

    /// <summary>最多加3分, 此类最多加10分.</summary>
    private bool ReadCap()
    {
        int start = scanner.Position;
        bool ofClass = scanner.Take("此类");
        if (classes.Count > 0 && scanner.TakeAny("累计最多加", "累计加分不超过", "合计最多加", "最多加", "最高加", "最多", "最高") is not null && PricePiece.Amount(scanner) is { } most)
        {
            scanner.Take("为止");
            classes[^1] = classes[^1] with { AtMost = most };
            capAt = ofClass ? capAt : start;
            return true;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>每有一项加1分, 每项加1分, 每获得一项国家级奖励加5分.</summary>
    private bool ReadEach()
    {
        int start = scanner.Position;
        if (scanner.TakeAny(Each) is null)
        {
            return false;
        }

        if ((NumberPiece.Number(scanner) is null or 1m) && scanner.TakeAny(FindingPhrase.Counters) is not null)
        {
            LabelPiece.TakeComma(scanner);
            if (PricePiece.Added(scanner) is { } price)
            {
                classes.Add(new(null, price, null));
                return true;
            }

            if (LabelPiece.Until(scanner, AddedAtEnd, PricePiece.AddedExpected) is { } found)
            {
                classes.Add(new(found.Label, found.Follow, null));
                return true;
            }
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>国家级每项加5分, 国家级加5分, 国家级5分.</summary>
    private bool ReadNamed()
    {
        if (LabelPiece.Until(scanner, Follow, PricePiece.AddedExpected) is not { } found)
        {
            return false;
        }

        if (!found.Follow.Adds)
        {
            unpriced.Add(classes.Count);
        }

        classes.Add(new(found.Label, found.Follow.Price, null));
        return true;
    }

    private static Award? Follow(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.Take("每"))
        {
            NumberPiece.Number(scanner);
            if (scanner.TakeAny(FindingPhrase.Counters) is not null && AddedAtEnd(scanner) is { } each)
            {
                return new(each, true);
            }

            scanner.Position = start;
            return null;
        }

        if (AddedAtEnd(scanner) is { } added)
        {
            return new(added, true);
        }

        scanner.Position = start;
        scanner.TakeAny("得", "计", "记");
        return PricePiece.Amount(scanner) is { } price && Ends(scanner) ? new(price, false) : null;
    }

    private static Price? AddedAtEnd(SentenceScanner scanner) => PricePiece.Added(scanner) is { } price && Ends(scanner) ? price : null;

    private static bool Ends(SentenceScanner scanner) => scanner.SeesClauseEnd || scanner.Sees("、");

    private AwardsStandard? Assemble()
    {
        bool takesHighest = highest ?? false;
        if (classes.Count == 0 || (unpriced.Count > 0 && !takesHighest))
        {
            // 国家级5分、省级3分 by itself is a choice of one, not a sum of many
            scanner.Stumble(ClauseExpected);
            return null;
        }

        if (classes.Count > 1 && capAt >= 0)
        {
            if (scanner.Context.Weight is { } weight && classes[^1].AtMost == Price.Points(weight))
            {
                classes[^1] = classes[^1] with { AtMost = null };
            }
            else
            {
                scanner.Refuse(new(
                    SentenceRules.Ambiguous,
                    capAt,
                    new("没有说明最多加的分属于一类事项还是全部事项", "it is not said whether the limit is that of one class or of all"),
                    new("一类事项的限额写“此类最多加…”，全部事项的限额写在 cap", "write 此类最多加… for the limit of a class, and cap for the limit of all")));
                return null;
            }
        }

        if (classes.Count > 1 && classes.Exists(award => award.Name is null))
        {
            scanner.Stumble(new("各类事项的名称", "the name of each class"));
            return null;
        }

        if (classes.Select(award => award.Name).Distinct(StringComparer.Ordinal).Count() < classes.Count)
        {
            scanner.Contradict(scanner.Position, new("同一类事项写了两次", "a class is said twice"));
            return null;
        }

        return new([.. classes], takesHighest);
    }
}
