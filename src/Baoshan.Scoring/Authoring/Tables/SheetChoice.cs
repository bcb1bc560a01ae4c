namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Chooses the sheet that holds the table.</summary>
internal sealed class SheetChoice(IReadOnlyList<SheetGrid> sheets, DiagnosticBag diagnostics)
{
    /// <summary>The sheet with its header; null, with a diagnostic, where there is none.</summary>
    /// <param name="name">The sheet's name; null for the one that looks most like an evaluation table.</param>
    public (SheetGrid Grid, TableHeader Header)? Choose(string? name)
    {
        SheetGrid[] candidates = name is null ? [.. sheets] : [.. sheets.Where(sheet => string.Equals(sheet.Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase))];
        string file = sheets.Count == 0 ? "" : sheets[0].File;
        if (candidates.Length == 0)
        {
            string[] names = [.. sheets.Select(sheet => sheet.Name)];
            diagnostics.Add(new(
                TableRules.NoTable,
                SourceSpan.WholeFile(file),
                new($"没有工作表“{name}”", $"there is no sheet '{name}'"),
                new($"可选：{string.Join("、", names)}", $"there are: {string.Join(", ", names)}")));
            return null;
        }

        (SheetGrid Grid, TableHeader? Header)[] read = [.. candidates.Select(sheet => (sheet, new HeaderFinder(sheet).Find()))];
        (SheetGrid Grid, TableHeader? Header) best = read.OrderByDescending(pair => pair.Header?.Likeness ?? 0).ThenByDescending(pair => pair.Header is null ? 0 : pair.Grid.LastRow).First();
        if (best.Header is { } header)
        {
            return (best.Grid, header);
        }

        foreach (SheetGrid sheet in candidates.Where(sheet => !sheet.IsEmpty || candidates.All(other => other.IsEmpty)))
        {
            diagnostics.Add(new(
                TableRules.NoTable,
                new SourceSpan(file, 0, 0) { Sheet = sheet.Name },
                sheet.IsEmpty
                    ? new("工作表是空的", "the sheet is empty")
                    : new("没有找到评价表的表头：要有一行写着指标的列，以及分值、指标解释或评分标准的列", "no header of an evaluation table: a row is needed that heads a column of indicators, and one of weights, explanations or standards"),
                sheet.IsEmpty ? null : new($"认得的表头：{HeaderWords.Known}", $"headers that are known: {HeaderWords.Known}")));
        }

        return null;
    }
}
