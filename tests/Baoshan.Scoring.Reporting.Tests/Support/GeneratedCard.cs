using System.Globalization;
using System.Text;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>Scorecards of any depth and size, made from a few numbers, so that a failing case can be made again.</summary>
internal sealed class GeneratedCard
{
    private readonly Random random;
    private readonly int levels;
    private readonly StringBuilder set = new();
    private readonly StringBuilder facts = new();
    private readonly bool leavesGaps;
    private int left;

    private GeneratedCard(int levels, int leaves, int seed, bool leavesGaps)
    {
#pragma warning disable CA5394 // no secret is made here
        random = new Random(seed);
        this.levels = levels;
        this.leavesGaps = leavesGaps;
        left = leaves;
    }

    /// <summary>A scorecard with so many levels and leaves; with gaps, some facts are not supplied.</summary>
    public static Scorecard Make(int levels, int leaves, int seed, bool leavesGaps = false) => new GeneratedCard(levels, leaves, seed, leavesGaps).Build();

    private Scorecard Build()
    {
        decimal total = 0m;
        for (int i = 0; left > 0; i++)
        {
            total += Node($"N{i + 1}", 1, 2);
        }

        string head = string.Create(CultureInfo.InvariantCulture, $"""
            format: baoshan.scoring/indicators@1
            id: generated
            version: 1.0.0
            name: 生成的体系
            full-score: {total}
            rounding: {"{"} rates: 2, scores: 2, mode: half-away-from-zero {"}"}
            steps: continuous
            grades: [ {"{"} grade: 优, from: {total * 0.9m} {"}"}, {"{"} grade: 良, from: {total * 0.75m} {"}"}, {"{"} grade: 差, from: 0 {"}"} ]
            indicators:

            """);
        string assessment = $"format: baoshan.scoring/assessment@1\nset: set.yaml\nsubject: 某部门\nperiod: '2025'\nfacts:\n{(facts.Length == 0 ? "  {}" : facts)}";
        return Cards.Score(head + set, assessment);
    }

    private decimal Node(string code, int level, int indent)
    {
        string pad = new(' ', indent);
        set.Append(CultureInfo.InvariantCulture, $"{pad}- code: {code}\n{pad}  name: 指标{code}\n");
        bool isLeaf = level == levels || left == 1 || (level > 1 && random.Next(5) == 0);
        if (isLeaf)
        {
            left--;
            return Leaf(code, pad);
        }

        set.Append(CultureInfo.InvariantCulture, $"{pad}  indicators:\n");
        decimal weight = 0m;
        int children = random.Next(1, 6);
        for (int i = 0; i < children && left > 0; i++)
        {
            weight += Node($"{code}_{i + 1}", level + 1, indent + 4);
        }

        return weight;
    }

    private decimal Leaf(string code, string pad)
    {
        decimal weight = random.Next(1, 25) * 0.25m;
        set.Append(CultureInfo.InvariantCulture, $"{pad}  weight: {weight}\n");
        string fact = $"数_{code}";
        switch (random.Next(3))
        {
            case 0:
                set.Append(CultureInfo.InvariantCulture, $"{pad}  facts:\n{pad}    {fact}:\n{pad}      unit: '%'\n{pad}  metric: {fact}\n{pad}  standard:\n{pad}    linear:\n{pad}      full: 100%\n{pad}      below: {{ each: 1%, deduct: 1.7% }}\n");
                Supply(fact, string.Create(CultureInfo.InvariantCulture, $"{random.Next(3000, 10100) / 100m}%"));
                break;
            case 1:
                set.Append(CultureInfo.InvariantCulture, $"{pad}  standard:\n{pad}    options:\n{pad}      好: full\n{pad}      中: 50%\n{pad}      差: zero\n");
                Supply(code, random.Next(4) switch { 0 => "差", 1 => "中", _ => "好" });
                break;
            default:
                set.Append(CultureInfo.InvariantCulture, $"{pad}  standard:\n{pad}    findings:\n{pad}      each: 10%\n");
                Supply(code, string.Create(CultureInfo.InvariantCulture, $"{{ findings: {random.Next(4)} }}"));
                break;
        }

        return weight;
    }

    private void Supply(string fact, string value)
    {
        if (!leavesGaps || random.Next(3) > 0)
        {
            facts.Append(CultureInfo.InvariantCulture, $"  {fact}: {value}\n");
        }
    }
#pragma warning restore CA5394
}
