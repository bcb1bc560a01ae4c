namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>
/// The names of options, findings and elements. A bare name ends where its price begins and holds no scoring words; any other name stands
/// in “quotes”, in which ”” is a quote.
/// </summary>
internal static class LabelPiece
{
    /// <summary>Words that are the language's own: in a bare name they would hide a clause that nobody understood.</summary>
    private static readonly string[] Reserved =
    [
        "扣", "满分", "得分", "权重分", "不计分", "零分", "计分", "酌情", "视情况", "适当", "加倍", "双倍", "减半", "每", "分为止", "一票否决", "全部满足", "其他情况", "其中",
    ];

    private static readonly string[] ReservedStarts = ["当", "没有问题", "有任何一项", "其中", "不满足其中", "“", "以"];

    private static readonly LocalizedText QuoteEnd = new("名称的后引号“””", "the closing quote of the name");

    /// <summary>A name in quotes, if one stands here.</summary>
    public static string? Quoted(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.Current != '“')
        {
            return null;
        }

        int end = EndOfQuote(scanner.Text.Original, start, scanner.End);
        if (end < 0)
        {
            scanner.Stumble(scanner.End, QuoteEnd);
            return null;
        }

        scanner.Position = end + 1;
        return scanner.Text.Original[(start + 1)..end].Replace("””", "”", StringComparison.Ordinal);
    }

    /// <summary>The closing quote of the quote that opens at a place; −1 where it is not closed.</summary>
    public static int EndOfQuote(string text, int open, int limit)
    {
        for (int i = open + 1; i < limit; i++)
        {
            if (text[i] == '”')
            {
                if (i + 1 < limit && text[i + 1] == '”')
                {
                    i++;
                }
                else
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>
    /// A name and what follows it: the first place at which what follows can be read is where a bare name ends.
    /// </summary>
    /// <param name="scanner">The scanner.</param>
    /// <param name="follow">Reads what follows; null where it does not stand there.</param>
    /// <param name="expected">What follows, for people.</param>
    /// <param name="throughClauses">True where the name may run on over semicolons.</param>
    public static Labelled<T>? Until<T>(SentenceScanner scanner, Func<SentenceScanner, T?> follow, LocalizedText expected, bool throughClauses = false)
        where T : struct
    {
        int start = scanner.Position;
        if (Quoted(scanner) is { } quoted)
        {
            int after = scanner.Position;
            TakeComma(scanner);
            if (follow(scanner) is { } found)
            {
                return new(quoted, found);
            }

            scanner.Stumble(after, expected);
            scanner.Position = start;
            return null;
        }

        string plain = scanner.Text.Plain;
        for (int i = start; i <= scanner.End; i++)
        {
            scanner.Position = i;
            if (i > start)
            {
                TakeComma(scanner);
                if (follow(scanner) is { } found)
                {
                    string label = scanner.Slice(start, i).TrimEnd('，', ',', '、');
                    if (RuleInName.Find(new SentenceText(label).Plain) is >= 0 and var rule)
                    {
                        scanner.Stumble(start + rule, new("不含数值和计分用语的名称，或加引号的名称", "a name without figures or scoring words, or one in quotes"));
                        break;
                    }

                    return label.Length == 0 ? null : new(label, found);
                }
            }

            bool stops = i == scanner.End
                || (plain[i] is ';' or '。' && !throughClauses)
                || plain[i] is ':' or '“' && i == start
                || Array.Exists(Reserved, word => plain.AsSpan(i).StartsWith(word, StringComparison.Ordinal));
            if (stops)
            {
                scanner.Stumble(i, expected);
                break;
            }
        }

        scanner.Position = start;
        return null;
    }

    /// <summary>A name, up to the first place at which something stands that is then taken.</summary>
    public static string? Until(SentenceScanner scanner, Func<SentenceScanner, bool> follow, LocalizedText expected, bool throughClauses = false) =>
        Until<Stands>(scanner, s => follow(s) ? default(Stands) : null, expected, throughClauses)?.Label;

    private readonly record struct Stands;

    /// <summary>True where a name can stand without quotes.</summary>
    public static bool IsPlain(string label) =>
        label.Length is > 0 and <= 200
        && label == label.Trim()
        && !IsMark(label[0])
        && !char.IsAsciiDigit(label[0])
        && !IsMark(label[^1])
        && label.All(c => !char.IsControl(c) && c is not (';' or '；' or '。' or ':' or '：' or '“' or '”' or '‘' or '’' or ',' or '.' or '．' or '\u2028' or '\u2029' or '【' or '】' or '\t'))
        && new SentenceText(label).Plain is var plain
        && !Array.Exists(Reserved, word => plain.Contains(word, StringComparison.Ordinal))
        && !Array.Exists(ReservedStarts, word => plain.StartsWith(word, StringComparison.Ordinal))
        && RuleInName.Find(plain) < 0
        && !char.IsAsciiDigit(plain[^1])
        && !FindingPhrase.IsCounted(plain)
        && !FindingPhrase.IsOrdinal(plain)
        && !NumericLabel.Is(label)
        && !IsInterval(label);

    /// <summary>The name as it stands in a canonical sentence.</summary>
    public static string Write(string label) => IsPlain(label) ? label : Quote(label);

    /// <summary>The name in quotes.</summary>
    public static string Quote(string label) => $"“{label.Replace("”", "””", StringComparison.Ordinal)}”";

    public static void TakeComma(SentenceScanner scanner) => TakesComma(scanner);

    /// <summary>Takes commas of either kind; true where there is at least one.</summary>
    public static bool TakesComma(SentenceScanner scanner)
    {
        bool any = false;
        while (scanner.Current is ',' or '、')
        {
            scanner.Position++;
            any = true;
        }

        return any;
    }

    private static bool IsMark(char c) => !(char.IsLetterOrDigit(c) || c is '（' or '）' or '《' or '》' or '%');

    private static bool IsInterval(string label)
    {
        var text = new SentenceText(label);
        var scanner = new SentenceScanner(text, 0, label.Length, SentenceContext.Unknown);
        return IntervalPiece.Read(scanner) is not null && scanner.AtEnd;
    }
}
