using System.Text;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>A way to take the text of a cell as a sentence, with the place in the cell of each of its characters.</summary>
/// <param name="Text">The sentence, on one line.</param>
/// <param name="Places">The place in the cell of each character.</param>
/// <param name="IsAsWritten">True where nothing but a label, line breaks and the spaces around them is left out.</param>
internal sealed partial record SentenceVariant(string Text, ValueArray<int> Places, bool IsAsWritten)
{
    /// <summary>
    /// The cell as it is written but for words before it such as 评分标准： and 以上情况; with a semicolon where a line ends without a stop; without the numbers of
    /// its lines. Each once, the nearest to the cell first.
    /// </summary>
    public static IReadOnlyList<SentenceVariant> Of(string cell)
    {
        bool[] kept = Without(cell, [.. Enumerable.Repeat(true, cell.Length)], Label());
        SentenceVariant[] variants =
        [
            Make(cell, kept, stops: false, asWritten: true),
            Make(cell, kept, stops: true, asWritten: true),
            .. LineNumber().Count(cell) > 1 ? [Make(cell, Without(cell, kept, LineNumber()), stops: true, asWritten: false)] : Array.Empty<SentenceVariant>(),
        ];
        return [.. variants.DistinctBy(variant => variant.Text).Where(variant => variant.Text.Length is > 0 and <= SentenceText.MaximumLength)];
    }

    /// <summary>The place in the cell of a character of the sentence.</summary>
    public int PlaceOf(int offset) => Places.Count == 0 ? 0 : offset < Places.Count ? Places[offset] : Places[^1] + 1;

    private static bool[] Without(string cell, bool[] kept, Regex what)
    {
        bool[] left = [.. kept];
        foreach (Match match in what.Matches(cell))
        {
            Array.Clear(left, match.Index, match.Length);
        }

        return left;
    }

    private static SentenceVariant Make(string cell, bool[] kept, bool stops, bool asWritten)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        foreach ((int start, int end) in Lines(cell))
        {
            int first = text.Length;
            if (stops && first > 0 && !IsStop(text[^1]))
            {
                text.Append('；');
                places.Add(start - 1);
                first++;
            }

            for (int i = start; i < end; i++)
            {
                if (kept[i] && !(char.IsWhiteSpace(cell[i]) && text.Length == first))
                {
                    text.Append(cell[i]);
                    places.Add(i);
                }
            }

            while (text.Length > first && char.IsWhiteSpace(text[^1]))
            {
                text.Length--;
                places.RemoveAt(places.Count - 1);
            }
        }

        return new(text.ToString(), [.. places], asWritten);
    }

    private static IEnumerable<(int Start, int End)> Lines(string cell)
    {
        int start = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] is '\n' or '\r')
            {
                if (!string.IsNullOrWhiteSpace(cell[start..i]))
                {
                    yield return (start, i);
                }

                start = i + 1;
            }
        }
    }

    private static bool IsStop(char c) => c is '，' or ',' or '；' or ';' or '。' or '：' or ':' or '、';

    [GeneratedRegex(@"^\s*(?:(?:评分标准|评分细则|评分办法|评分方法|评分规则|计分标准|计分方法|计分办法|计分规则|扣分标准|评价标准)[:：]|(?:以上|上述)(?:各项|情况|要求|内容|要点)?[，,]?(?=每|有|发现))\s*", RegexOptions.Multiline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:[（(]\d{1,2}[)）]|\d{1,2}(?:[.、．)）](?!\d))|[①-⑳])\s*", RegexOptions.Multiline)]
    private static partial Regex LineNumber();
}
