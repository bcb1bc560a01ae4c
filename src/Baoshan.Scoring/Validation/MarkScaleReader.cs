using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Validation;

/// <summary>Reads the marks that a fact allows, how many of a list may have each, and below which a reason is needed.</summary>
/// <param name="document">The fact as it is written.</param>
/// <param name="kind">The fact's kind.</param>
/// <param name="isRate">True where its unit is %.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class MarkScaleReader(FactDocument document, FactKind kind, bool isRate, Action<SourceSpan, LocalizedText, LocalizedText?> report)
{
    private readonly string name = document.Name.Value;

    /// <summary>The scale; null where the fact has none.</summary>
    public MarkScale? Read(out decimal? reasonBelow)
    {
        reasonBelow = null;
        if (kind is not (FactKind.Number or FactKind.List))
        {
            if ((document.Marks?.Span ?? document.Quotas?.Span ?? document.ReasonBelow?.Span) is { } at)
            {
                report(at, new($"“{name}”：只有数和一组数可以有 marks、quotas 和 reason-below", $"'{name}': only a number or a list has marks, quotas and reason-below"), null);
            }

            return null;
        }

        MarkScale? scale = document.Marks is { } marks ? new MarkScale([.. ReadMarks(marks)]) : null;
        Check(scale);
        if (scale is null && document.Quotas is { } quotas)
        {
            report(quotas.Span, new($"“{name}”：有 quotas 就要有 marks", $"'{name}': quotas need marks"), null);
        }

        reasonBelow = document.ReasonBelow is { } least ? ReadLeast(least, scale) : null;
        return scale is null ? null : scale with { Quotas = [.. ReadQuotas(scale)] };
    }

    private IEnumerable<Mark> ReadMarks(YamlNode marks) => marks switch
    {
        YamlSequence numbers => numbers.Items.OfType<YamlScalar>().Select(number => ReadMark(number.Text, number, isNumber: true)).OfType<Mark>(),
        YamlMapping words => words.Entries.Where(word => word.Value is YamlScalar).Select(word => ReadMark(word.Key.Text, (YamlScalar)word.Value, isNumber: false)).OfType<Mark>(),
        _ => [],
    };

    private Mark? ReadMark(string mark, YamlScalar number, bool isNumber)
    {
        if (!Scalars.TryMagnitude(number.Text, out decimal value))
        {
            return null;
        }

        if (Scalars.TryPercent(number.Text, out _) != isRate && value != 0m)
        {
            report(number.Span, isRate
                ? new($"“{name}”的单位是 %，marks 应写成百分数", $"the unit of '{name}' is %; write its marks in per cents")
                : new($"“{name}”不是比率，marks 不应写成百分数", $"'{name}' is no rate; write its marks without per cent signs"), null);
        }

        return new(mark, value) { IsNumber = isNumber };
    }

    private void Check(MarkScale? scale)
    {
        if (scale is null)
        {
            return;
        }

        SourceSpan at = document.Marks!.Span;
        if (scale.Marks.Count < 2)
        {
            report(at, new($"“{name}”的 marks 至少要有两档", $"the marks of '{name}' are at least two"), null);
        }

        foreach (string twice in scale.Marks.GroupBy(mark => mark.IsNumber ? $"{mark.Value / 1.0000000000000000000000000000m}" : mark.Name).Where(same => same.Count() > 1).Select(same => same.First().Name))
        {
            report(at, new($"“{name}”的 marks 中“{Excerpt.Of(twice)}”重复", $"the marks of '{name}' have '{Excerpt.Of(twice)}' twice"), null);
        }

        foreach (Mark mark in document.Range is { } written && IntervalText.TryParse(written.Value, out Rules.Interval range) ? scale.Marks.Where(mark => !range.Contains(mark.Value)) : [])
        {
            report(at, new($"“{name}”的 marks 中“{Excerpt.Of(mark.Name)}”不在 range 之内", $"the mark '{Excerpt.Of(mark.Name)}' of '{name}' is outside its range"), null);
        }
    }

    private IEnumerable<Quota> ReadQuotas(MarkScale scale)
    {
        foreach (YamlEntry entry in document.Quotas?.Entries ?? [])
        {
            Scalars.TryMagnitude(entry.Key.Text, out decimal number);
            if (scale.Find(entry.Key.Text, number) is not { } mark)
            {
                report(entry.Key.Span, new($"“{name}”没有档次“{Excerpt.Of(entry.Key.Text)}”", $"'{name}' has no mark '{Excerpt.Of(entry.Key.Text)}'"), Suggestion.Hint(entry.Key.Text, [.. scale.Marks.Select(m => m.Name)]));
            }
            else if (QuotaReader.Read(mark.Name, entry.Value, (span, message) => report(span, message, null)) is { } quota)
            {
                yield return quota;
            }
        }

        if (document.Quotas is { } quotas && kind != FactKind.List)
        {
            report(quotas.Span, new($"“{name}”：只有一组数可以有 quotas", $"'{name}': only a list has quotas"), null);
        }
    }

    private decimal? ReadLeast(Written<string> least, MarkScale? scale)
    {
        bool isNumber = isRate ? Scalars.TryPercent(least.Value, out decimal number) : Scalars.TryNumber(least.Value, out number);
        if (scale?.Find(least.Value, isNumber ? number : null) is { } mark)
        {
            return mark.Value;
        }

        if (isNumber && Math.Abs(number) <= Scalars.LargestNumber)
        {
            return number;
        }

        report(
            least.Span,
            scale is null
                ? new($"“{name}”的 reason-below 应是{(isRate ? "百分数" : "数字")}，而不是“{Excerpt.Of(least.Value)}”", $"reason-below of '{name}' is a {(isRate ? "per cent" : "number")}, not '{Excerpt.Of(least.Value)}'")
                : new($"“{name}”的 reason-below 应是数字或档次，没有档次“{Excerpt.Of(least.Value)}”", $"reason-below of '{name}' is a number or a mark, and there is no mark '{Excerpt.Of(least.Value)}'"),
            scale is null ? null : Suggestion.Hint(least.Value, [.. scale.Marks.Select(m => m.Name)]));
        return null;
    }
}
