using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>One of a thing is not several.</summary>
public sealed class PluralTests
{
    [Theory]
    [InlineData("1", "points", "1 point")]
    [InlineData("1", "leaves", "1 leaf")]
    [InlineData("1.00", "points", "1.00 points")]
    [InlineData("0", "errors", "0 errors")]
    [InlineData("2", "rows", "2 rows")]
    public void A_figure_is_followed_by_what_it_counts(string figure, string many, string expected) => Assert.Equal(expected, Plural.Of(figure, many));

    [Theory]
    [InlineData(1, "1 case")]
    [InlineData(11, "11 cases")]
    public void So_is_a_number(long number, string expected) => Assert.Equal(expected, Plural.Of(number, "cases"));
}
