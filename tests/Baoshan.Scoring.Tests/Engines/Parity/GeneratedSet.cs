using System.Globalization;
using System.Text;

namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>Writes a random but valid indicator set that has all kinds of standard and formulas of all forms.</summary>
internal sealed class GeneratedSet(int seed, bool modified = false)
{
    private static readonly string[] Weights = ["0.5", "1", "2", "3", "7.5"];

    private readonly Random random = new(seed);
    private readonly GeneratedFormula formulas = new(new Random(seed ^ 0x5bd1e995));
    private readonly GeneratedPractice practices = new(new Random(seed ^ 0x2545f491));
    private readonly StringBuilder text = new();

    /// <summary>A set of standards alone: every node is the sum of those below it.</summary>
    public static IndicatorSet Of(int seed) => IndicatorSet.TryParse(new GeneratedSet(seed).Write(), $"generated-{seed}").GetValueOrThrow();

    /// <summary>A set with caps, vetoes, exemptions, leaves that may not apply, and nodes that combine in other ways.</summary>
    public static IndicatorSet Modified(int seed) => IndicatorSet.TryParse(new GeneratedSet(seed, true).Write(), $"modified-{seed}").GetValueOrThrow();

    public string Write()
    {
        int groups = random.Next(1, 4);
        decimal[][] weights = [.. Enumerable.Range(0, groups).Select(_ => Enumerable.Range(0, random.Next(1, 6)).Select(_ => Number(Pick(Weights))).ToArray())];
        decimal full = weights.Sum(group => group.Sum());
        Line(0, "format: baoshan.scoring/indicators@1");
        Line(0, $"id: generated-{seed}");
        Line(0, "version: 1.0.0");
        Line(0, "name: generated");
        Line(0, $"full-score: {Text(full)}");
        Line(0, "rounding:");
        Line(1, $"rates: {random.Next(0, 4)}");
        Line(1, $"scores: {random.Next(weights.All(group => group.All(decimal.IsInteger)) ? 0 : 1, 4)}");
        Line(1, $"mode: {Pick("half-away-from-zero", "half-even", "down", "up")}");
        Line(0, $"steps: {Pick("continuous", "whole", "started")}");
        Line(0, "grades:");
        foreach ((string grade, decimal share) in new[] { ("优", 0.9m), ("良", 0.5m), ("差", 0m) })
        {
            Line(1, $"- grade: {grade}");
            Line(2, $"from: {Text(full * share)}");
        }

        if (modified)
        {
            Line(0, $"not-applicable: {Pick("scale-parent", "scale-root", "full", "zero")}");
        }

        Line(0, "facts:");
        foreach (string name in GeneratedFormula.Numbers)
        {
            Line(1, $"{name}: {{ unit: 万元 }}");
        }

        foreach (string name in GeneratedFormula.Truths)
        {
            Line(1, $"{name}: {{ type: truth, judgement: {Pick("true", "false")} }}");
        }

        foreach (string name in GeneratedFormula.Lists)
        {
            Line(1, $"{name}: {{ type: list, unit: 万元 }}");
        }

        foreach (string name in GeneratedFormula.Choices)
        {
            Line(1, $"{name}: {{ type: choice, options: [ 甲, 乙, 丙 ] }}");
        }

        foreach (string declaration in GeneratedPractice.Facts)
        {
            Line(1, declaration);
        }

        Line(0, "indicators:");
        for (int g = 0; g < groups; g++)
        {
            Line(1, $"- code: G{g}");
            Line(2, $"name: group {g}");
            Line(2, $"weight: {Text(weights[g].Sum())}");
            if (modified)
            {
                Node(2);
            }

            Line(2, "indicators:");
            for (int i = 0; i < weights[g].Length; i++)
            {
                Line(3, $"- code: G{g}{i}");
                Line(4, $"name: leaf {g}{i}");
                Line(4, $"weight: {Text(weights[g][i])}");
                Leaf(4, weights[g][i]);
                if (modified)
                {
                    Modifiers(4);
                }
            }
        }

        return text.ToString();
    }

    private void Leaf(int depth, decimal weight)
    {
        if (random.Next(3) == 0)
        {
            (string? metric, string standard) = practices.Leaf();
            if (metric is not null)
            {
                Line(depth, $"metric: {metric}");
            }

            Line(depth, $"standard: {{ {standard} }}");
            return;
        }

        switch (random.Next(8))
        {
            case 0:
                Metric(depth);
                Standard(depth, () => Linear(depth + 1));
                break;
            case 1:
                Metric(depth);
                Standard(depth, () => Bands(depth + 1));
                break;
            case 2:
                Standard(depth, () => Findings(depth + 1));
                break;
            case 3:
                Standard(depth, () => Checklist(depth + 1));
                break;
            case 4:
                Standard(depth, () => Line(depth + 1, "options: { 甲等: full, 乙等: 45%, 丙等: 0.1, 丁等: zero }"));
                break;
            case 5:
                Standard(depth, () => Parts(depth + 1, weight));
                break;
            default:
                Metric(depth);
                Standard(depth, () => Cases(depth + 1));
                break;
        }
    }

    private void Node(int depth)
    {
        if (random.Next(4) == 0)
        {
            Line(depth, $"combine: {Pick("weighted", "mean", "min", "max")}");
        }

        if (random.Next(5) == 0)
        {
            Line(depth, $"veto: {formulas.Condition(1, "")}");
        }
    }

    private void Modifiers(int depth)
    {
        if (random.Next(6) == 0)
        {
            Line(depth, $"applies-when: {formulas.Condition(1, "")}");
        }

        if (random.Next(6) == 0)
        {
            Line(depth, $"exempt-when: {formulas.Condition(1, "")}");
        }

        if (random.Next(6) == 0)
        {
            Line(depth, $"cap: {Pick("80%", "0.4")}");
        }

        if (random.Next(6) == 0)
        {
            Line(depth, $"veto: {formulas.Condition(2, "")}");
        }
    }

    private void Metric(int depth) => Line(depth, $"metric: {formulas.Rate()}");

    private void Standard(int depth, Action body)
    {
        Line(depth, "standard:");
        body();
    }

    private void Linear(int depth)
    {
        string side = Pick("below", "above", "both");
        Line(depth, "linear:");
        Line(depth + 1, $"full: {Pick("100%", "85%", "{ from: 90%, to: 110% }")}");
        if (side is "below" or "both")
        {
            Line(depth + 1, $"below: {{ each: {Pick("1%", "3%", "0.7%")}, deduct: {Pick("3.3%", "0.1", "7%")}{Pick("", ", at-most: 0.4", ", steps: whole", ", steps: started")} }}");
        }

        if (side is "above" or "both")
        {
            Line(depth + 1, $"above: {{ each: {Pick("1%", "3%", "0.7%")}, deduct: {Pick("3.3%", "0.1", "7%")}{Pick("", ", at-most: 30%", ", steps: whole")} }}");
        }

        if (random.Next(2) == 0)
        {
            Line(depth + 1, side == "above" ? "zero: 高于140%" : "zero: 低于70%");
        }
    }

    private void Bands(int depth)
    {
        Line(depth, "bands:");
        Line(depth + 1, "90%以上: full");
        Line(depth + 1, "80%（含）至90%: 80%");
        Line(depth + 1, "50%（含）至80%: 0.2");
        Line(depth + 1, "低于50%: zero");
    }

    private void Findings(int depth)
    {
        Line(depth, "findings:");
        if (random.Next(2) == 0)
        {
            Line(depth + 1, $"each: {Pick("10%", "0.15", "33%", "zero")}");
        }
        else
        {
            Line(depth + 1, $"classes: {{ 严重: {Pick("zero", "50%")}, 一般: {Pick("5%", "0.1")} }}");
        }
    }

    private void Checklist(int depth)
    {
        Line(depth, "checklist:");
        if (random.Next(2) == 0)
        {
            Line(depth + 1, "elements: { 子: 25%, 丑: 30%, 寅: 45% }");
        }
        else
        {
            Line(depth + 1, "elements: [ 子, 丑, 寅 ]");
            Line(depth + 1, $"each-missing: {Pick("40%", "0.2", "33.3%")}");
        }
    }

    private void Cases(int depth)
    {
        Line(depth, "cases:");
        int rows = random.Next(1, 4);
        for (int i = 0; i < rows; i++)
        {
            Line(depth + 1, $"- when: {formulas.Condition(3)}");
            Line(depth + 2, $"score: {Pick("full", "50%", "12.5%", "zero")}");
        }

        Line(depth + 1, $"- else: {Pick("zero", "10%", "full")}");
    }

    private void Parts(int depth, decimal weight)
    {
        Line(depth, "parts:");
        decimal first = weight * 0.4m;
        foreach ((string name, decimal part) in new[] { ("一", first), ("二", weight - first) })
        {
            Line(depth + 1, $"- name: {name}");
            Line(depth + 2, $"weight: {Text(part)}");
            Metric(depth + 2);
            Standard(depth + 2, () =>
            {
                if (random.Next(2) == 0)
                {
                    Linear(depth + 3);
                }
                else
                {
                    Bands(depth + 3);
                }
            });
        }
    }

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
