using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Tests.Engines.Parity;
using Baoshan.Scoring.Tests.Engines.Worked;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Engines;

public class WorkedEngineTests
{
    [Fact]
    public void The_engine_of_the_manual_scores_as_the_one_inside_it_and_counts()
    {
        var engine = new CountingEngine(BuiltInEngine.Instance);
        ScoringPlan plan = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml")), engine);
        Assessment assessment = Assessment.Load(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml"));

        Assert.Equal(88.93m, plan.Score(assessment).Total);
        Assert.Equal(88.93m, plan.Score(assessment).Total);
        Assert.Equal(2, engine.Counts[("B101·score", 2)]);
    }

    [Fact]
    public void The_engine_of_the_manual_agrees_with_the_definition()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            ParityOf.Generated(new CountingEngine(BuiltInEngine.Instance), seed, assessments: 4);
        }
    }

    [Theory]
    [InlineData("engines.md")]
    [InlineData("引擎.md")]
    public void The_manual_shows_the_example_as_it_is_compiled(string page)
    {
        string code = File.ReadAllText(Shipped.File("tests", "Baoshan.Scoring.Tests", "Engines", "Worked", "CountingEngine.cs")).ReplaceLineEndings("\n");
        string example = code[(code.IndexOf("#region example\n", StringComparison.Ordinal) + "#region example\n".Length)..code.IndexOf("#endregion", StringComparison.Ordinal)];

        Assert.Contains($"```csharp\n{example}```", File.ReadAllText(Shipped.File("docs", page)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
