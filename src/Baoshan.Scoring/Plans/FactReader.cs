using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

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

        if (fact.Value is SingleValue { Mark: not null } marked && declaration.Kind != FactKind.Choice)
        {
            Report(FactBinder.WrongMark, marked.MarkSpan ?? fact.Span, new($"数据“{fact.Name}”不是有分值区间的选项，不写 mark", $"the fact '{fact.Name}' is no choice with ranges and takes no mark"));
        }

        switch (declaration.Kind, fact.Value)
        {
            case (FactKind.Number or FactKind.Date, SingleValue single):
                ReadNumber(single);
                break;
            case (FactKind.Truth, SingleValue single):
                ReadTruth(single);
                break;
            case (FactKind.Choice, SingleValue single):
                ReadChoice(single);
                break;
            case (FactKind.List, ListValue list):
                SupplyList(new ListReader(declaration, fact.Span, diagnostics).Read(list));
                break;
            case (FactKind.List, VotesValue votes):
                SupplyList(new ListReader(declaration, fact.Span, diagnostics).Read(votes, fact.Note));
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
            ReadMark(single, option);
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

    /// <summary>The points that the evaluator chooses within the range of an option.</summary>
    private void ReadMark(SingleValue single, int option)
    {
        if (single.Mark is not { } mark)
        {
            return;
        }

        SourceSpan at = single.MarkSpan ?? fact.Span;
        Interval? range = declaration.MarkRanges.Count > 0 ? declaration.MarkRanges[option] : null;
        if (range is null)
        {
            Report(FactBinder.WrongMark, at, new($"“{fact.Name}”的选项“{single.Text}”得分是固定的，不写 mark", $"the option '{single.Text}' of '{fact.Name}' has fixed points and takes no mark"));
        }
        else if (!Scalars.TryNumber(mark, out decimal points) || !range.Contains(points))
        {
            string from = FormulaWriter.Plain(range.From!.Value);
            string to = FormulaWriter.Plain(range.To!.Value);
            Report(FactBinder.WrongMark, at, new($"“{fact.Name}”的选项“{single.Text}”应在 {from} 至 {to} 分之间评分，而不是“{Excerpt.Of(mark)}”", $"the option '{single.Text}' of '{fact.Name}' is marked from {from} to {to}, not '{Excerpt.Of(mark)}'"));
        }
        else
        {
            Supply(1, points);
        }
    }

    private void Report(DiagnosticRule rule, SourceSpan at, LocalizedText message) => diagnostics.Add(new(rule, at, message, null, declaration.Indicator));

    private void ReadNumber(SingleValue single)
    {
        var reader = new NumberReader(declaration, diagnostics);
        if (reader.Read(single.Text, fact.Span) is { } number)
        {
            reader.CheckReason(number, single.Text, fact.Note, fact.Span);
            Supply(0, number);
        }
    }

    private void SupplyList(decimal[]? numbers)
    {
        if (first < 0 || numbers is null)
        {
            return;
        }

        values.SupplyList(first, numbers);
        for (int i = 0; i < declaration.Members.Count; i++)
        {
            values.Supply(first + 1 + i, numbers[i]);
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
            VotesValue => "票数（votes）",
            FindingsValue => "问题列表（findings）",
            _ => "要素列表（elements）",
        };
        string givenEnglish = fact.Value is SingleValue text ? $"'{text.Text}'" : fact.Value switch
        {
            ListValue => "a list of numbers",
            VotesValue => "votes",
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
        FactKind.Number or FactKind.Date => NumberReader.Expected(declaration),
        FactKind.Truth => new("是或否", "yes or no (是, 否)"),
        FactKind.Choice => new($"选项之一：{string.Join("、", declaration.Members)}", $"one of the options {string.Join(", ", declaration.Members)}"),
        FactKind.List => new(declaration.Unit == "%" ? "一组百分数" : "一组数", declaration.Unit == "%" ? "a list of per cents" : "a list of numbers"),
        FactKind.Findings => new("问题列表（findings）或 none", "findings, or none"),
        _ => new("要素列表（elements）", "elements"),
    };
}
