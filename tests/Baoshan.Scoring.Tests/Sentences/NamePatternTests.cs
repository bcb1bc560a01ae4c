using System.Text.RegularExpressions;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>What names hold is looked for word by word; the patterns here are its definition.</summary>
public sealed class NamePatternTests
{
    private const string Numerals = "零一二三四五六七八九十百两";

    private static readonly string[] Words =
    [
        "得", "分", "分部门", "分项", "一", "两", "十", "3", "10", "2.5", "-", "-4", " ", "  ", "=", "≥", "×", "%", ".", "低于", "达", "达到", "不到", "不足", "不超过", "超过", "扣", "为", "至", "到", "~",
        "至少", "最高", "该项", "分别", "以上", "以下", "以内", "之间", "以后", "第", "有", "发现", "项", "个", "次", "天", "人次", "月", "元", "，", ",", "、", "。", "(含)", "(不含)", "及", "制度", "不一致",
        "①", "㉑", "㊿", "(1)", "(", ")", "1.", "1.5", "2、", "年", "户",
    ];

    private static readonly Regex RuleInAName = new(
        "[=×÷*<>≤≥±~]|得 *[0-9]|[0-9] *分|[一二三四五六七八九十两] *分(?!部|项|类|别|级|公|管|院|局|支)"
        + "|(?:低于|高于|大于|小于|等于|超过|达到?|不足|不满|不到) *-?[0-9]"
        + "|(?:[加再均可即倒限得计记给为扣至]|至少|至多|最高|最低|不超过|不高于|不低于|减少|增加|该项|本项|此项|依次|分别)$|^[0-9.%]+$|[0-9]$");

    private static readonly Regex Mark = new(@"^(?:[①-⑳㉑-㉟㊱-㊿]|\(\d+\)|\d+[.、](?!\d))");

    private static readonly Regex Counted = new(
        "(?:^|[，,])(?:有|出现|发现|发生|存在)? *[一1] *(?:项|个|处|例|起|条|次|件|份|类|人次|种|天|日|月|年|户|家|名|人)|(?<!第)[一1] *(?:项|个|处|例|起|条|次|件|份|人次|种|天|日|月|年|户|家|名|人)$");

    private static readonly Regex Ordinal = new(
        "^第 *[0-9一二三四五六七八九十]|(?:[0-9一二三四五六七八九十两] *(?:项|个|处|例|起|条|次|件|份|人次|种|人|天|日|月|年).*以[上下后])");

    private static readonly Regex Range = new(
        "(?:超过|超出|低于|高于|大于|小于|不满|不足|不到|未达|少于|多于) *(?:-?[0-9][0-9.]*|[" + Numerals + "]+ *(?:个|项|次|天|日|月|年|周|人|户|家|件|起|例|份|条|处|元|万|亿|倍|小时))"
        + "|(?:-?[0-9][0-9.]*[^,;。、:0-9]{0,5}?|[" + Numerals + "]+ *(?:个?工作日|个?月|个?百分点|小时|万元|亿元|人次|[个项次天日年周人户家件起例份条处元倍])) *(?:[(]不?含[)])? *及?(?:以上|以下|以内|以外|之内|之间)"
        + "|-?[0-9][0-9.]*[^,;。、:0-9]{0,5}?(?:至|到|~) *[0-9][0-9.]*"
        + "|[" + Numerals + "]+ *(?:个|项|次|天|日|年|周|个月)?(?:至|到|~) *[" + Numerals + "]+ *(?:个|项|次|天|日|年|周)");

    [Property(MaxTest = 4000)]
    public Property Rules_in_names_begin_where_the_pattern_does() => Prop.ForAll(
        Names(),
        name => RuleInName.Find(name) == (RuleInAName.Match(name) is { Success: true } rule ? rule.Index : -1));

    [Property(MaxTest = 2000)]
    public Property Marks_of_items_are_those_of_the_pattern() => Prop.ForAll(Names(), name => Numbering.IsMarked(name) == Mark.IsMatch(name));

    [Property(MaxTest = 4000)]
    public Property Counts_and_orders_are_those_of_the_patterns() => Prop.ForAll(
        Names(),
        name => FindingPhrase.IsCounted(name) == Counted.IsMatch(name) && FindingPhrase.IsOrdinal(name) == Ordinal.IsMatch(name));

    [Property(MaxTest = 4000)]
    public Property Ranges_are_those_of_the_pattern() => Prop.ForAll(Names(), name => NumericLabel.Is(name) == Range.IsMatch(new SentenceText(name).Plain));

    private static Arbitrary<string> Names() => Gen.Elements(Words).ArrayOf().Select(string.Concat).ToArbitrary();
}
