using System.Globalization;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Documentation;

/// <summary>The pages on totals by hand: each row's arithmetic gives the score that it names, which is the scorecard's, for every leaf of each set.</summary>
public partial class HandTotalsTests
{
    public static TheoryData<string, string> Sets
    {
        get
        {
            var sets = new TheoryData<string, string>();
            foreach (string page in new[] { "totals.md", "手算总分.md" })
            {
                foreach (string set in new[] { "mof-2020-project", "mof-2013-department", "sasac-enterprise" })
                {
                    sets.Add(page, set);
                }
            }

            return sets;
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_row_is_what_a_calculator_gives_and_what_the_set_scores(string page, string set)
    {
        string text = File.ReadAllText(Shipped.File("docs", page));
        string section = text[text.IndexOf($"## {set}\n", StringComparison.Ordinal)..].Split("\n## ")[0];
        Match[] rows = Row().Matches(section).ToArray();
        Scorecard card = Scorecard.Evaluate(Shipped.File("indicator-sets", set, "assessment.yaml"));
        Assert.Superset(card.Set.Leaves.Select(leaf => leaf.Code).Append("total").ToHashSet(), rows.Select(row => row.Groups[1].Value).ToHashSet());
        foreach (Match row in rows)
        {
            (string code, string arithmetic, string score) = (row.Groups[1].Value, row.Groups[3].Value, row.Groups[4].Value);
            string? actual = (code == "total" ? card.Total : card[code].Score)?.ToString(CultureInfo.InvariantCulture);
            Assert.True((actual ?? "–") == score, $"{code}: {score}, but the set scores {actual}");
            if (actual is null)
            {
                Assert.Equal(("–", IndicatorState.NotApplicable), (arithmetic, card[code].State));
                continue;
            }

            Assert.True(Calculated(arithmetic) == decimal.Parse(score, CultureInfo.InvariantCulture), $"{code}: {arithmetic} is {Calculated(arithmetic)}, not {score}");
        }

        Assert.Equal(card.Grade?.Name, rows[^1].Groups[2].Value);
    }

    [Theory]
    [InlineData("mof-2020-project")]
    [InlineData("mof-2013-department")]
    [InlineData("sasac-enterprise")]
    public void What_a_source_does_not_give_is_said_to_be_an_example(string set)
    {
        IndicatorSet loaded = IndicatorSet.Load(Shipped.File("indicator-sets", set, "indicators.yaml"));
        Assert.NotNull(loaded.Header.Source);
        Assert.Contains(loaded.Header.Notes, note => note.Contains("示例值", StringComparison.Ordinal));
        Assert.All(loaded.Leaves, leaf => Assert.Contains("示例值", leaf.Note, StringComparison.Ordinal));
    }

    private static decimal Calculated(string arithmetic)
    {
        Formula formula = FormulaParser.Parse(arithmetic.Replace('×', '*').Replace('÷', '/'), out _)!;
        Evaluation value = FormulaEvaluator.Evaluate(formula, new NoNames());
        return decimal.Round(decimal.Round(value.Value, 12, MidpointRounding.AwayFromZero), 2, MidpointRounding.AwayFromZero);
    }

    [GeneratedRegex(@"^\| ([A-Za-z0-9]+) \| ([^|]*) \| ([^|]*) \| ([0-9.]+|–) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    private sealed class NoNames : IValueSource
    {
        public Evaluation Value(string name) => throw new InvalidOperationException(name);

        public IReadOnlyList<decimal>? List(string name) => null;

        public int OptionIndex(string name, string option) => -1;
    }
}
