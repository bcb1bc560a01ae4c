using System.Globalization;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>What the text in a cell may not have in it.</summary>
internal static class CellText
{
    /// <summary>What is wrong with the text of any of the cells; null where nothing is. Tabs and line ends are no harm.</summary>
    public static LocalizedText? Problem(IEnumerable<string> cells, TableEncoding encoding) => cells.Select(cell => Problem(cell, encoding)).FirstOrDefault(problem => problem is not null);

    /// <summary>What is said of text with bytes that are no characters of its encoding.</summary>
    public static LocalizedText Undecodable(TableEncoding encoding) => new(
        $"有不能按 {encoding.Name} 读取的字节；编码不对时用 --encoding 指定",
        $"there are bytes that are not {encoding.Name}; where the encoding is wrong, name it with --encoding");

    private static LocalizedText? Problem(string cell, TableEncoding encoding)
    {
        foreach (char character in cell)
        {
            if (character == '\uFFFD')
            {
                return Undecodable(encoding);
            }

            if (char.IsControl(character) && character is not ('\t' or '\n' or '\r'))
            {
                string code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
                return new($"有不能显示的控制字符（U+{code}），请删去", $"there is a control character (U+{code}), which cannot be shown; take it out");
            }
        }

        return null;
    }
}
