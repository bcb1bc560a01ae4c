using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>Reads the number of a fact, or each number of a list: a plain number, a per cent, or a mark that stands for one.</summary>
internal sealed class NumberReader(FactDeclaration declaration, DiagnosticBag diagnostics)
{
    /// <summary>The value that a text means; null, with a diagnostic, where it means none.</summary>
    public decimal? Read(string text, SourceSpan span)
    {
        bool isNumber = TryParse(text, out decimal value);
        if (declaration.Marks is { } marks)
        {
            return marks.Find(text, isNumber ? value : null)?.Value ?? NoMark(marks, text, isNumber ? value : null, span);
        }

        if (!isNumber)
        {
            return NoNumber(text, span);
        }

        if (declaration.Range is { } range && !range.Contains(value))
        {
            LocalizedText allowed = range.Describe();
            diagnostics.Add(new(
                FactBinder.OutOfRange,
                span,
                new($"数据“{declaration.Name}”的值 {text} 超出声明的范围（{allowed.Chinese}）", $"the value {text} of '{declaration.Name}' is outside its declared range ({allowed.English})"),
                null,
                declaration.Indicator));
        }

        return value;
    }

    /// <summary>Reports a value below the least that needs no reason, where none is given.</summary>
    public void CheckReason(decimal value, string text, string? note, SourceSpan span)
    {
        if (declaration.ReasonBelow is not { } least || value >= least || !string.IsNullOrWhiteSpace(note))
        {
            return;
        }

        string bound = declaration.TextOf(least);
        diagnostics.Add(new(
            FactBinder.MissingReason,
            span,
            new($"数据“{declaration.Name}”的值 {Excerpt.Of(text)} 低于 {bound}，要写明理由", $"the value {Excerpt.Of(text)} of '{declaration.Name}' is below {bound} and needs a reason"),
            new($"写成 {{ value: {Excerpt.Of(text)}, note: 理由 }}", $"write {{ value: {Excerpt.Of(text)}, note: reason }}"),
            declaration.Indicator));
    }

    /// <summary>What a number of the fact looks like.</summary>
    public static LocalizedText Expected(FactDeclaration declaration) =>
        declaration.Marks is { } marks ? new($"{marks.Names("、")} 之一", $"one of {marks.Names(", ")}")
        : declaration.Kind == FactKind.Date ? new("日期（如 2016-03-31）", "a date such as 2016-03-31")
        : declaration.Unit == "%" ? new("百分数（如 97.5%）", "a per cent such as 97.5%")
        : new("数字（如 3169.46）", "a number such as 3169.46");

    private bool TryParse(string text, out decimal value) =>
        declaration.Kind == FactKind.Date ? Scalars.TryDate(text, out value)
        : declaration.Unit == "%" ? Scalars.TryPercent(text, out value) : Scalars.TryNumber(text, out value);

    private decimal? NoMark(MarkScale marks, string text, decimal? number, SourceSpan span)
    {
        string? meant = number is { } value ? marks.Of(value)?.Name : null;
        diagnostics.Add(new(
            FactBinder.UnknownMark,
            span,
            new($"数据“{declaration.Name}”没有档次“{Excerpt.Of(text)}”", $"the fact '{declaration.Name}' has no mark '{Excerpt.Of(text)}'"),
            (meant ?? Suggestion.Nearest(text, marks.Marks.Where(mark => !mark.IsNumber).Select(mark => mark.Name))) is { } nearest
                ? new($"是否想写“{nearest}”？可用：{marks.Names("、")}", $"did you mean '{nearest}'? known: {marks.Names(", ")}")
                : new($"可用：{marks.Names("、")}", $"known: {marks.Names(", ")}"),
            declaration.Indicator));
        return null;
    }

    private decimal? NoNumber(string text, SourceSpan span)
    {
        LocalizedText? hint = declaration.Kind == FactKind.Date && DateText.IsDateLike(Scalars.Plain(text))
            ? new("没有这一天", "there is no such day")
            : declaration.Unit == "%" && Scalars.TryNumber(text, out decimal bare)
            ? new($"是否想写 {FormulaWriter.Plain(bare)}%？", $"did you mean {FormulaWriter.Plain(bare)}%?")
            : text.Contains(',', StringComparison.Ordinal) ? new("数字不要写千位分隔符", "write numbers without thousands separators") : null;
        LocalizedText expected = Expected(declaration);
        diagnostics.Add(new(
            FactBinder.WrongType,
            span,
            new($"数据“{declaration.Name}”：“{text}”不是{expected.Chinese}", $"the fact '{declaration.Name}': '{text}' is not {expected.English}"),
            hint,
            declaration.Indicator));
        return null;
    }
}
