using System.Globalization;
using Baoshan.Scoring.Reporting.Excel;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>The lists behind the drop-downs, on a sheet of their own: options may hold commas and may be many.</summary>
internal sealed class FormOptions(string name, LookTable looks)
{
    private readonly List<ValueArray<string>> lists = [];

    /// <summary>The range that holds a list, as a formula of a drop-down.</summary>
    public string RangeOf(ValueArray<string> options)
    {
        int column = lists.IndexOf(options);
        if (column < 0)
        {
            column = lists.Count;
            lists.Add(options);
        }

        string letters = CellName.Column(column + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{CellName.Sheet(name)}${letters}$1:${letters}${options.Count}");
    }

    public SheetBuilder ToSheet()
    {
        var sheet = new SheetBuilder(name, looks) { IsProtected = true };
        int rows = lists.Count == 0 ? 0 : lists.Max(list => list.Count);
        for (int row = 0; row < rows; row++)
        {
            sheet.NextRow();
            for (int column = 0; column < lists.Count; column++)
            {
                if (row < lists[column].Count)
                {
                    sheet.Text(column + 1, lists[column][row], CellLook.Plain);
                }
            }
        }

        return sheet;
    }
}
