using System.Globalization;
using System.Text;
using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>Sets of any size, of the kinds of leaf that the Baoshan set has in about its proportions: for the growth of cost with leaves.</summary>
public static class LargeSet
{
    public static (ScoringPlan Plan, BoundFacts Facts) Make(int leaves)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"format: baoshan.scoring/indicators@1\nid: large\nversion: 1.0.0\nname: large\nfull-score: {leaves}\n");
        text.Append("rounding: { rates: 2, scores: 2, mode: half-away-from-zero }\nsteps: continuous\nindicators:\n");
        var facts = new List<AssessedFact>();
        for (int i = 0; i < leaves; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - code: L{i}\n    name: leaf {i}\n    weight: 1\n");
            switch (i % 4)
            {
                case 0:
                    text.Append(CultureInfo.InvariantCulture, $"    facts: {{ a{i}: {{ unit: 元 }}, b{i}: {{ unit: 元 }} }}\n    metric: a{i} / b{i}\n");
                    text.Append("    standard: { linear: { full: 100%, below: { each: 1%, deduct: 3.3% }, zero: 低于70% } }\n");
                    facts.Add(new($"a{i}", SingleValue.Of(70m + (i % 40))));
                    facts.Add(new($"b{i}", SingleValue.Of(101.3m)));
                    break;
                case 1:
                    text.Append("    standard: { options: { 甲: full, 乙: 50%, 丙: zero } }\n");
                    facts.Add(new($"L{i}", new SingleValue("乙")));
                    break;
                default:
                    text.Append("    standard: { findings: { each: 10% } }\n");
                    facts.Add(new($"L{i}", new FindingsValue([new("found", null, i % 5)])));
                    break;
            }
        }

        ScoringPlan plan = ScoringPlan.Compile(IndicatorSet.TryParse(text.ToString(), "large").GetValueOrThrow());
        return (plan, plan.Bind(new("subject", "2016", [.. facts])));
    }
}
