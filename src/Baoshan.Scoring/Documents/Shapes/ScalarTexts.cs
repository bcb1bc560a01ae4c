using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Documents;

/// <summary>Which texts are values of which kind, and how to say what a kind is.</summary>
internal static class ScalarTexts
{
    public static bool IsValid(string text, ScalarShape shape) => shape.Kind switch
    {
        ScalarKind.Number => Scalars.TryNumber(text, out decimal number) && Math.Abs(number) <= Scalars.LargestNumber,
        ScalarKind.Integer => Scalars.TryNumber(text, out decimal number) && decimal.IsInteger(number) && Math.Abs(number) <= Scalars.LargestInteger,
        ScalarKind.Magnitude => Scalars.TryMagnitude(text, out decimal number) && Math.Abs(number) <= Scalars.LargestNumber,
        ScalarKind.MetricValue => Scalars.TryDate(text, out DateOnly _) || (Scalars.TryMagnitude(text, out decimal number) && Math.Abs(number) <= Scalars.LargestNumber),
        ScalarKind.Price => shape.Words.Contains(text) || (Scalars.TryMagnitude(text, out decimal number) && Math.Abs(number) <= Scalars.LargestPrice),
        ScalarKind.Truth => Scalars.Truth(text) is not null,
        ScalarKind.Interval => IntervalText.TryParse(text, out _),
        ScalarKind.Name => FormulaTokenizer.IsName(text),
        ScalarKind.Word => shape.Words.Contains(text),
        ScalarKind.Date => Scalars.TryDate(text, out DateOnly _),
        _ => true,
    };

    public static LocalizedText Expected(ScalarShape shape) => shape.Kind switch
    {
        ScalarKind.Number => new("数字（如 3 或 0.75）", "a number such as 3 or 0.75"),
        ScalarKind.Integer => new("整数", "a whole number"),
        ScalarKind.Magnitude => new("数字或百分数（如 3 或 95%）", "a number or a per cent, such as 3 or 95%"),
        ScalarKind.MetricValue => new("数字、百分数或日期（如 3、95% 或 2016-03-31）", "a number, a per cent or a date, such as 3, 95% or 2016-03-31"),
        ScalarKind.Price => new("分值：占权重的份额（如 5%）、分数（如 0.2）、full（满分）或 zero（不得分）", "a price: a share of the weight such as 5%, points such as 0.2, full, or zero"),
        ScalarKind.Truth => new("是或否", "yes or no (是, 否)"),
        ScalarKind.Interval => new("区间（如 低于70%、90%以上、80%（含）至90%、不晚于2016-03-31）", "an interval such as 低于70%, 90%以上, 80%（含）至90% or 不晚于2016-03-31"),
        ScalarKind.Name => new("名称（文字、字母、数字和下划线，不以数字开头）", "a name: letters, digits and underscores, not starting with a digit"),
        ScalarKind.Word => new($"{string.Join("、", shape.Words)}之一", $"one of {string.Join(", ", shape.Words)}"),
        ScalarKind.Sentence => new("评分语句（如 以100%为满分，每降低1%扣权重分的5%，扣完为止）", "a scoring sentence such as 以100%为满分，每降低1%扣权重分的5%，扣完为止"),
        ScalarKind.Formula => new("公式", "a formula"),
        ScalarKind.Date => new("日期（如 2018-01-01 或 2018年1月1日）", "a day such as 2018-01-01 or 2018年1月1日"),
        _ => new("文本", "a text"),
    };

    public static LocalizedText? Hint(string text, ScalarShape shape)
    {
        if (shape.Kind is ScalarKind.Interval or ScalarKind.MetricValue && DateIntervalText.Hint(text) is { } date)
        {
            return date;
        }

        if (shape.Kind == ScalarKind.Interval && text.AsSpan().ContainsAny('至', '到', '~'))
        {
            return new("两端都有界限时，至少写明一端是否含在内，如 80%（含）至90%", "with two ends, say of at least one whether it is included, as in 80%（含）至90%");
        }

        if (shape.Kind == ScalarKind.Date && PeriodText.TryParse(text, out (DateOnly From, DateOnly To) days))
        {
            string first = DateText.Write(days.From);
            return new($"写到日；是否想写 {first}？", $"write the day; did you mean {first}?");
        }

        if (shape.Kind is ScalarKind.Number or ScalarKind.Magnitude or ScalarKind.MetricValue && text.Contains(',', StringComparison.Ordinal))
        {
            return new("数字不要写千位分隔符", "write numbers without thousands separators");
        }

        if (shape.Kind is ScalarKind.Number or ScalarKind.Integer && Scalars.TryPercent(text, out decimal value))
        {
            return new($"此处不能用百分数；是否想写 {FormulaWriter.Plain(value * 100m)}？", $"not a per cent here; did you mean {FormulaWriter.Plain(value * 100m)}?");
        }

        bool isNumber = shape.Kind is ScalarKind.Number or ScalarKind.Magnitude or ScalarKind.MetricValue or ScalarKind.Price
            || (shape.Kind == ScalarKind.Integer && !text.Contains('.', StringComparison.Ordinal));
        if (isNumber && Scalars.IsNumberLike(text))
        {
            return new("数字太大，或位数太多", "the number is too large, or has too many digits");
        }

        return shape.Words.Length > 0 && Suggestion.Nearest(text, shape.Words) is { } nearest
            ? new($"是否想写“{nearest}”？", $"did you mean '{nearest}'?")
            : null;
    }
}
