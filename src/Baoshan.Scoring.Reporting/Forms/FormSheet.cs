namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>A sheet of a form: its cells by row and column, and where its columns stand.</summary>
internal sealed class FormSheet(string file, string name, IReadOnlyDictionary<(int Row, int Column), FormCell> cells)
{
    private readonly Dictionary<LocalizedText, int> columns = [];

    /// <summary>The rows that hold anything, from the second on.</summary>
    public IEnumerable<int> Rows => cells.Keys.Select(key => key.Row).Where(row => row > 1).Distinct().Order();

    /// <summary>The sheet as a whole.</summary>
    public SourceSpan Span => new(file, 0, 0) { Sheet = name };

    public SourceSpan At(int row, int column) => new(file, row, column) { Sheet = name };

    /// <summary>The place of a value: its cell, whether it is filled or not.</summary>
    public SourceSpan At(int row, LocalizedText column) => At(row, columns.GetValueOrDefault(column, 1));

    public FormCell? this[int row, int column] => cells.GetValueOrDefault((row, column));

    public FormCell? this[int row, LocalizedText column] => columns.TryGetValue(column, out int number) ? this[row, number] : null;

    /// <summary>The text of a cell; null where it is empty.</summary>
    public string? Text(int row, LocalizedText column) => this[row, column]?.Text;

    /// <summary>Finds the columns by the words of the first row, and reports those that are gone.</summary>
    public bool FindColumns(ValueArray<LocalizedText> wanted, DiagnosticBag diagnostics)
    {
        foreach (((int row, int column), FormCell cell) in cells)
        {
            if (row == 1 && wanted.FirstOrDefault(word => FormWords.Is(cell.Text, word)) is { } word)
            {
                columns.TryAdd(word, column);
            }
        }

        LocalizedText[] missing = [.. wanted.Where(word => !columns.ContainsKey(word))];
        if (missing.Length > 0)
        {
            diagnostics.Add(new(
                FormRules.FormChanged,
                At(1, 1),
                new($"第一行缺少列：{string.Join("、", missing.Select(word => word.Chinese))}", $"the first row lacks the columns {string.Join(", ", missing.Select(word => word.English))}"),
                new("请用 form 命令重新生成填报表", "make the form anew with the command form")));
        }

        return missing.Length == 0;
    }

    /// <summary>The cell to the right of a label in the first column.</summary>
    public (FormCell? Cell, SourceSpan Span) Beside(LocalizedText label)
    {
        foreach (int row in cells.Keys.Where(key => key.Column == 1).Select(key => key.Row).Order())
        {
            if (this[row, 1] is { } cell && FormWords.Is(cell.Text, label))
            {
                return (this[row, 2], At(row, 2));
            }
        }

        return (null, Span);
    }
}
