using System.Text;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Lays rows out in columns by display width. Figures are never cut; texts wrap inside their columns.</summary>
/// <param name="columns">The columns.</param>
internal sealed class TextTable(params TextColumn[] columns)
{
    private const string Gap = "  ";
    private const int LeastText = 10;

    private readonly List<TextCell[]?> rows = [];

    /// <summary>Adds a row; cells that are not given are empty.</summary>
    public void Add(params TextCell[] cells) => rows.Add(cells);

    /// <summary>Adds a line across the table.</summary>
    public void AddRule() => rows.Add(null);

    /// <summary>The table as lines that each end in a line feed.</summary>
    /// <param name="width">The columns of the screen.</param>
    /// <param name="colours">True where the screen understands colours.</param>
    public string Write(int width, bool colours)
    {
        int[] widths = Widths(width);
        int total = Gap.Length * (widths.Length - 1);
        foreach (int column in widths)
        {
            total += column;
        }

        var text = new StringBuilder();
        Write(text, [.. columns.Select(column => new TextCell(column.Header, Colour.Bold))], widths, colours);
        string rule = Repeated.Of('─', total);
        text.Append(rule).Append('\n');
        foreach (TextCell[]? row in rows)
        {
            if (row is null)
            {
                text.Append(rule).Append('\n');
            }
            else
            {
                Write(text, row, widths, colours);
            }
        }

        return text.ToString();
    }

    private void Write(StringBuilder text, TextCell[] row, int[] widths, bool colours)
    {
        string[][] lines = new string[columns.Length][];
        int height = 1;
        for (int i = 0; i < columns.Length; i++)
        {
            lines[i] = i < row.Length ? Lines(row[i], columns[i], widths[i]) : [];
            height = Math.Max(height, lines[i].Length);
        }

        for (int line = 0; line < height; line++)
        {
            var written = new StringBuilder();
            int spaces = 0;
            for (int i = 0; i < columns.Length; i++)
            {
                string content = line < lines[i].Length ? lines[i][line] : "";
                string padded = TextWrap.Pad(content, widths[i], columns[i].IsFigure);
                string trimmed = padded.TrimEnd();
                if (trimmed.Length > 0)
                {
                    // spaces go out only before something, so that no line ends in them
                    written.Append(Repeated.Of(' ', spaces)).Append(colours ? Ansi.Paint(trimmed, row[i].Colour) : trimmed);
                    spaces = 0;
                }

                spaces += padded.Length - trimmed.Length + Gap.Length;
            }

            text.Append(written).Append('\n');
        }
    }

    private static string[] Lines(TextCell cell, TextColumn column, int width)
    {
        if (column.IsFigure)
        {
            return [cell.Text];
        }

        string indent = Repeated.Of(' ', cell.Indent);
        string hanging = Repeated.Of(' ', cell.Indent + cell.Hanging);
        string[] lines = TextWrap.Lines(cell.Text, Math.Max(LeastText, width - hanging.Length));
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = (i == 0 ? indent : hanging) + lines[i];
        }

        return lines;
    }

    /// <summary>Figures get what they need; texts share the rest, and what one of them does not need goes to the others.</summary>
    private int[] Widths(int width)
    {
        int[] widths = new int[columns.Length];
        int rest = width - (Gap.Length * (columns.Length - 1));
        var open = new List<int>();
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].IsFigure)
            {
                widths[i] = Needed(i);
                rest -= widths[i];
            }
            else
            {
                open.Add(i);
            }
        }

        while (open.Count > 0)
        {
            int shares = 0;
            foreach (int i in open)
            {
                shares += columns[i].Share;
            }

            var wanting = new List<int>();
            int taken = 0;
            foreach (int i in open)
            {
                int share = rest * columns[i].Share / shares;
                int needed = Needed(i);
                widths[i] = needed <= share ? needed : Math.Max(LeastText, share);
                if (needed <= share)
                {
                    taken += needed;
                }
                else
                {
                    wanting.Add(i);
                }
            }

            if (wanting.Count == open.Count)
            {
                break;
            }

            rest -= taken;
            open = wanting;
        }

        return widths;
    }

    /// <summary>The width that nothing in a column has to be wrapped in.</summary>
    private int Needed(int column)
    {
        int needed = TextWrap.Width(columns[column].Header);
        foreach (TextCell[]? row in rows)
        {
            if (row is not null && column < row.Length)
            {
                needed = Math.Max(needed, TextWrap.Width(row[column].Text) + row[column].Indent + row[column].Hanging);
            }
        }

        return needed;
    }
}

/// <summary>A column.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsFigure">True for figures: flush right, never wrapped.</param>
/// <param name="Share">The share of the width that texts get, against other columns of texts.</param>
internal sealed record TextColumn(string Header, bool IsFigure = false, int Share = 1);

/// <summary>A cell.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Colour">Its colour on a terminal.</param>
/// <param name="Indent">The spaces before its text.</param>
/// <param name="Hanging">The spaces more before every further line.</param>
internal sealed record TextCell(string Text, Colour Colour = Colour.None, int Indent = 0, int Hanging = 0)
{
    public static implicit operator TextCell(string text) => new(text);
}
