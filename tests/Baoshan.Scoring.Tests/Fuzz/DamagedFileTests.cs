using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Fuzz;

/// <summary>The files of the Baoshan set, damaged: each is still right, or is refused with diagnostics that have a place. Nothing throws.</summary>
public sealed class DamagedFileTests
{
    private const int Rounds = 40;

    private static readonly YamlNode Indicators = Nodes(BaoshanFiles.Indicators);

    private static readonly YamlNode Facts = Nodes(BaoshanFiles.AssessmentFile);

    private static readonly YamlNode Overlay = Nodes(BaoshanFiles.AsPublished);

    [Fact]
    public void Undamaged_the_written_files_score_as_the_shipped_ones()
    {
        IndicatorSet set = IndicatorSet.TryParse(YamlNodeText.Of(Indicators)).GetValueOrThrow();
        Assert.Equal(89.17m, ScoringPlan.Compile(set).Score(Assessment.TryParse(YamlNodeText.Of(Facts)).GetValueOrThrow()).Total);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(2000)]
    [InlineData(3000)]
    [InlineData(4000)]
    [InlineData(5000)]
    [InlineData(6000)]
    public void A_damaged_set_loads_or_is_refused_with_places(int seed)
    {
        int refused = 0;
        for (int i = seed; i < seed + Rounds; i++)
        {
            string text = YamlNodeText.Of(new NodeMutation(i).Apply(Indicators));
            Holds(i, text, () =>
            {
                Checked<IndicatorSet> loaded = IndicatorSet.TryParse(text, "damaged.yaml");
                if (Accepted(loaded))
                {
                    Accepted(ScoringPlan.Compile(loaded.Value!).TryScore(BaoshanFiles.Facts));
                }
                else
                {
                    refused++;
                }
            });
        }

        Assert.InRange(refused, 1, Rounds - 1);
    }

    [Theory]
    [InlineData(10000)]
    [InlineData(20000)]
    [InlineData(30000)]
    [InlineData(40000)]
    [InlineData(50000)]
    [InlineData(60000)]
    public void A_damaged_assessment_is_scored_or_is_refused_with_places(int seed)
    {
        int refused = 0;
        for (int i = seed; i < seed + Rounds; i++)
        {
            string text = YamlNodeText.Of(new NodeMutation(i).Apply(Facts));
            Holds(i, text, () =>
            {
                Checked<Assessment> loaded = Assessment.TryParse(text, "damaged.yaml");
                if (!Accepted(loaded) || !Accepted(BaoshanFiles.PlanAsPublished.TryScore(loaded.Value!)))
                {
                    refused++;
                }
            });
        }

        Assert.InRange(refused, 1, Rounds - 1);
    }

    [Fact]
    public void A_damaged_overlay_loads_or_is_refused_with_places()
    {
        string folder = Directory.CreateTempSubdirectory("baoshan-").FullName;
        try
        {
            File.Copy(BaoshanFiles.Indicators, Path.Combine(folder, "indicators.yaml"));
            string path = Path.Combine(folder, "overlay.yaml");
            int refused = 0;
            for (int i = 0; i < Rounds; i++)
            {
                string text = YamlNodeText.Of(new NodeMutation(i).Apply(Overlay));
                File.WriteAllText(path, text);
                Holds(i, text, () => refused += Accepted(IndicatorSet.TryLoad(path)) ? 0 : 1);
            }

            Assert.InRange(refused, 1, Rounds - 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>True where there is a value without errors; otherwise each diagnostic is complete and an error stands at a place.</summary>
    private static bool Accepted<T>(Checked<T> result)
        where T : class
    {
        if (result.Succeeded)
        {
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
            Assert.All((result.Value as Scorecard)?.Indicators ?? [], indicator => Assert.InRange(indicator.Range.Maximum, indicator.Range.Minimum, decimal.MaxValue));
            return true;
        }

        Assert.Contains(Diagnosed.Errors(result), diagnostic => diagnostic is { Severity: Severity.Error, Span: { Line: >= 1, Column: >= 1 } });
        return false;
    }

    private static void Holds(int seed, string text, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e)
        {
            Assert.Fail($"seed {seed}: {e}\n{text}");
        }
    }

    private static YamlNode Nodes(string path) => YamlReader.Read(File.ReadAllText(path), path, new DiagnosticBag())!;
}
