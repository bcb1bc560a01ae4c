using System.Globalization;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>The numbers of a list's items: ①, (1), 1. or 1、.</summary>
internal static class Numbering
{
    /// <summary>The mark of an item, from 1.</summary>
    public static string Write(int number) => number switch
    {
        <= 20 => ((char)('①' + number - 1)).ToString(),
        <= 35 => ((char)('㉑' + number - 21)).ToString(),
        <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
    };

    /// <summary>Takes the mark of the item with a number.</summary>
    public static bool Take(SentenceScanner scanner, int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int start = scanner.Position;
        if (scanner.TakeAny(new SentenceText(Write(number)).Plain, $"({digits})", $"{digits}、") is not null)
        {
            return true;
        }

        // 1.制度健全 is a mark, 1.5 is a number
        if (scanner.Take($"{digits}.") && !char.IsAsciiDigit(scanner.Current))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    public static bool Sees(SentenceScanner scanner, int number)
    {
        int start = scanner.Position;
        bool sees = Take(scanner, number);
        scanner.Position = start;
        return sees;
    }

    /// <summary>True where a name begins with the mark of an item.</summary>
    public static bool IsMarked(string plain)
    {
        if (plain.Length > 0 && plain[0] is (>= '①' and <= '⑳') or (>= '㉑' and <= '㉟') or (>= '㊱' and <= '㊿'))
        {
            return true;
        }

        int first = plain.StartsWith('(') ? 1 : 0;
        int end = first;
        while (end < plain.Length && char.IsDigit(plain[end]))
        {
            end++;
        }

        char sign = end < plain.Length ? plain[end] : '\0';
        return end > first && (first == 1
            ? sign == ')'
            : sign is '.' or '、' && (end + 1 == plain.Length || !char.IsDigit(plain[end + 1])));
    }
}
