using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Findings;

/// <summary>Reads the clauses of a sentence about findings and puts them together.</summary>
internal sealed class FindingsReading(SentenceScanner scanner)
{
    private const string NoProblem = "没有问题";

    private static readonly string[] Each =
    [
        "每出现", "每发现", "每发生", "每存在", "每缺失", "每缺少", "每遗漏", "每有", "每少", "每缺", "每",
    ];

    private static readonly LocalizedText FindingExpected = new(
        "每有一项…扣…，或 …不得分", "每有一项…扣… (each … costs …), or …不得分 (no points)");

    private readonly List<Item> items = [];
    private readonly List<Cap> caps = [];
    private bool plain;

    private enum Manner
    {
        /// <summary>每有一项X扣…: each costs; X may be just what findings are called.</summary>
        Each,

        /// <summary>X每项扣…: each of a class costs.</summary>
        Class,

        /// <summary>有任何一项X不得分.</summary>
        Any,

        /// <summary>X不得分, X扣…: said once.</summary>
        Once,
    }

    private sealed record Item(Manner Manner, string? Label, Price? Price, Price? AtMost, bool IsCounted)
    {
        public ValueArray<Price?> ByTurn { get; init; } = [];

        public bool Deducts => ByTurn.Count > 0 || Price is not null;

        public FindingClass ToClass(string? name) => new(name, ByTurn.Count > 0 ? ByTurn[0] ?? Indicators.Price.Zero : Price, AtMost) { ByTurn = ByTurn };
    }

    /// <summary>A limit of what a class or all findings cost.</summary>
    private sealed record Cap(int Item, bool OfClass, int Offset);

    /// <summary>What a finding with a name costs: each time, or once.</summary>
    private readonly record struct NamedCost(Price Cost, bool Each);

    public Standard? Read()
    {
        scanner.TakeSeparator();
        ReadFull();
        while (!scanner.AtEnd)
        {
            if (!ReadClause())
            {
                return null;
            }

            if (!scanner.TakeSeparator())
            {
                scanner.Stumble(new("逗号、分号或句号", "a comma, semicolon or stop"));
                return null;
            }
        }

        return Assemble();
    }

    /// <summary>The clause for full marks may say at length what is required.</summary>
    private void ReadFull()
    {
        int start = scanner.Position;
        if (scanner.Current != '“'
            && LabelPiece.Until(scanner, s => PricePiece.Earned(s) == Price.Full && s.SeesClauseEnd, FindingExpected, throughClauses: true) is { } full
            && !full.EndsWith('为'))
        {
            plain = full == NoProblem;
            scanner.TakeSeparator();
            return;
        }

        scanner.Position = start;
    }

    private bool ReadClause()
    {
        if (scanner.TakeAny(Endings.Floor) is not null)
        {
            return true;
        }

        if (items.Count > 0 && items[^1].ByTurn.Count == 0 && ReadCap())
        {
            return true;
        }

        return ReadAny() || ReadEach() || ReadNamed();
    }

    private bool ReadCap()
    {
        int start = scanner.Position;
        bool ofClass = scanner.Take("此类");
        if (scanner.TakeAny(Endings.Cap) is not null && PricePiece.Amount(scanner) is { } most)
        {
            scanner.Take("为止");
            caps.Add(new(items.Count, ofClass, start));
            items[^1] = items[^1] with { AtMost = most };
            return true;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>有任何一项X不得分.</summary>
    private bool ReadAny()
    {
        int start = scanner.Position;
        if (!scanner.Take("有任何一项"))
        {
            return false;
        }

        if (ReadLabel<Price>(s => PricePiece.Earned(s) == Price.Zero ? Price.Zero : null, PricePiece.DeductedExpected, out string? label, out _))
        {
            items.Add(new(Manner.Any, label, null, null, true));
            return true;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>每有一项X扣…, 每缺失一项，扣….</summary>
    private bool ReadEach()
    {
        int start = scanner.Position;
        if (scanner.TakeAny(Each) is not { } each)
        {
            return false;
        }

        int counter = scanner.Position;
        if (NumberPiece.Number(scanner) is { } number && number != 1m)
        {
            scanner.Stumble(counter, new("一项", "one (一项)"));
            scanner.Position = start;
            return false;
        }

        if (scanner.TakeAny(FindingPhrase.Counters) is null)
        {
            scanner.Stumble(new("一项、一个、一次等", "一项, 一个, 一次 or the like"));
            scanner.Position = start;
            return false;
        }

        int counted = scanner.Position;
        string missing = each is "每缺失" or "每缺少" or "每遗漏" or "每少" or "每缺" ? each[1..] : "";
        if (ReadLabel(FindingTurns.Read, FindingTurns.Expected, out string? label, out FindingTurns turns))
        {
            items.Add(new(Manner.Each, Name(label), null, null, true) { ByTurn = turns.Prices });
            return true;
        }

        scanner.Position = counted;
        if (ReadLabel(Cost, PricePiece.DeductedExpected, out label, out Price price))
        {
            items.Add(new(Manner.Each, Name(label), Free(price), null, true));
            return true;
        }

        scanner.Position = start;
        return false;

        string? Name(string? said) => missing.Length == 0 ? said : said is null ? "缺失" : missing + said;
    }

    /// <summary>X每项扣…, 有一项X扣…, X不得分, X扣….</summary>
    private bool ReadNamed()
    {
        int start = scanner.Position;
        bool quoted = scanner.Current == '“';
        if (LabelPiece.Until(scanner, FindingTurns.Read, FindingTurns.Expected) is { } counts)
        {
            items.Add(new(Manner.Class, counts.Label, null, null, true) { ByTurn = counts.Follow.Prices });
            return true;
        }

        if (LabelPiece.Until(scanner, FollowOfName, FindingExpected) is not { } found)
        {
            return false;
        }

        if (!quoted && FindingPhrase.IsOrdinal(new SentenceText(found.Label).Plain))
        {
            scanner.Stumble(start, new("一类问题的名称；按次数递增的扣分请用结构化写法", "the name of a class of findings; write prices that grow with the count in the structured form"));
            return false;
        }

        (Price cost, bool each) = found.Follow;
        bool counted = !quoted && FindingPhrase.IsCounted(new SentenceText(found.Label).Plain);
        if (!quoted && !each && !counted && NumericLabel.Refuse(found.Label, start, scanner))
        {
            return false;
        }

        string? label = counted ? FindingPhrase.Name(found.Label) : found.Label;
        Price? price = Free(cost);
        items.Add(each ? new(Manner.Class, found.Label, price, null, true)
            : counted ? new(price is null ? Manner.Any : Manner.Each, label, price, null, true)
            : new(Manner.Once, label, price, price, false));
        return true;
    }

    private static Price? Free(Price cost) => cost == Price.Zero ? null : cost;

    private static Price? Cost(SentenceScanner scanner)
    {
        Price? price = PricePiece.Deducted(scanner);
        if (price is null)
        {
            scanner.TakeAny("即");
            price = PricePiece.Earned(scanner) == Price.Zero ? Price.Zero : null;
        }

        return price is not null && scanner.SeesClauseEnd ? price : null;
    }

    private static NamedCost? FollowOfName(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.Take("每") && scanner.TakeAny(FindingPhrase.Counters) is not null && Cost(scanner) is { } each && each != Price.Zero)
        {
            return new(each, true);
        }

        scanner.Position = start;
        return Cost(scanner) is { } price ? new(price, false) : null;
    }

    /// <summary>A name, quoted or bare, or none at all, and what it costs; 问题 as such is no name.</summary>
    private bool ReadLabel<T>(Func<SentenceScanner, T?> cost, LocalizedText expected, out string? label, out T price)
        where T : struct
    {
        int start = scanner.Position;
        label = null;
        LabelPiece.TakeComma(scanner);
        if (cost(scanner) is { } at)
        {
            price = at;
            return true;
        }

        scanner.Position = start;
        bool quoted = scanner.Current == '“';
        if (LabelPiece.Until(scanner, cost, expected) is { } found)
        {
            label = !quoted && found.Label == "问题" ? null : found.Label;
            price = found.Follow;
            return true;
        }

        price = default;
        return false;
    }

    private Standard? Assemble()
    {
        bool counted = items.Exists(item => item.IsCounted);
        int deductions = items.Count(item => item is { Manner: Manner.Once, Deducts: true });
        if (items.Count == 0)
        {
            scanner.Stumble(FindingExpected);
            return null;
        }

        if (!plain && !counted && (deductions < 2 || items.Exists(item => !item.Deducts)))
        {
            return null;
        }

        if (items.Count == 1 && items[0].Manner is Manner.Each or Manner.Any)
        {
            Item only = items[0];
            return new FindingsStandard([only.ToClass(null)]) { Finding = only.Label };
        }

        if (caps.Find(cap => !cap.OfClass) is ( > 0, _, var at))
        {
            scanner.Refuse(new(
                SentenceRules.Ambiguous,
                at,
                new("没有说明最多扣的分属于一类问题还是全部问题", "it is not said whether the limit is that of one class or of all"),
                new("一类问题的限额写“此类最多扣…”", "write 此类最多扣… for the limit of a class")));
            return null;
        }

        string[] names = [.. items.Select(item => item.Label ?? "问题")];
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length)
        {
            scanner.Contradict(scanner.Position, new("同一类问题写了两次", "a class of findings is said twice"));
            return null;
        }

        return new FindingsStandard([.. items.Select((item, i) => item.ToClass(names[i]))]);
    }
}
