using System.Globalization;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>The cell that names an indicator: its name without numbering, and the code and the points that are written into it.</summary>
internal sealed partial record NameCell(string Name, string? Code, decimal? Weight, bool IsPercent)
{
    public static NameCell Read(string text)
    {
        string name = OneLine(text);
        string? code = null;
        if (CodeBefore().Match(name) is { Success: true } coded)
        {
            code = coded.Groups[1].Value;
            name = coded.Groups[2].Value;
        }
        else if (Numbering().Match(name) is { Success: true } numbered && numbered.Length < name.Length)
        {
            name = name[numbered.Length..];
        }

        decimal? weight = null;
        bool isPercent = false;
        string plain = Narrow(name);
        if (Points().Match(plain) is { Success: true, Index: > 0 } points
            && decimal.TryParse(points.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            weight = value;
            isPercent = points.Groups["u"].Value == "%";
            name = name[..points.Index];
        }

        return new(name.Trim(), code, weight, isPercent);
    }

    /// <summary>A text on one line: line breaks inside a cell are only how it was fitted, and spaces between Chinese characters are none.</summary>
    public static string OneLine(string text) => Spaces().Replace(text, match =>
        match.Index > 0 && match.Index + match.Length < text.Length && char.IsAsciiLetterOrDigit(text[match.Index - 1]) && char.IsAsciiLetterOrDigit(text[match.Index + match.Length]) ? " " : "");

    /// <summary>Character for character, full-width signs as plain ones.</summary>
    private static string Narrow(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^([A-Za-z]\d{0,6}(?:[._\-]\d{1,3}){0,3})[\s、.．:：\-]*(?=[\u4e00-\u9fff“《「（])(.+)$")]
    private static partial Regex CodeBefore();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:\.\d{1,2}){0,3}[、.．\s]*(?=[\u4e00-\u9fff“《「])|[①-⑳])\s*")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\s*(?:\((?:权重|分值|满分)?[:为]?(?<n>\d+(?:\.\d+)?)(?<u>分|%)?\)|(?<![\d.])(?<n>\d+(?:\.\d+)?)(?<u>分))\s*$")]
    private static partial Regex Points();
}
