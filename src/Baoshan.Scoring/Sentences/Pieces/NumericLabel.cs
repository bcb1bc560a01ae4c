using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>
/// A bare name that says a range of numbers: 逾期10天以内, 缺两次以上. Whoever wrote it means a value, so it is no name of an option or a class;
/// two such names may share a value, and nobody but a metric could tell.
/// </summary>
internal static partial class NumericLabel
{
    /// <summary>Each range has one of these.</summary>
    private static readonly string[] Words =
    [
        "超过", "超出", "低于", "高于", "大于", "小于", "不满", "不足", "不到", "未达", "少于", "多于", "以上", "以下", "以内", "以外", "之内", "之间", "至", "到", "~",
    ];

    /// <summary>True where a name says a range of numbers.</summary>
    public static bool Is(string label) => Find(label) is not null;

    /// <summary>Refuses a bare name that says a range of numbers; false where it says none.</summary>
    public static bool Refuse(string label, int start, SentenceScanner scanner)
    {
        if (Find(label) is not { } range)
        {
            return false;
        }

        string said = label[range.Index..(range.Index + range.Length)];
        scanner.Refuse(new(
            SentenceRules.NotUnderstood,
            start + range.Index,
            new($"“{said}”是数值区间，不能当作选项或问题的名称", $"'{said}' is a range of numbers, and no name of an option or a finding"),
            new(
                "声明业绩值，写成分档，如 不高于0天得满分；0天（不含）至10天（含）得权重分的60%；高于10天不得分；确是名称时加引号",
                "declare a metric and write bands, such as 不高于0天得满分；0天（不含）至10天（含）得权重分的60%；高于10天不得分; put it in quotes where it is a name")));
        return true;
    }

    // names with neither a number nor a word of a range, which most are, need no pattern
    private static Match? Find(string label)
    {
        string plain = new SentenceText(label).Plain;
        return Numerals.AreIn(plain) && Array.Exists(Words, word => plain.Contains(word, StringComparison.Ordinal)) && Range().Match(plain) is { Success: true } range
            ? range
            : null;
    }

    [GeneratedRegex(
        "(?:超过|超出|低于|高于|大于|小于|不满|不足|不到|未达|少于|多于) *(?:-?[0-9][0-9.]*|[零一二三四五六七八九十百两]+ *(?:个|项|次|天|日|月|年|周|人|户|家|件|起|例|份|条|处|元|万|亿|倍|小时))"
        + "|(?:-?[0-9][0-9.]*[^,;。、:0-9]{0,5}?|[零一二三四五六七八九十百两]+ *(?:个?工作日|个?月|个?百分点|小时|万元|亿元|人次|[个项次天日年周人户家件起例份条处元倍])) *(?:[(]不?含[)])? *及?(?:以上|以下|以内|以外|之内|之间)"
        + "|-?[0-9][0-9.]*[^,;。、:0-9]{0,5}?(?:至|到|~) *[0-9][0-9.]*"
        + "|[零一二三四五六七八九十百两]+ *(?:个|项|次|天|日|年|周|个月)?(?:至|到|~) *[零一二三四五六七八九十百两]+ *(?:个|项|次|天|日|年|周)")]
    private static partial Regex Range();
}
