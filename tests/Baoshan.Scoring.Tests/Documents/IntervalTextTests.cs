using System.Text.RegularExpressions;
using Baoshan.Scoring.Documents;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Interval = Baoshan.Scoring.Rules.Interval;

namespace Baoshan.Scoring.Tests.Documents;

/// <summary>Intervals are read word by word; the patterns that go into the schemas say which texts are some.</summary>
public sealed class IntervalTextTests
{
    private static readonly string[] Words =
    [
        "低于", "不低于", "高于", "atleast", "below", "以上", "以下", "以内", "至", "~", "—", "(含)", "(不含)", "任意值", "any", "0", "5", "90", "90%", "100%", "-3", "-3.5", "2.", ".5", "1e3", "%", " ",
        "123456789012345", "1234567890123456", "0.1234567890123456", "2016-01-01", "2016年3月31日", "不晚于", "及以前",
    ];

    [Property(MaxTest = 6000)]
    public Property A_text_is_an_interval_where_a_pattern_fits_and_its_ends_are_in_order() => Prop.ForAll(
        Texts(),
        text =>
        {
            string plain = text.Replace(" ", "", StringComparison.Ordinal);
            bool fits = IntervalText.Patterns.Any(pattern => Regex.IsMatch(plain, pattern, RegexOptions.ECMAScript)) && !Regex.IsMatch(plain, "[0-9]{16}");
            bool reads = IntervalText.TryParse(text, out Interval interval);
            bool ordered = !reads && plain.Contains('至', StringComparison.Ordinal) | plain.Contains('~', StringComparison.Ordinal) | plain.Contains('—', StringComparison.Ordinal);
            return reads ? fits && !interval.IsEmpty : !fits || ordered;
        });

    [Property(MaxTest = 2000)]
    public Property What_is_read_is_written_and_read_again_as_the_same() => Prop.ForAll(
        Texts(),
        text => !IntervalText.TryParse(text, out Interval interval)
            || (IntervalText.TryParse(IntervalText.Write(interval), out Interval again) && again with { Notation = interval.Notation } == interval));

    [Theory]
    [InlineData("低于70%", null, false, "0.7", false)]
    [InlineData("不低于-100000", "-100000", true, null, false)]
    [InlineData("90%以上", "0.9", true, null, false)]
    [InlineData("80以内", null, false, "80", true)]
    [InlineData("80%（含）至90%", "0.8", true, "0.9", false)]
    [InlineData("80至90%（含）", "0.8", false, "0.9", true)]
    [InlineData("-5（不含）~ 5.5（含）", "-5", false, "5.5", true)]
    [InlineData("12.5", "12.5", true, "12.5", true)]
    public void An_interval_has_these_ends(string text, string? from, bool fromIncluded, string? to, bool toIncluded)
    {
        Assert.True(IntervalText.TryParse(text, out Interval interval));
        Assert.Equal((Number(from), fromIncluded, Number(to), toIncluded), (interval.From, interval.FromIncluded, interval.To, interval.ToIncluded));
    }

    [Theory]
    [InlineData("低于70%以上")]
    [InlineData("80至90")]
    [InlineData("90（含）至80")]
    [InlineData("低于")]
    [InlineData("不低于5至6（含）")]
    [InlineData("5以上6")]
    [InlineData("1234567890123456")]
    [InlineData("5.")]
    [InlineData("2016-02-30")]
    public void This_is_no_interval(string text) => Assert.False(IntervalText.TryParse(text, out _));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Arbitrary<string> Texts() => Gen.Elements(Words).ArrayOf().Where(words => words.Length <= 6).Select(string.Concat).ToArbitrary();
}
