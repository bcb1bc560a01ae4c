using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>Turns a form that was filled in into an assessment. What its values mean is found when they meet the set.</summary>
internal static class FormReader
{
    public static Assessment? Read(string path, DiagnosticBag diagnostics) => FormBook.Open(path, diagnostics, book => Read(book, path, diagnostics));

    private static Assessment? Read(FormBook book, string path, DiagnosticBag diagnostics)
    {
        if (book.Find(FormWords.StartSheet) is not { } start || start.Beside(FormWords.FormatLabel).Cell?.Text != FormWords.Format)
        {
            diagnostics.Add(new(
                FormRules.NotAForm,
                SourceSpan.WholeFile(path),
                new("不是数据填报表", "this is no fact form"),
                new("请用 form 命令生成填报表", "make a form with the command form")));
            return null;
        }

        FormSheet? facts = Sheet(book, FormWords.FactsSheet, FormWords.FactColumns, path, diagnostics);
        FormSheet? findings = Sheet(book, FormWords.FindingsSheet, FormWords.FindingColumns, path, diagnostics);
        string? subject = Needed(start, FormWords.Subject, diagnostics);
        string? period = Needed(start, FormWords.Period, diagnostics);
        (FormCell? set, SourceSpan setSpan) = start.Beside(FormWords.Set);
        if (facts is null || findings is null)
        {
            return null;
        }

        ValueArray<AssessedFact> assessed = new FormFactReader(facts, findings, diagnostics).Read();
        return new(subject ?? "", period ?? "", assessed)
        {
            Source = start.Beside(FormWords.Source).Cell?.Text,
            Set = set?.Text,
            SetSpan = setSpan,
            File = path,
            IsDamaged = diagnostics.HasErrors,
        };
    }

    private static FormSheet? Sheet(FormBook book, LocalizedText name, ValueArray<LocalizedText> columns, string path, DiagnosticBag diagnostics)
    {
        FormSheet? sheet = book.Find(name);
        if (sheet is null)
        {
            diagnostics.Add(new(
                FormRules.FormChanged,
                SourceSpan.WholeFile(path),
                new($"缺少工作表“{name.Chinese}”", $"the sheet '{name.English}' is missing"),
                new("请用 form 命令重新生成填报表", "make the form anew with the command form")));
            return null;
        }

        return sheet.FindColumns(columns, diagnostics) ? sheet : null;
    }

    private static string? Needed(FormSheet start, LocalizedText label, DiagnosticBag diagnostics)
    {
        (FormCell? cell, SourceSpan span) = start.Beside(label);
        if (cell is null)
        {
            diagnostics.Add(new(FormRules.FormMissing, span, new($"没有填写“{label.Chinese}”", $"'{label.English}' is not filled in")));
        }

        return cell?.Text;
    }
}
