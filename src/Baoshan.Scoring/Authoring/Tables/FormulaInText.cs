using System.Text.RegularExpressions;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Finds the formula of a metric in an explanation: 预算执行率＝（支出决算数/支出预算数）×100%.</summary>
internal static partial class FormulaInText
{
    private static readonly string[] Money = ["额", "资金", "款", "支出", "收入", "预算", "决算", "成本", "经费", "投资", "资产", "负债", "预算数", "决算数", "支出数", "到位数", "投入", "产值", "利润"];

    /// <summary>The formula by which a text says a metric is computed; null where it says none that can be read.</summary>
    /// <param name="name">The metric's name.</param>
    /// <param name="text">The text.</param>
    public static Formula? Find(string name, string? text)
    {
        if (text is null)
        {
            return null;
        }

        (string Name, Formula Formula)[] found = [.. All(Unquoted(text))];
        return found.Where(pair => pair.Name == Unquoted(name)).Select(pair => pair.Formula).FirstOrDefault()
            ?? (found is [{ } only] ? only.Formula : null);
    }

    /// <summary>What a text says of a name: 支出决算数：…。</summary>
    public static string? MeaningOf(string name, string? text)
    {
        if (text is null)
        {
            return null;
        }

        foreach (string mark in new[] { "：", ":", "是指", "指" })
        {
            int at = text.IndexOf(name + mark, StringComparison.Ordinal);
            if (at >= 0)
            {
                string rest = text[(at + name.Length + mark.Length)..];
                int end = rest.AsSpan().IndexOfAny('。', '；', '\n');
                string meaning = NameCell.OneLine(end < 0 ? rest : rest[..end]).Trim();
                return meaning.Length == 0 ? null : meaning;
            }
        }

        return null;
    }

    /// <summary>万元 where all names are names of money; no unit where that is not plain to see.</summary>
    public static string? UnitOf(IReadOnlyCollection<string> names) =>
        names.All(name => Money.Any(word => name.EndsWith(word, StringComparison.Ordinal))) ? "万元"
        : names.All(name => name.EndsWith("人数", StringComparison.Ordinal)) ? "人"
        : null;

    /// <summary>Quotes inside a name, as in “三公经费”变动率, are no part of it.</summary>
    private static string Unquoted(string text) => text.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);

    private static IEnumerable<(string Name, Formula Formula)> All(string text)
    {
        foreach (string sentence in Sentences().Split(text))
        {
            if (Equation().Match(sentence) is not { Success: true } match)
            {
                continue;
            }

            string right = Percent().Replace(match.Groups["right"].Value.Trim(), "").Replace('—', '-').Replace('–', '-').Replace('－', '-').Replace('【', '(').Replace('】', ')').Replace('[', '(').Replace(']', ')');
            Formula? formula = FormulaParser.Parse(right, out FormulaProblem? problem);
            if (problem is null && formula is not (null or NameFormula or NumberFormula or ComparisonFormula or LogicFormula) && FormulaNames.Of(formula).Any()
                && FormulaNames.Of(formula).All(name => FormulaTokenizer.IsName(name) && name != match.Groups["left"].Value))
            {
                yield return (match.Groups["left"].Value, formula);
            }
        }
    }

    [GeneratedRegex(@"[。；;\n]|，(?=[^，=＝]*[=＝])")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"(?<left>[\p{L}\p{N}_]+)\s*[=＝]\s*(?<right>[^=＝]+)$")]
    private static partial Regex Equation();

    [GeneratedRegex(@"\s*[×xX*＊✕]\s*100\s*[%％]\s*")]
    private static partial Regex Percent();
}
