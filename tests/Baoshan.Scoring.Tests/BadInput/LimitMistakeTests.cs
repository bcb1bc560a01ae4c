using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>A limit that no rule would read is a mistake, not a silent nothing.</summary>
public class LimitMistakeTests
{
    [Theory]
    [InlineData("linear: { full: 100%, below: { each: 1%, deduct: 5%, up-to: 10% } }", "without end")]
    [InlineData("linear: { full: 100%, below: [ { each: 1%, deduct: 5%, up-to: 10% }, { each: 1%, deduct: 6%, at-most: 3 } ] }", "limits all brackets together")]
    public void A_side_has_its_limits_where_they_are_read(string standard, string message) =>
        Has(LeafSet.Rate(standard).TryLoad().Diagnostics, message, line: 17);

    [Theory]
    [InlineData("findings: { each: [ 1, 2 ], at-most: 3 }", "no at-most")]
    [InlineData("findings: { classes: { 重大: { each: [ 1, 2 ], at-most: 3 } } }", "no at-most")]
    [InlineData("awards: { classes: { 国家级: 3, 省级: 2 }, at-most: 4 }", "limits stand inside them")]
    public void A_list_has_its_limits_where_they_are_read(string standard, string message) =>
        Has(new LeafSet(standard).TryLoad().Diagnostics, message, line: 16);

    [Fact]
    public void Awards_without_classes_have_a_limit_of_their_own()
    {
        var leaf = new LeafSet("awards: { each: 1, at-most: 3 }");
        decimal? At(int count) => leaf.Score(new AssessedFact("L", new FindingsValue([.. Enumerable.Repeat(new Finding(""), count)])));
        Assert.Equal([0m, 2m, 3m, 3m], new[] { At(0), At(2), At(3), At(4) });
    }

    private static void Has(ValueArray<Diagnostic> problems, string message, int line)
    {
        Diagnostic problem = Assert.Single(problems);
        Assert.Contains(message, problem.Message.English, StringComparison.Ordinal);
        Assert.Equal("BS301", problem.Rule.Id);
        Assert.Equal(line, problem.Span.Line);
    }
}
