using System.Globalization;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Gives every indicator a code: the table's own where it can be used, or else A, A1, A101, A1011 by its place.</summary>
internal sealed class CodeMaker(IReadOnlyList<TableNode> roots, DiagnosticBag diagnostics)
{
    private const int LongestCode = 40;

    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (TableNode node in roots.SelectMany(root => root.WithDescendants).Where(node => node.Code.Length > 0))
        {
            bool isFit = node.Code.Length <= LongestCode && !node.Code.Any(c => char.IsWhiteSpace(c) || c == '·');
            if (!isFit || !used.Add(node.Code))
            {
                diagnostics.Add(new(
                    TableRules.TableCode,
                    node.CodeSpan,
                    isFit
                        ? new($"编码“{node.Code}”重复，“{node.Name}”另取编码", $"the code '{node.Code}' stands twice; '{node.Name}' gets another")
                        : new($"编码“{Excerpt.Of(node.Code)}”不能用，“{node.Name}”另取编码", $"the code '{Excerpt.Of(node.Code)}' cannot be used; '{node.Name}' gets another")));
                node.Code = "";
            }
        }

        int[] widths = [0, Digits(1, 1), Digits(2, 2), Digits(3, 1)];
        Name(roots, "", 0, widths);
    }

    /// <summary>The digits that the places at a depth take, so that no two codes can be the same.</summary>
    private int Digits(int depth, int least)
    {
        IEnumerable<TableNode> parents = roots;
        for (int i = 1; i < depth; i++)
        {
            parents = parents.SelectMany(node => node.Children);
        }

        int most = parents.Select(node => node.Children.Count).DefaultIfEmpty().Max();
        return Math.Max(least, most.ToString(CultureInfo.InvariantCulture).Length);
    }

    private void Name(IReadOnlyList<TableNode> nodes, string above, int depth, int[] widths)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            string place = depth == 0 ? Letters(i) : above + (i + 1).ToString($"D{widths[Math.Min(depth, 3)]}", CultureInfo.InvariantCulture);
            if (nodes[i].Code.Length == 0)
            {
                string code = place;
                for (int n = 2; !used.Add(code); n++)
                {
                    code = $"{place}-{n.ToString(CultureInfo.InvariantCulture)}";
                }

                nodes[i].Code = code;
            }

            Name(nodes[i].Children, place, depth + 1, widths);
        }
    }

    private static string Letters(int index) => index < 26 ? ((char)('A' + index)).ToString() : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
