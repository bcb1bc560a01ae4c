using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>
/// Makes the sentence of a checklist where a table lists the elements in the explanation, ①…；②…, and the standard only says what each of them
/// counts: 每符合一项得1分, or 每有一项不符合扣1分.
/// </summary>
internal static partial class ElementsInText
{
    private const string Marks = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>The sentence; null where the explanation lists no elements, or the standard does not say what each counts.</summary>
    public static string? Sentence(string? explanation, string standard, decimal? weight)
    {
        string[] elements = [.. Elements(explanation ?? "")];
        if (elements.Length < 2 || elements.Distinct(StringComparer.Ordinal).Count() < elements.Length || Own().IsMatch(standard))
        {
            return null;
        }

        if (Earned().Match(standard) is { Success: true } earned && PointsOf(earned) is { } points && points * elements.Length == weight)
        {
            return string.Join('；', elements.Select((element, i) => $"{Marks[i]}{element}，得{FormulaWriter.Plain(points)}分"));
        }

        return Deducted().Match(standard) is { Success: true } deducted && PointsOf(deducted) is { } price
            ? $"{string.Join('；', elements.Select((element, i) => $"{Marks[i]}{element}"))}；全部满足得满分；每有一项不满足扣{FormulaWriter.Plain(price)}分，扣完为止"
            : null;
    }

    private static decimal? PointsOf(Match match) =>
        decimal.TryParse(match.Groups["points"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal points) ? points : null;

    private static IEnumerable<string> Elements(string text)
    {
        var element = new StringBuilder();
        int expected = 0;
        foreach (char c in text)
        {
            if (expected < Marks.Length && c == Marks[expected])
            {
                if (expected++ > 0)
                {
                    yield return Name(element.ToString());
                }

                element.Clear();
            }
            else if (expected > 0)
            {
                element.Append(c);
            }
        }

        if (expected > 0)
        {
            yield return Name(element.ToString());
        }
    }

    /// <summary>The first sentence of an element, quoted where it holds what ends one in a sentence.</summary>
    public static string Name(string element)
    {
        string line = NameCell.OneLine(element).Trim();
        int end = line.AsSpan().IndexOfAny('。', '；', ';');
        string name = (end < 0 ? line : line[..end]).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal).TrimEnd('，', ',');
        return name.AsSpan().ContainsAny("，,扣得") ? $"“{name}”" : name;
    }

    /// <summary>The standard lists elements itself; ①-④各占1分 only names those of the explanation.</summary>
    [GeneratedRegex(@"①\s*(?![-~～—－至到、①-⑳])")]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:各占?|每(?:符合|满足|达到|具备|做到|有)一项[^扣，。；]{0,4}?得|每项(?:得|占|计)?|每(?:一)?个?(?:要点|要素|方面)(?:得|占)?)(?<points>\d+(?:\.\d+)?)分")]
    private static partial Regex Earned();

    // the beginning is looked back at, not searched for: to search for a text, types are made ready that every regular expression of the library would wait for
    [GeneratedRegex(@"(?<=一项)不(?:符合|满足|达标|具备)[^扣，。；]{0,6}[，,]?扣(?<points>\d+(?:\.\d+)?)分")]
    private static partial Regex Deducted();
}
