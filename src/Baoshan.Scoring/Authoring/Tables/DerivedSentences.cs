using System.Globalization;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Sentences that say what a cell says in words that no form of sentence has, where there is only one thing that it can mean.</summary>
internal static partial class DerivedSentences
{
    private const string Marks = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>The sentences that may be tried for a cell that is not understood as it stands.</summary>
    /// <returns>Each sentence, with the name of the rate that it reads where the cell says one.</returns>
    public static IEnumerable<(string Sentence, string? Rate)> Of(string cell, decimal? weight)
    {
        if (Checklist(cell, weight) is { } checklist)
        {
            yield return (checklist, null);
        }

        if (RateOfWeight().Match(Scalars.Plain(cell)) is { Success: true } product
            && (!product.Groups["points"].Success || decimal.Parse(product.Groups["points"].Value, CultureInfo.InvariantCulture) == weight))
        {
            yield return ("以100%为满分，每降低1%扣权重分的1%，扣完为止", product.Groups["rate"].Value); // a rate of the weight, full marks at most
        }
    }

    /// <summary>有管理办法（2分）；制度完整（2分）；得到执行（1分）: pieces that each have points and add up to the weight are elements.</summary>
    private static string? Checklist(string cell, decimal? weight)
    {
        Match[] pieces = [.. Stops().Split(cell).Select(piece => piece.Trim()).Where(piece => piece.Length > 0).Select(piece => Priced().Match(piece))];
        if (pieces.Length is < 2 or > 20 || !pieces.All(piece => piece.Success && !Judged().IsMatch(piece.Value)))
        {
            return null;
        }

        decimal[] points = [.. pieces.Select(piece => decimal.Parse(Scalars.Plain(piece.Groups["points"].Value), CultureInfo.InvariantCulture))];
        string[] names = [.. pieces.Select(piece => ElementsInText.Name(piece.Groups["name"].Value))];
        return points.Sum() != weight || points.Any(price => price <= 0m) || names.Distinct(StringComparer.Ordinal).Count() < names.Length
            ? null
            : string.Join('；', names.Select((name, i) => $"{Marks[i]}{name}，得{FormulaWriter.Plain(points[i])}分"));
    }

    [GeneratedRegex(@"[；;。\n]")]
    private static partial Regex Stops();

    [GeneratedRegex(@"^(?:[（(]?\d{1,2}[)）.、．]|[①-⑳])?\s*(?<name>[^\d].*?)(?:的)?[，,]?\s*(?:[（(](?<points>[\d０-９]+(?:[.．][\d０-９]+)?)分[)）]|(?:得|计|，|,)\s*(?<points>[\d０-９]+(?:[.．][\d０-９]+)?)分)$")]
    private static partial Regex Priced();

    /// <summary>What is given at discretion is no element that is met or not.</summary>
    [GeneratedRegex("酌情|视情|适当|情节")]
    private static partial Regex Judged();

    /// <summary>得分＝完成率×分值, 完成率×15分, with or without what is above 100 % cut off.</summary>
    [GeneratedRegex(@"^(?:(?:实际|本项|该项|指标)?得分[=:为])?(?<rate>[\p{L}]{0,12}率)[×*xX](?:(?<points>\d+(?:\.\d+)?)分|(?:该项|本项|指标)?(?:分值|权重|权重分|标准分|满分))(?:[,;。](?:超过|大于|高于)100%(?:的)?,?按100%计(?:算|分)?|[,;。](?:最高)?(?:不超过|得)满分)?[。;]?$")]
    private static partial Regex RateOfWeight();
}
