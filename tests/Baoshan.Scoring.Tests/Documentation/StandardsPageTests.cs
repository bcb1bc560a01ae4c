using System.Globalization;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Scoring;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Documentation;

/// <summary>Every YAML block of the page on standards is loaded, and each example after it is scored.</summary>
public partial class StandardsPageTests
{
    public static TheoryData<string> Pages => ["评分标准.md", "standards.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_of_the_page_gives_what_the_page_says(string page)
    {
        string text = File.ReadAllText(Shipped.File("docs", page));
        int examples = 0;
        foreach (Match block in Block().Matches(text))
        {
            string yaml = block.Groups[1].Value;
            IndicatorSet set = yaml.Contains("indicators:", StringComparison.Ordinal) ? SetText.Load(yaml) : Leaf(yaml);
            foreach (Match example in Example().Matches(block.Groups[2].Value))
            {
                Check(set, example.Groups[1].Value, example.Groups[2].Value);
                examples++;
            }
        }

        Assert.Equal(Example().Count(text), examples);
        Assert.True(examples > 50, $"only {examples} examples were found");
    }

    [Fact]
    public void Both_languages_show_the_same_examples()
    {
        string[] pages = [.. new[] { "评分标准.md", "standards.md" }.Select(page => File.ReadAllText(Shipped.File("docs", page)))];
        Assert.Equal(Block().Matches(pages[0]).Select(block => block.Value), Block().Matches(pages[1]).Select(block => block.Value));
    }

    private static IndicatorSet Leaf(string yaml)
    {
        string weight = Weight().Match(yaml).Groups[1].Value;
        return SetText.Load("indicators:\n  - code: X\n    name: 指标\n" + string.Join("\n", yaml.TrimEnd('\n').Split('\n').Select(line => "    " + line)), weight);
    }

    private static void Check(IndicatorSet set, string facts, string expected)
    {
        // the members of a cohort stand side by side
        string[] members = facts.Split(" ‖ ");
        string[] results = expected.Split(" ‖ ");
        ScoringPlan plan = ScoringPlan.Compile(set);
        Assessment[] assessments = [.. members.Select(member => SetText.Facts(member.Replace("；", "\n", StringComparison.Ordinal)))];
        IReadOnlyList<Scorecard> cards = assessments.Length == 1 ? [plan.Score(assessments[0])] : plan.ScoreCohort(assessments);
        Assert.Equal(members.Length, results.Length);
        for (int i = 0; i < cards.Count; i++)
        {
            Check(cards[i], members[i], results[i]);
        }
    }

    private static void Check(Scorecard card, string facts, string expected)
    {
        string[] words = expected.Split(' ');
        if (decimal.TryParse(words[0], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal total))
        {
            Assert.True(card.Total == total, $"{facts}: {card.Total}, not {total}");
            Assert.True(words.Length == 1 || card.Grade?.Name == words[1], $"{facts}: {card.Grade}, not {expected}");
        }
        else
        {
            Assert.Equal(expected, card["X"].State.Word());
        }
    }

    [GeneratedRegex(@"```yaml\n(.*?)```\n\n((?:- `[^`\n]*` → [^\n]*\n)*)", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^- `([^`]*)` → (.*)$", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^weight: (\S+)", RegexOptions.Multiline)]
    private static partial Regex Weight();
}
