using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Excel;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>The sheet with a row for each fact, each element of a checklist, and each item of a list.</summary>
internal sealed class FormFactSheet(IndicatorSet set, Assessment? assessment, Labels l, LookTable looks, FormOptions options)
{
    private const int ValueColumn = 9;
    private const int ListRows = 10;
    private static readonly int[] Widths = [10, 24, 22, 18, 34, 10, 30, 9, 18, 26, 30];
    private readonly SheetBuilder sheet = new(l.Of(FormWords.FactsSheet), looks) { IsProtected = true, IsLandscape = true, Frozen = (1, 3), RepeatedRows = (1, 1) };

    // the cells of each drop-down and of each kind of number; a rule for many cells is one rule
    private readonly Dictionary<string, List<string>> choices = [];
    private readonly List<string> numbers = [];

    public SheetBuilder Build()
    {
        foreach (int width in Widths)
        {
            sheet.Column(width);
        }

        sheet.NextRow(24);
        sheet.Header(FormWords.FactColumns.Select(l.Of));
        foreach (FactDeclaration fact in set.Facts)
        {
            Fact(fact);
        }

        foreach ((string list, List<string> cells) in choices)
        {
            sheet.Choice(string.Join(' ', cells), list, l.Of(FormWords.Value), l.Of("请从列表中选择", "choose from the list"));
        }

        if (numbers.Count > 0)
        {
            sheet.Numeric(string.Join(' ', numbers), l.Of(FormWords.Value), l.Of("此处应填数字", "a number is expected here"));
        }

        return sheet;
    }

    private void Fact(FactDeclaration fact)
    {
        AssessedFact? given = assessment?.Find(fact.Name);
        switch (fact.Kind)
        {
            case FactKind.Elements:
                ElementsValue? elements = given?.Value as ElementsValue;
                for (int i = 0; i < fact.Members.Count; i++)
                {
                    ElementState? state = elements?.Items.FirstOrDefault(item => item.Name == fact.Members[i]);
                    string? source = i == 0 ? given?.Source : null;
                    string? note = state?.Note ?? (i == 0 && state?.Met == 1m ? given?.Note : null);
                    Row(fact, fact.Members[i], source, note, FormLooks.Locked);
                    Choose(state is null ? null : Word(state.Met), [.. Words()]);
                    Finish(source, note);
                }

                break;
            case FactKind.List when IsPoll(fact, given):
                Votes(fact, given);
                break;
            case FactKind.List:
                List(fact, given);
                break;
            default:
                Row(fact, null, given?.Source, given?.Note, FormLooks.Locked);
                Value(fact, given);
                Finish(given?.Source, given?.Note);
                if (fact.MarkRanges.Count > 0)
                {
                    Mark(fact, given);
                }

                break;
        }
    }

    /// <summary>A row for the points that the evaluator chooses within the range of the option.</summary>
    private void Mark(FactDeclaration fact, AssessedFact? given)
    {
        IEnumerable<string> ranges = fact.Members.Zip(fact.MarkRanges)
            .Where(option => option.Second is not null)
            .Select(option => $"{option.First} {FigureText.Points(option.Second!.From!.Value)}–{FigureText.Points(option.Second.To!.Value)}");
        Row(fact, l.Of(FormWords.Mark), null, null, FormLooks.Locked, FormWords.Mark, string.Join(l.Of("、", ", "), ranges));
        string? mark = (given?.Value as SingleValue)?.Mark;
        bool isNumber = Scalars.TryNumber(mark ?? "", out decimal points);
        sheet.Number(ValueColumn, isNumber ? points : null, FormLooks.Number);
        numbers.Add(CellName.Of(sheet.RowNumber, ValueColumn));
        Finish(null, null);
    }

    private void List(FactDeclaration fact, AssessedFact? given)
    {
        ValueArray<ListItem> items = given?.Value is ListValue list ? list.Items : [];
        bool isNamed = fact.Members.Count > 0;
        for (int i = 0; i < (isNamed ? fact.Members.Count : Math.Max(ListRows, items.Count)); i++)
        {
            ListItem? item = isNamed ? items.FirstOrDefault(item => item.Label == fact.Members[i]) : i < items.Count ? items[i] : null;
            string? source = i == 0 ? given?.Source : null;
            string? note = item?.Note ?? (i == 0 ? given?.Note : null);
            Row(fact, isNamed ? fact.Members[i] : item?.Label, source, note, isNamed ? FormLooks.Locked : FormLooks.Input);
            Value(fact, item?.Text);
            Finish(source, note);
        }
    }

    /// <summary>A row a mark, for the number of votes: where raters need not be told apart, and none has to give a reason.</summary>
    private void Votes(FactDeclaration fact, AssessedFact? given)
    {
        foreach (Mark mark in fact.Marks!.Marks)
        {
            bool isFirst = mark == fact.Marks.Marks[0];
            Row(fact, mark.Name, isFirst ? given?.Source : null, isFirst ? given?.Note : null, FormLooks.Locked, FormWords.Votes, l.Of("给出此档次的人数", "how many gave this mark"));
            sheet.Number(ValueColumn, (given?.Value as VotesValue)?.Items.FirstOrDefault(vote => vote.Mark == mark.Name)?.Count, FormLooks.Number);
            numbers.Add(CellName.Of(sheet.RowNumber, ValueColumn));
            Finish(isFirst ? given?.Source : null, isFirst ? given?.Note : null);
        }
    }

    private static bool IsPoll(FactDeclaration fact, AssessedFact? given) =>
        fact.Marks is not null && fact.Members.Count == 0 && (given is null ? fact.ReasonBelow is null : given.Value is VotesValue);

    private void Value(FactDeclaration fact, AssessedFact? given)
    {
        string? text = (given?.Value as SingleValue)?.Text;
        switch (fact.Kind)
        {
            case FactKind.Number:
                Value(fact, text);
                break;
            case FactKind.Date:
                sheet.Text(ValueColumn, text, FormLooks.AsTyped);
                break;
            case FactKind.Truth:
                Choose(text is null ? null : Scalars.Truth(text) is { } truth ? l.Of(truth ? "是" : "否", truth ? "yes" : "no") : text, [l.Of("是", "yes"), l.Of("否", "no")]);
                break;
            case FactKind.Choice:
                Choose(text, fact.Members);
                break;
            default:
                Choose(given?.Value is FindingsValue findings && findings.Items.All(finding => finding.Count == 0) ? l.Of(FormWords.NoFindings) : null, [l.Of(FormWords.NoFindings)]);
                break;
        }
    }

    /// <summary>A number, or one of the marks that stand for one.</summary>
    private void Value(FactDeclaration fact, string? text)
    {
        if (fact.Marks is { } marks && !marks.Marks.Any(mark => mark.IsNumber))
        {
            Choose(text, [.. marks.Marks.Select(mark => mark.Name)]);
        }
        else
        {
            Number(fact, text);
        }
    }

    private void Number(FactDeclaration fact, string? text)
    {
        bool isRate = fact.Unit == "%";
        decimal value = 0m;
        bool given = text is not null && (isRate ? Scalars.TryPercent(text, out value) : Scalars.TryNumber(text, out value));
        if (text is not null && !given)
        {
            sheet.Text(ValueColumn, text, FormLooks.AsTyped);
            return;
        }

        sheet.Number(ValueColumn, given ? value : null, isRate ? FormLooks.Rate : FormLooks.Number);
        numbers.Add(CellName.Of(sheet.RowNumber, ValueColumn));
    }

    private void Choose(string? value, ValueArray<string> words)
    {
        sheet.Text(ValueColumn, value, FormLooks.AsTyped);
        string list = options.RangeOf(words);
        if (!choices.TryGetValue(list, out List<string>? cells))
        {
            choices.Add(list, cells = []);
        }

        cells.Add(CellName.Of(sheet.RowNumber, ValueColumn));
    }

    private void Row(FactDeclaration fact, string? item, string? source, string? note, CellLook itemLook, LocalizedText? kind = null, string? allows = null)
    {
        Indicator? indicator = fact.Indicator is { } code && set.TryGetIndicator(code, out Indicator? found) ? found : null;
        string allowed = allows ?? Allowed(fact);
        string meaning = fact.Meaning ?? (fact.Name == fact.Indicator ? indicator?.Measures ?? "" : "");
        string[] texts = ["", indicator?.Name ?? "", fact.Name, item ?? "", meaning, "", allowed, "", "", source ?? "", note ?? ""];
        sheet.NextRow(Math.Min(400, 5 + (13.5 * texts.Select((text, i) => TextWidth.Lines(text, Widths[i] - 2)).Max())));
        sheet.Text(1, fact.Indicator ?? "", FormLooks.Locked);
        sheet.Text(2, indicator?.Name ?? l.Of("（多个指标共用）", "(shared)"), FormLooks.Locked);
        sheet.Text(3, fact.Name, FormLooks.Locked with { IsBold = !fact.IsSupporting });
        sheet.Text(4, item, itemLook);
        sheet.Text(5, meaning, FormLooks.Locked);
        sheet.Text(6, kind is { } word ? l.Of(word) : FormWords.WordOf(fact.Kind, l), FormLooks.Locked);
        sheet.Text(7, allowed, FormLooks.Locked);
        sheet.Text(8, fact.Unit, FormLooks.Locked);
    }

    private void Finish(string? source, string? note)
    {
        sheet.Text(10, source, FormLooks.Input);
        sheet.Text(11, note, FormLooks.Input);
    }

    private string Allowed(FactDeclaration fact)
    {
        string kind = fact.Kind switch
        {
            FactKind.Number or FactKind.List when fact.Marks is { } marks => marks.Names(l.Of("、", ", ")),
            FactKind.Number when fact.Unit == "%" => l.Of("百分数，如 97.5%", "a per cent such as 97.5%"),
            FactKind.Number => l.Of("数字", "a number"),
            FactKind.Date => l.Of("日期，如 2016-03-31", "a date such as 2016-03-31"),
            FactKind.Truth => l.Of("是、否", "yes, no"),
            FactKind.Choice => string.Join(l.Of("、", ", "), fact.Members),
            FactKind.List => l.Of(fact.Unit == "%" ? "每行一项：项目和百分数" : "每行一项：项目和数字", fact.Unit == "%" ? "one a row: item and per cent" : "one a row: item and number"),
            FactKind.Findings => l.Of("没有问题选“无”；有问题填“问题”表", "'none', or list them on the sheet 'Findings'"),
            _ => string.Join(l.Of("、", ", "), Words()),
        };
        if (fact.ReasonBelow is { } least)
        {
            kind += l.Of($"；低于 {fact.TextOf(least)} 须在“说明”栏写理由", $"; below {fact.TextOf(least)} a reason goes into the column 'Note'");
        }

        return fact.IsSupporting ? kind + l.Of("（佐证，可不填）", " (evidence, optional)")
            : fact.IsJudgement ? kind + l.Of("（由评价人员判断）", " (an evaluator's judgement)")
            : kind;
    }

    private string[] Words() => [l.Of("是", "yes"), l.Of("否", "no"), l.Of("部分", "half")];

    private string Word(decimal met) => met switch
    {
        1m => l.Of("是", "yes"),
        0m => l.Of("否", "no"),
        _ => l.Of("部分", "half"),
    };
}
