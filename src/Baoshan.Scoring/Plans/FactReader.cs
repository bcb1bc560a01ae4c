using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>Reads one fact by its declaration into the values of an assessment. Evidence is checked and goes nowhere.</summary>
internal sealed class FactReader(FactDeclaration declaration, AssessedFact fact, int first, FactValues values, DiagnosticBag diagnostics)
{
    public void Read()
    {
        if (fact.Unit is { } unit && Scalars.Unit(unit) != (declaration.Unit ?? ""))
        {
            diagnostics.Add(new(
                FactBinder.WrongUnit,
                fact.UnitSpan ?? fact.Span,
                declaration.Unit is null
                    ? new($"数据“{fact.Name}”没有单位，这里写了“{unit}”", $"the fact '{fact.Name}' has no unit, but '{unit}' is given")
                    : new($"数据“{fact.Name}”的单位是“{declaration.Unit}”，这里写了“{unit}”", $"the unit of '{fact.Name}' is '{declaration.Unit}', but '{unit}' is given"),
                declaration.Unit is null ? null : new($"请换算成{declaration.Unit}", $"convert the value to {declaration.Unit}"),
                declaration.Indicator));
        }

        switch (declaration.Kind, fact.Value)
        {
            case (FactKind.Number, SingleValue single):
                if (Number(single.Text, fact.Span) is { } number)
                {
                    Supply(0, number);
                }

                break;
            case (FactKind.Truth, SingleValue single):
                ReadTruth(single);
                break;
            case (FactKind.Choice, SingleValue single):
                ReadChoice(single);
                break;
            case (FactKind.List, ListValue list):
                ReadList(list);
                break;
            case (FactKind.Findings, FindingsValue findings):
                ReadFindings(findings);
                break;
            case (FactKind.Findings, SingleValue { Text: "none" or "无" }):
                ReadFindings(new([]));
                break;
            case (FactKind.Elements, ElementsValue elements):
                ReadElements(elements);
                break;
            default:
                WrongType(fact.Span, Expected());
                break;
        }
    }

    private void Supply(int offset, decimal value)
    {
        if (first >= 0)
        {
            values.Supply(first + offset, value);
        }
    }

    private decimal? Number(string text, SourceSpan span)
    {
        bool isRate = declaration.Unit == "%";
        if (isRate ? Scalars.TryPercent(text, out decimal value) : Scalars.TryNumber(text, out value))
        {
            CheckRange(text, value, span);
            return value;
        }

        LocalizedText? hint = isRate && Scalars.TryNumber(text, out decimal bare)
            ? new($"是否想写 {Formulas.FormulaWriter.Plain(bare)}%？", $"did you mean {Formulas.FormulaWriter.Plain(bare)}%?")
            : text.Contains(',', StringComparison.Ordinal) ? new("数字不要写千位分隔符", "write numbers without thousands separators") : null;
        diagnostics.Add(new(
            FactBinder.WrongType,
            span,
            new($"数据“{fact.Name}”：“{text}”不是{Expected().Chinese}", $"the fact '{fact.Name}': '{text}' is not {Expected().English}"),
            hint,
            declaration.Indicator));
        return null;
    }

    private void CheckRange(string text, decimal value, SourceSpan span)
    {
        if (declaration.Range is not { } range || range.Contains(value))
        {
            return;
        }

        LocalizedText allowed = range.Describe();
        diagnostics.Add(new(
            FactBinder.OutOfRange,
            span,
            new($"数据“{fact.Name}”的值 {text} 超出声明的范围（{allowed.Chinese}）", $"the value {text} of '{fact.Name}' is outside its declared range ({allowed.English})"),
            null,
            declaration.Indicator));
    }

    private void ReadTruth(SingleValue single)
    {
        if (Scalars.Truth(single.Text) is { } truth)
        {
            Supply(0, truth ? 1m : 0m);
        }
        else
        {
            WrongType(fact.Span, Expected());
        }
    }

    private void ReadChoice(SingleValue single)
    {
        int option = declaration.Members.AsSpan().IndexOf(single.Text);
        if (option >= 0)
        {
            Supply(0, option);
            return;
        }

        diagnostics.Add(new(
            FactBinder.UnknownOption,
            fact.Span,
            new($"数据“{fact.Name}”没有选项“{single.Text}”", $"the fact '{fact.Name}' has no option '{single.Text}'"),
            Suggestion.Nearest(single.Text, declaration.Members) is { } nearest
                ? new($"是否想写“{nearest}”？可用：{string.Join("、", declaration.Members)}", $"did you mean '{nearest}'? known: {string.Join(", ", declaration.Members)}")
                : new($"可用：{string.Join("、", declaration.Members)}", $"known: {string.Join(", ", declaration.Members)}"),
            declaration.Indicator));
    }

    private void ReadList(ListValue list)
    {
        var numbers = new List<decimal>(list.Items.Count);
        foreach (ListItem item in list.Items)
        {
            if (Number(item.Text, item.Span) is { } number)
            {
                numbers.Add(number);
            }
        }

        if (first >= 0 && numbers.Count == list.Items.Count)
        {
            values.SupplyList(first, [.. numbers]);
        }
    }

    private void ReadFindings(FindingsValue findings)
    {
        int[] counts = new int[Math.Max(1, declaration.Members.Count)];
        foreach (Finding finding in findings.Items)
        {
            int index = declaration.Members.Count == 0
                ? (finding.Class is null ? 0 : -1)
                : finding.Class is null ? -1 : declaration.Members.AsSpan().IndexOf(finding.Class);
            if (index < 0)
            {
                ReportClass(finding);
            }
            else if (finding.Count < 0)
            {
                WrongCount(finding);
            }
            else
            {
                counts[index] = Math.Min(1_000_000_000, counts[index] + finding.Count);
            }
        }

        for (int i = 0; i < counts.Length; i++)
        {
            Supply(i, counts[i]);
        }
    }

    private void WrongCount(Finding finding) => diagnostics.Add(new(
        FactBinder.WrongType,
        finding.Span,
        new($"数据“{fact.Name}”：问题的数量不能是 {finding.Count.ToString(CultureInfo.InvariantCulture)}", $"the fact '{fact.Name}': there cannot be {finding.Count.ToString(CultureInfo.InvariantCulture)} findings"),
        null,
        declaration.Indicator));

    private void ReportClass(Finding finding) => diagnostics.Add(new(
        FactBinder.UnknownOption,
        finding.Span,
        (declaration.Members.Count, finding.Class) switch
        {
            (0, _) => new($"指标“{fact.Name}”的问题不分类，这里写了类别“{finding.Class}”", $"findings of '{fact.Name}' have no classes, but '{finding.Class}' is given"),
            (_, null) => new($"指标“{fact.Name}”的问题要写类别（class）", $"findings of '{fact.Name}' need a class"),
            _ => new($"指标“{fact.Name}”没有问题类别“{finding.Class}”", $"'{fact.Name}' has no class of findings '{finding.Class}'"),
        },
        declaration.Members.Count == 0 ? null : new($"可用：{string.Join("、", declaration.Members)}", $"known: {string.Join(", ", declaration.Members)}"),
        declaration.Indicator));

    private void ReadElements(ElementsValue elements)
    {
        foreach (ElementState element in elements.Items)
        {
            int index = declaration.Members.AsSpan().IndexOf(element.Name);
            if (index < 0)
            {
                diagnostics.Add(new(
                    FactBinder.UnknownOption,
                    element.Span,
                    new($"指标“{fact.Name}”没有要素“{element.Name}”", $"'{fact.Name}' has no element '{element.Name}'"),
                    Suggestion.Hint(element.Name, declaration.Members),
                    declaration.Indicator));
            }
            else if (element.Met is < 0m or > 1m)
            {
                diagnostics.Add(new(
                    FactBinder.WrongType,
                    element.Span,
                    new($"数据“{fact.Name}”：要素“{element.Name}”的满足程度应在 0 到 1 之间", $"the fact '{fact.Name}': the element '{element.Name}' is met from 0 to 1"),
                    null,
                    declaration.Indicator));
            }
            else
            {
                Supply(index, element.Met);
            }
        }
    }

    private void WrongType(SourceSpan span, LocalizedText expected)
    {
        string given = fact.Value is SingleValue single ? $"“{single.Text}”" : fact.Value switch
        {
            ListValue => "一组数",
            FindingsValue => "问题列表（findings）",
            _ => "要素列表（elements）",
        };
        string givenEnglish = fact.Value is SingleValue text ? $"'{text.Text}'" : fact.Value switch
        {
            ListValue => "a list of numbers",
            FindingsValue => "findings",
            _ => "elements",
        };
        diagnostics.Add(new(
            FactBinder.WrongType,
            span,
            new($"数据“{fact.Name}”应为{expected.Chinese}，而不是{given}", $"the fact '{fact.Name}' should be {expected.English}, not {givenEnglish}"),
            null,
            declaration.Indicator));
    }

    private LocalizedText Expected() => declaration.Kind switch
    {
        FactKind.Number when declaration.Unit == "%" => new("百分数（如 97.5%）", "a per cent such as 97.5%"),
        FactKind.Number => new("数字（如 3169.46）", "a number such as 3169.46"),
        FactKind.Truth => new("是或否", "yes or no (是, 否)"),
        FactKind.Choice => new($"选项之一：{string.Join("、", declaration.Members)}", $"one of the options {string.Join(", ", declaration.Members)}"),
        FactKind.List => new(declaration.Unit == "%" ? "一组百分数" : "一组数", declaration.Unit == "%" ? "a list of per cents" : "a list of numbers"),
        FactKind.Findings => new("问题列表（findings）或 none", "findings, or none"),
        _ => new("要素列表（elements）", "elements"),
    };
}
