using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>The words around one finding: 每有一项…, …一项, 有一个项目….</summary>
internal static partial class FindingPhrase
{
    /// <summary>The words that count things.</summary>
    public static readonly string[] Counters = ["人次", "项", "个", "处", "例", "起", "条", "次", "件", "份", "种"];

    /// <summary>True for a name that counts one thing: 有一项不一致, 制度缺失1项, 发生一起.</summary>
    public static bool IsCounted(string plain) => SaysOne(plain) && Counted().IsMatch(plain);

    /// <summary>True for a name that speaks of an order or of several at once: 第二次, 缺3项以上. What these cost is no price of a class.</summary>
    public static bool IsOrdinal(string plain) => Numerals.AreIn(plain) && (plain[0] == '第' || plain.Contains('以', StringComparison.Ordinal)) && Ordinal().IsMatch(plain);

    /// <summary>True for 有任何一项…: a single one decides.</summary>
    public static bool IsAny(string plain) => plain.StartsWith("有任何一项", StringComparison.Ordinal);

    /// <summary>The finding's name without the words that count it; null where nothing but a problem as such is left.</summary>
    public static string? Name(string label)
    {
        string name = Counted().Replace(label, "", 1).Trim(' ', '，', ',', '的');
        return Verb().Replace(name, "", 1) is { Length: > 0 } rest && rest != "问题" && rest != "情况" ? name : null;
    }

    // 一 stands in many names, and is a count only before a word that counts; the others need no pattern
    private static bool SaysOne(string plain)
    {
        for (int i = 0; i < plain.Length; i++)
        {
            if (plain[i] is '一' or '1' && plain.AsSpan(i + 1).TrimStart(' ') is [var next, ..] && "项个处例起条次件份类人种天日月年户家名".Contains(next, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(?:^|[，,])(?:有|出现|发现|发生|存在)? *[一1] *(?:项|个|处|例|起|条|次|件|份|类|人次|种|天|日|月|年|户|家|名|人)|(?<!第)[一1] *(?:项|个|处|例|起|条|次|件|份|人次|种|天|日|月|年|户|家|名|人)$")]
    private static partial Regex Counted();

    [GeneratedRegex("^第 *[0-9一二三四五六七八九十]|(?:[0-9一二三四五六七八九十两] *(?:项|个|处|例|起|条|次|件|份|人次|种|人|天|日|月|年).*以[上下后])")]
    private static partial Regex Ordinal();

    [GeneratedRegex("^(?:有|出现|发现|发生|存在)")]
    private static partial Regex Verb();
}
