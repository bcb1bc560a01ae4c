using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>The words of the form. A form that was written in one language is read in either.</summary>
internal static class FormWords
{
    /// <summary>What the first sheet bears, so that a form is told from any other workbook.</summary>
    public const string Format = "baoshan.scoring/form@1";

    public static readonly LocalizedText StartSheet = new("基本情况", "Start");
    public static readonly LocalizedText FactsSheet = new("基础数据", "Facts");
    public static readonly LocalizedText FindingsSheet = new("问题", "Findings");
    public static readonly LocalizedText OptionsSheet = new("选项", "Options");

    public static readonly LocalizedText FormatLabel = new("格式", "Format");
    public static readonly LocalizedText Subject = new("被评价对象", "Subject");
    public static readonly LocalizedText Period = new("评价时段", "Period");
    public static readonly LocalizedText Set = new("指标体系文件", "Set file");
    public static readonly LocalizedText Source = new("出处", "Source");

    public static readonly LocalizedText Indicator = new("指标", "Indicator");
    public static readonly LocalizedText IndicatorName = new("指标名称", "Indicator name");
    public static readonly LocalizedText Fact = new("数据", "Fact");
    public static readonly LocalizedText Item = new("项目", "Item");
    public static readonly LocalizedText Meaning = new("含义", "Meaning");
    public static readonly LocalizedText Kind = new("类型", "Kind");
    public static readonly LocalizedText Allowed = new("可填内容", "What to fill in");
    public static readonly LocalizedText Unit = new("单位", "Unit");
    public static readonly LocalizedText Value = new("值", "Value");
    public static readonly LocalizedText Note = new("说明", "Note");
    public static readonly LocalizedText Class = new("类别", "Class");
    public static readonly LocalizedText Text = new("问题内容", "Finding");
    public static readonly LocalizedText Count = new("项数", "Count");

    /// <summary>The kind of a row that holds the votes for a mark of a list.</summary>
    public static readonly LocalizedText Votes = new("票数", "votes");

    /// <summary>The kind of a row that holds the points chosen within the range of an option.</summary>
    public static readonly LocalizedText Mark = new("评分", "mark");

    public static readonly LocalizedText NoFindings = new("无", "none");

    /// <summary>The columns of the facts, in order.</summary>
    public static readonly ValueArray<LocalizedText> FactColumns = [Indicator, IndicatorName, Fact, Item, Meaning, Kind, Allowed, Unit, Value, Source, Note];

    /// <summary>The columns of the findings, in order.</summary>
    public static readonly ValueArray<LocalizedText> FindingColumns = [Fact, Class, Text, Count, Source];

    private static readonly (FactKind Kind, LocalizedText Word)[] Kinds =
    [
        (FactKind.Number, new("数", "number")),
        (FactKind.Truth, new("是否", "yes or no")),
        (FactKind.Choice, new("选项", "choice")),
        (FactKind.List, new("一组数", "list")),
        (FactKind.Findings, new("问题", "findings")),
        (FactKind.Elements, new("要素", "element")),
        (FactKind.Date, new("日期", "date")),
    ];

    public static string WordOf(FactKind kind, Labels labels) => labels.Of(Kinds.First(pair => pair.Kind == kind).Word);

    public static FactKind? KindOf(string word)
    {
        if (Is(word, Votes))
        {
            return FactKind.List;
        }

        foreach ((FactKind kind, LocalizedText text) in Kinds)
        {
            if (Is(word, text))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>True for the word in either language.</summary>
    public static bool Is(string word, LocalizedText text) =>
        word == text.Chinese || string.Equals(word, text.English, StringComparison.OrdinalIgnoreCase);
}
