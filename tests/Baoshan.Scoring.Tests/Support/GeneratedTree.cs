using System.Globalization;
using System.Text;
using Baoshan.Scoring.Assessments;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>A set of any shape, as text, with facts for some or all of its leaves.</summary>
public sealed record GeneratedTree(string Yaml, Assessment Facts)
{
    public static Arbitrary<GeneratedTree> Trees() => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Writer(new Random(seed)).Write()).ToArbitrary();

    public override string ToString() => $"{Yaml}\n{string.Join('\n', Facts.Facts)}";

    private sealed class Writer(Random random)
    {
        private readonly StringBuilder body = new();
        private readonly List<AssessedFact> facts = [];
        private int codes;

        public GeneratedTree Write()
        {
            decimal full = 0m;
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                full += Indicator(1);
            }

            string steps = new[] { "continuous", "whole", "started" }[random.Next(3)];
            string mode = new[] { "half-away-from-zero", "half-even", "down", "up" }[random.Next(4)];
            string yaml = string.Create(CultureInfo.InvariantCulture, $$"""
                format: baoshan.scoring/indicators@1
                id: tree
                version: 1.0.0
                name: 树
                full-score: {{full}}
                rounding: { rates: {{random.Next(0, 5)}}, scores: {{random.Next(2, 5)}}, mode: {{mode}} }
                steps: {{steps}}
                indicators:

                """) + body;
            return new(yaml, new("对象", "2016", [.. facts]));
        }

        private decimal Indicator(int level)
        {
            string code = $"N{++codes}";
            string margin = new(' ', 4 * level - 2);
            body.Append(margin).Append("- code: ").AppendLine(code).Append(margin).AppendLine("  name: 指标");
            if (level == 4 || random.Next(3) == 0)
            {
                decimal weight = random.Next(1, 5000) / 100m;
                body.Append(margin).AppendLine(CultureInfo.InvariantCulture, $"  weight: {weight}");
                Leaf(code, margin);
                return weight;
            }

            body.Append(margin).AppendLine("  indicators:");
            decimal sum = 0m;
            for (int i = random.Next(1, 5); i > 0; i--)
            {
                sum += Indicator(level + 1);
            }

            return sum;
        }

        private void Leaf(string code, string margin)
        {
            bool given = random.Next(12) > 0;
            string percent = (random.Next(-2000, 30000) / 100m).ToString(CultureInfo.InvariantCulture) + "%";
            (string standard, AssessedFact fact) = random.Next(6) switch
            {
                0 => ($"linear: {{ full: {random.Next(20, 120)}%, below: {{ each: {random.Next(1, 7)}%, deduct: {random.Next(1, 30)}% }}, above: {{ each: 1%, deduct: 0.07 }} }}", Single($"x{code}", percent)),
                1 => ($"linear: {{ full: 50%, below: {{ each: 3%, deduct: 0.3 }}, zero: 低于{random.Next(0, 50)}% }}", Single($"x{code}", percent)),
                2 => ("bands: { 90%以上: full, 60%（含）至90%: 66.67%, 低于60%: zero }", Single($"x{code}", percent)),
                3 => ($"findings: {{ each: {random.Next(1, 60)}% }}", new(code, new FindingsValue([.. Enumerable.Range(0, random.Next(0, 4)).Select(i => new Finding($"问题{i}"))]))),
                4 => ("checklist: { elements: { 甲: 33.3%, 乙: 66.7% } }", new(code, new ElementsValue([new("甲", random.Next(3) / 2m), new("乙", random.Next(3) / 2m)]))),
                _ => ("options: { 优: full, 中: 33.33%, 差: zero }", Single(code, new[] { "优", "中", "差" }[random.Next(3)])),
            };
            if (fact.Name != code)
            {
                body.Append(margin).AppendLine(CultureInfo.InvariantCulture, $"  facts: {{ {fact.Name}: {{ unit: '%' }} }}").Append(margin).AppendLine(CultureInfo.InvariantCulture, $"  metric: {fact.Name}");
            }

            body.Append(margin).AppendLine(CultureInfo.InvariantCulture, $"  standard: {{ {standard} }}");
            if (given)
            {
                facts.Add(fact);
            }
        }

        private static AssessedFact Single(string name, string value) => new(name, new SingleValue(value));
    }
}
