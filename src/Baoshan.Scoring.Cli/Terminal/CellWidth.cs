using Spectre.Console;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>The columns that a text takes on a terminal.</summary>
internal static class CellWidth
{
    /// <summary>Figures, Latin and Chinese are counted here; a text with anything else is measured by the console library, which takes longer to load than to measure.</summary>
    public static int Of(string text)
    {
        int width = 0;
        foreach (char c in text)
        {
            int own = OfUsual(c);
            if (own == 0)
            {
                return ByTable(text);
            }

            width += own;
        }

        return width;
    }

    /// <summary>The width of a usual character; 0 for any other, whose width depends on the table or on its neighbours.</summary>
    public static int OfUsual(char c) => c switch
    {
        >= ' ' and <= '~' or '·' => 1,
        >= '\u4E00' and <= '\u9FFF' => 2, // ideographs
        >= '\u3001' and <= '\u3029' => 2, // 、。《》【】
        >= '\uFF01' and <= '\uFF5E' => 2, // ，：；（）％
        >= '\u2010' and <= '\u2027' => 1, // – — “ ” …
        >= '\u2190' and <= '\u22FF' => 1, // → − ≤ ≥
        >= '\u2500' and <= '\u257F' => 1, // lines of tables
        _ => 0,
    };

    private static int ByTable(string text) => text.GetCellWidth();
}
