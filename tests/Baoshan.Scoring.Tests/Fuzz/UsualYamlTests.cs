using System.Text;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Fuzz;

/// <summary>What the reader of usual YAML reads, it reads as the whole parser does: the same values in the same places, and nothing that has a mistake.</summary>
public sealed class UsualYamlTests
{
    private const int Rounds = 1500;

    private static readonly string[] Damage =
    [
        "- ", ": ", ":", "? ", "[", "]", "{", "}", ", ", "\n", "\n  ", "  ", "\t", " #", "'", "\"", "|\n", ">-\n", "&a ", "*a ", "!t ", "! ", "---\n", "...\n", "%YAML 1.2\n", "%TAG ! x\n",
        "~", "\\", "\\0", "a: b\n", "\n- x\n", "{a: 1, b}", "[a: 1]", "''", "null", "@", "`", "\r\n", "   - - a\n",
    ];

    private static readonly string[] Samples =
    [
        "a:\nb: ~\nc: ''\nd: \"x\\ty\"\ne:\n- 1\n-\n- - 2\n  - f: 3\n    g:\nh: [1, [2, 'x'], {i: 3, j: , k: [ ]}]\nl: {m: 1, n: {}}\n",
        "- a: |\n    one\n    two\n\n  b: >-\n    three\n    four\n- 'it''s'\n- plain over\n  two lines # a remark\n- \"over\n  two\"\n",
        "{\"a\": 1, b : [x, y], c: {d: e}}\n",
        "# a remark\nset: indicators.yaml\nfacts:\n  甲: 3\n  乙:\n    value: 74.72%\n    source: 表1\n  丙: {value: [1, 2], note: 无}\n",
    ];

    [Fact]
    public void The_shipped_files_are_of_the_usual_forms() =>
        Assert.All(Shipped.YamlFiles, path => Assert.True(IsSame(File.ReadAllText(path))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_damaged_text_is_read_as_by_the_whole_parser_or_left_to_it(int sample)
    {
        Assert.True(IsSame(Samples[sample]));
        int read = Enumerable.Range(0, Rounds).Count(seed => IsSame(Damaged(Samples[sample], new Random(seed))));

        Assert.InRange(read, 1, Rounds - 1);
    }

    [Theory]
    [InlineData("- ", "", "")]
    [InlineData("- ", "a", "")]
    [InlineData("[", "", "]")]
    [InlineData("{a: ", "", "}")]
    public void What_is_nested_too_deep_is_left_to_the_whole_parser(string opening, string inmost, string closing)
    {
        bool IsRead(int depth) => IsSame(string.Concat(Enumerable.Repeat(opening, depth)) + inmost + string.Concat(Enumerable.Repeat(closing, depth)));

        Assert.True(IsRead(YamlReader.MaximumDepth));
        Assert.Equal(opening == "[", IsRead(YamlReader.MaximumDepth + 1));
        Assert.False(IsRead(YamlReader.MaximumDepth + 2));
    }

    /// <summary>True where the text is of the usual forms; then the whole parser reads the same.</summary>
    private static bool IsSame(string text)
    {
        if (UsualYaml.TryRead(text, null) is not { } usual)
        {
            return false;
        }

        var diagnostics = new DiagnosticBag();
        YamlNode? whole = YamlReader.ReadAny(text, null, diagnostics);

        Assert.True(diagnostics.Count == 0 && whole is not null, text);
        Assert.Equal(Outline(whole), Outline(usual));
        return true;
    }

    private static string Damaged(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(damaged.Length);
            if (random.Next(3) == 0)
            {
                damaged.Remove(at, Math.Min(random.Next(1, 6), damaged.Length - at));
            }
            else
            {
                damaged.Insert(at, Damage[random.Next(Damage.Length)]);
            }
        }

        return damaged.ToString();
    }

    private static string Outline(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{scalar.Span}{(scalar.IsQuoted ? "'" : "")}{scalar.Text}@{string.Join(' ', Enumerable.Range(0, scalar.Text.Length + 1).Select(scalar.PlaceOf))}",
        YamlMapping mapping => $"{mapping.Span}{{{string.Concat(mapping.Entries.Select(entry => $"\n{Outline(entry.Key)}: {Outline(entry.Value)}"))}}}",
        YamlSequence list => $"{list.Span}[{string.Concat(list.Items.Select(item => $"\n{Outline(item)}"))}]",
        _ => throw new ArgumentException("a node of no kind", nameof(node)),
    };
}
