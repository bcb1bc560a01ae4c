using System.Globalization;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Authoring.Understanding;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Documentation;

/// <summary>Every sentence of the page on sentences is read, has the structure that follows it, and gives the points that stand after it.</summary>
public partial class SentencesPageTests
{
    public static TheoryData<string> Pages => ["评分语句.md", "sentences.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_is_understood_as_the_page_says(string page)
    {
        int points = 0;
        foreach (Match example in Examples().Matches(Text(page)))
        {
            string[] values = [.. Point().Matches(example.Groups[3].Value).Select(point => point.Groups[1].Value)];
            SentenceAnswer answer = Sentence.Understand(new(example.Groups[1].Value) { Weight = 10m, At = [.. values] });
            SentenceReading reading = Assert.Single(answer.Readings);
            Assert.Equal(example.Groups[2].Value, reading.Yaml);
            Assert.Equal(example.Groups[1].Value, reading.Canonical.Chinese);
            foreach (Match point in Point().Matches(example.Groups[3].Value))
            {
                PointsAt tried = reading.Points.Last(at => at.At == point.Groups[1].Value);
                Assert.Equal(decimal.Parse(point.Groups[2].Value, CultureInfo.InvariantCulture), tried.Score);
                points++;
            }
        }

        Assert.True(points > 40, $"only {points} points were found");
    }

    [Fact]
    public void There_is_an_example_of_every_kind_and_the_same_ones_in_both_languages()
    {
        string[] pages = [.. new[] { "评分语句.md", "sentences.md" }.Select(Text)];
        Assert.Equal(Examples().Matches(pages[0]).Select(example => example.Value), Examples().Matches(pages[1]).Select(example => example.Value));
        Assert.Equal(Grammar().Match(pages[0]).Value, Grammar().Match(pages[1]).Value);
        string[] shown = [.. Examples().Matches(pages[0]).Select(example => example.Groups[2].Value.Split(':')[0]).Distinct()];
        Assert.Equal(StandardKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_name_in_the_grammar_is_defined_and_used()
    {
        string grammar = Quoted().Replace(Grammar().Match(Text("评分语句.md")).Groups[1].Value, "");
        string[] defined = [.. Defined().Matches(grammar).Select(rule => rule.Groups[1].Value)];
        string[] used = [.. Name().Matches(grammar).Select(name => name.Value).Distinct()];
        Assert.Equal(defined.Length, defined.Distinct().Count());
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_of_every_form_is_read_and_said_as_a_standard()
    {
        foreach (SentenceForm form in StandardKinds.Sentences)
        {
            SentenceContext context = SentenceContext.Unknown with { Weight = 1m, Metric = form.Example.StartsWith("增长", StringComparison.Ordinal) ? new("增长率", new NameFormula("甲"), "%", null) : null };
            Standard? standard = SentenceParser.Read(form.Example, context).Standard;
            Assert.True(standard is not null, form.Example);
            Assert.Equal(standard, SentenceParser.Read(SentenceWording.Of(standard, context with { Steps = StepCounting.Whole }).Chinese, context with { Steps = StepCounting.Whole }).Standard);
        }
    }

    private static string Text(string page) => File.ReadAllText(Shipped.File("docs", page));

    [GeneratedRegex(@"```text\n([^\n]*)\n```\n\n```yaml\n(.*?)```\n\n((?:- `[^`\n]*` → [^\n]*\n)+)", RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex("^- `([^`]*)` → (.*)$", RegexOptions.Multiline)]
    private static partial Regex Point();

    [GeneratedRegex(@"```ebnf\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Grammar();

    [GeneratedRegex("\"[^\"]*\"|\\?[^?]*\\?")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(\p{L}+) +=", RegexOptions.Multiline)]
    private static partial Regex Defined();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Name();
}
