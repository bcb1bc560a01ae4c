using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>The findings that a form lists, by the fact that they belong to.</summary>
internal sealed class FormFindings
{
    private readonly FormSheet sheet;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, List<Finding>> findings = new(StringComparer.Ordinal);

    public FormFindings(FormSheet sheet, DiagnosticBag diagnostics)
    {
        this.sheet = sheet;
        this.diagnostics = diagnostics;
        foreach (int row in sheet.Rows)
        {
            Read(row);
        }
    }

    public ValueArray<Finding> Of(string name) => findings.TryGetValue(name, out List<Finding>? items) ? [.. items] : [];

    /// <summary>Reports findings of facts that the form does not ask for.</summary>
    public void ReportUnknown(IReadOnlyCollection<string> known)
    {
        foreach ((string name, List<Finding> items) in findings.Where(pair => !known.Contains(pair.Key)))
        {
            diagnostics.Add(new(
                FormRules.FormCell,
                items[0].Span with { Column = sheet.At(items[0].Span.Line, FormWords.Fact).Column },
                new($"“{FormWords.FactsSheet.Chinese}”表没有以“{name}”计问题的数据", $"the sheet '{FormWords.FactsSheet.English}' asks for no findings of '{name}'"),
                Suggestion.Hint(name, known)));
        }
    }

    private void Read(int row)
    {
        string? name = sheet.Text(row, FormWords.Fact);
        string? text = sheet.Text(row, FormWords.Text);
        string? type = sheet.Text(row, FormWords.Class);
        if (name is null)
        {
            diagnostics.Add(new(FormRules.FormMissing, sheet.At(row, FormWords.Fact), new("没有写问题属于哪个指标", "the indicator of the finding is missing")));
            return;
        }

        if (text is null && type is null && sheet.Text(row, FormWords.Count) is null)
        {
            diagnostics.Add(new(FormRules.FormMissing, sheet.At(row, FormWords.Text), new("没有写问题内容", "what was found is missing")));
            return;
        }

        if (!findings.TryGetValue(name, out List<Finding>? items))
        {
            findings.Add(name, items = []);
        }

        items.Add(new(text ?? "", type, Count(row), sheet.Text(row, FormWords.Source)) { Span = sheet.At(row, FormWords.Class) });
    }

    private int Count(int row)
    {
        if (sheet.Text(row, FormWords.Count) is not { } text)
        {
            return 1;
        }

        if (Scalars.TryNumber(text, out decimal count) && decimal.IsInteger(count) && count is >= 1m and <= 1_000_000m)
        {
            return (int)count;
        }

        diagnostics.Add(new(FormRules.FormCell, sheet.At(row, FormWords.Count), new($"项数应是大于 0 的整数，而不是“{text}”", $"the count should be a whole number above 0, not '{text}'")));
        return 1;
    }
}
