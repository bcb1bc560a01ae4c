using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>Reads the facts, row by row; rows of one checklist or list come together as one fact.</summary>
internal sealed class FormFactReader(FormSheet facts, FormSheet findings, DiagnosticBag diagnostics)
{
    private readonly List<AssessedFact> read = [];
    private readonly Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private FormFindings? listed;

    public ValueArray<AssessedFact> Read()
    {
        listed = new(findings, diagnostics);
        foreach (int row in facts.Rows)
        {
            if (facts.Text(row, FormWords.Fact) is { } name)
            {
                Row(row, name);
            }
            else if (facts.Text(row, FormWords.Value) is not null)
            {
                diagnostics.Add(new(FormRules.FormMissing, facts.At(row, FormWords.Fact), new("填了值，但没有写是哪项数据", "there is a value, but not the fact's name")));
            }
        }

        foreach ((string name, List<int> rows) in groups)
        {
            Group(name, rows);
        }

        listed.ReportUnknown(known);
        return [.. read];
    }

    private void Row(int row, string name)
    {
        if (FormWords.Is(facts.Text(row, FormWords.Kind) ?? "", FormWords.Mark))
        {
            Mark(row, name);
            return;
        }

        FactKind? kind = FormWords.KindOf(facts.Text(row, FormWords.Kind) ?? "");
        switch (kind)
        {
            case null:
                diagnostics.Add(new(
                    FormRules.FormChanged,
                    facts.At(row, FormWords.Kind),
                    new($"数据“{name}”的类型不能识别", $"the kind of the fact '{name}' is unknown"),
                    new("类型一栏由 form 命令写出，不要改动", "the command form writes this column; leave it as it is")));
                break;
            case FactKind.Elements or FactKind.List:
                if (!groups.TryGetValue(name, out List<int>? rows))
                {
                    groups.Add(name, rows = []);
                }

                rows.Add(row);
                break;
            case FactKind.Findings:
                known.Add(name);
                Findings(row, name);
                break;
            default:
                if (Value(row) is { } text)
                {
                    Add(row, name, new SingleValue(kind == FactKind.Date ? Day(row, text) : text), facts.Text(row, FormWords.Source), facts.Text(row, FormWords.Note));
                }

                break;
        }
    }

    /// <summary>A spreadsheet that takes what is typed for a date keeps it as a number of days.</summary>
    private string Day(int row, string text) =>
        facts[row, FormWords.Value] is { Kind: FormCellKind.Number } && Scalars.TryNumber(text, out decimal serial) ? DateText.OfSpreadsheet(serial) ?? text : text;

    /// <summary>The points within the range of an option; they follow the option's row.</summary>
    private void Mark(int row, string name)
    {
        if (Value(row) is not { } text)
        {
            return;
        }

        int option = read.FindIndex(fact => fact.Name == name && fact.Value is SingleValue);
        if (option < 0)
        {
            diagnostics.Add(new(FormRules.FormMissing, facts.At(row, FormWords.Value), new($"“{name}”填了评分，但没有选档次", $"'{name}' has a mark, but no option is chosen")));
            return;
        }

        read[option] = read[option] with { Value = (SingleValue)read[option].Value with { Mark = text, MarkSpan = facts.At(row, FormWords.Value) } };
    }

    private void Findings(int row, string name)
    {
        ValueArray<Finding> items = listed!.Of(name);
        string? text = Value(row);
        bool none = text is not null && (FormWords.Is(text, FormWords.NoFindings) || text == "0");
        if (items.Count > 0 && none)
        {
            diagnostics.Add(new(
                FormRules.FormConflict,
                facts.At(row, FormWords.Value),
                new($"“{name}”选了“无”，但“{FormWords.FindingsSheet.Chinese}”表列出了 {items.Count} 项问题", $"'{name}' says none, but {items.Count} findings are listed")));
        }
        else if (items.Count > 0 || none)
        {
            Add(row, name, new FindingsValue(items), facts.Text(row, FormWords.Source), facts.Text(row, FormWords.Note));
        }
        else if (text is not null && Scalars.TryNumber(text, out decimal count) && decimal.IsInteger(count) && count is > 0m and <= 1_000_000m)
        {
            Finding finding = new("", null, (int)count) { Span = facts.At(row, FormWords.Value) };
            Add(row, name, new FindingsValue([finding]), facts.Text(row, FormWords.Source), facts.Text(row, FormWords.Note));
        }
        else if (text is not null)
        {
            diagnostics.Add(new(
                FormRules.FormCell,
                facts.At(row, FormWords.Value),
                new($"“{name}”：此处应填“无”或问题的项数，而不是“{text}”", $"'{name}': write none or the number of findings here, not '{text}'"),
                new($"问题内容写在“{FormWords.FindingsSheet.Chinese}”表", $"what was found goes onto the sheet '{FormWords.FindingsSheet.English}'")));
        }
    }

    private void Group(string name, List<int> rows)
    {
        bool isList = FormWords.KindOf(facts.Text(rows[0], FormWords.Kind)!) == FactKind.List;
        int[] filled = [.. rows.Where(row => facts[row, FormWords.Value] is not null)];
        string? source = rows.Select(row => facts.Text(row, FormWords.Source)).FirstOrDefault(text => text is not null);
        if (filled.Length == 0)
        {
            return;
        }

        if (FormWords.Is(facts.Text(rows[0], FormWords.Kind)!, FormWords.Votes))
        {
            Vote?[] votes = [.. filled.Select(Vote)];
            string? remark = rows.Select(row => facts.Text(row, FormWords.Note)).FirstOrDefault(text => text is not null);
            Add(filled[0], name, new VotesValue([.. votes.OfType<Vote>()]), source, remark);
        }
        else if (isList)
        {
            string? note = rows.Select(row => facts.Text(row, FormWords.Note)).FirstOrDefault(text => text is not null);
            ListItem[] items = [.. filled.Select((row, i) => Value(row) is { } text ? new ListItem(facts.Text(row, FormWords.Item) ?? $"{i + 1}", text) { Note = facts.Text(row, FormWords.Note), Span = facts.At(row, FormWords.Value) } : null).OfType<ListItem>()];
            Add(filled[0], name, new ListValue([.. items]), source, note);
        }
        else
        {
            ElementState[] elements = [.. filled.Select(Element).OfType<ElementState>()];
            Add(filled[0], name, new ElementsValue([.. elements]), source, null);
        }
    }

    private Vote? Vote(int row)
    {
        if (Value(row) is not { } text || facts.Text(row, FormWords.Item) is not { } mark)
        {
            return null;
        }

        if (Scalars.TryNumber(text, out decimal count) && decimal.IsInteger(count) && count is >= 0m and <= 1_000_000m)
        {
            return new(mark, (int)count) { Span = facts.At(row, FormWords.Value) };
        }

        diagnostics.Add(new(FormRules.FormCell, facts.At(row, FormWords.Value), new($"“{mark}”的票数应是 0 或更大的整数，而不是“{text}”", $"the votes for '{mark}' should be a whole number from 0, not '{text}'")));
        return null;
    }

    private ElementState? Element(int row)
    {
        if (Value(row) is not { } word)
        {
            return null;
        }

        decimal? met = word is "部分" or "half" ? 0.5m : Scalars.Truth(word) switch { true => 1m, false => 0m, null => null };
        string? name = facts.Text(row, FormWords.Item);
        if (met is null || name is null)
        {
            diagnostics.Add(new(
                FormRules.FormCell,
                facts.At(row, name is null ? FormWords.Item : FormWords.Value),
                name is null ? new("没有写是哪个要素", "the element's name is missing") : new($"要素“{name}”：应填是、否或部分，而不是“{word}”", $"element '{name}': write yes, no or half, not '{word}'")));
            return null;
        }

        return new(name, met.Value, facts.Text(row, FormWords.Note)) { Span = facts.At(row, FormWords.Item) };
    }

    /// <summary>The value of a row; null where it is empty or cannot be used, which is reported.</summary>
    private string? Value(int row)
    {
        FormCell? cell = facts[row, FormWords.Value];
        if (cell?.Kind == FormCellKind.Fault)
        {
            diagnostics.Add(new(FormRules.FormCell, facts.At(row, FormWords.Value), new($"单元格是公式错误 {cell.Text}", $"the cell is a formula's error {cell.Text}")));
            return null;
        }

        return cell?.Text;
    }

    private void Add(int row, string name, FactValue value, string? source, string? note) =>
        read.Add(new(name, value, facts.Text(row, FormWords.Unit), source, note)
        {
            Span = facts.At(row, FormWords.Value),
            UnitSpan = facts.At(row, FormWords.Unit),
        });
}
