using System.Globalization;
using System.Text;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Laws;

/// <summary>The same set and facts give the same texts and figures whatever the culture, and whatever the order of the facts.</summary>
public sealed class SamenessTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void A_culture_changes_no_byte(string culture)
    {
        string invariant = In(CultureInfo.InvariantCulture, Everything);
        string other = In(CultureInfo.GetCultureInfo(culture), Everything);
        Assert.Equal(invariant, other);
        Assert.Contains("88.93", invariant, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void A_culture_changes_no_diagnostic(string culture)
    {
        static string Diagnostics()
        {
            string text = Sample.Set.Replace("weight: 6", "weight: -6.5", StringComparison.Ordinal).Replace("full: 100%", "full: 1", StringComparison.Ordinal);
            return string.Join('\n', IndicatorSet.TryParse(text, "ı.yaml").Diagnostics.Select(d => d.ToText(Language.Chinese) + d.ToText(Language.English)));
        }

        Assert.Equal(In(CultureInfo.InvariantCulture, Diagnostics), In(CultureInfo.GetCultureInfo(culture), Diagnostics));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_facts_does_not_matter(int seed)
    {
        AssessedFact[] facts = [.. BaoshanFiles.Facts.Facts];
        new Random(seed).Shuffle(facts);
        Scorecard shuffled = BaoshanFiles.PlanAsPublished.Score(BaoshanFiles.Facts with { Facts = [.. facts] });
        Assert.Equal(Write(BaoshanFiles.Published()), Write(shuffled));
    }

    private static string In(CultureInfo culture, Func<string> work)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    /// <summary>All that a scorecard of freshly loaded files says.</summary>
    private static string Everything() =>
        Write(ScoringPlan.Compile(IndicatorSet.Load(BaoshanFiles.AsPublished)).Score(Assessment.Load(BaoshanFiles.AssessmentFile)));

    private static string Write(Scorecard card)
    {
        var text = new StringBuilder().Append(card).AppendLine();
        foreach (IndicatorResult result in card.Indicators)
        {
            text.Append(result).Append(CultureInfo.InvariantCulture, $" {result.Rate} {result.PointsLost} {result.State}").AppendLine();
            text.AppendLine(result.Explanation.ToText(Language.Chinese)).AppendLine(result.Explanation.ToText(Language.English));
            foreach (ExplainedFact fact in result.Explanation.Facts)
            {
                text.Append(fact.Declaration.Name).Append(fact.Value).AppendLine();
            }
        }

        return text.ToString();
    }
}
