using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>Days near the end of February and of the year, and anywhere, and the ways in which they are written.</summary>
internal static class DrawnDay
{
    public static CalendarDay Of(Draw draw) => new CalendarDay(draw.Of(2015, 2016, 2016, 1999, 2000, 2100), draw.Of(1, 2, 2, 12), draw.Whole(1, 28)).Plus(draw.Whole(0, 6));

    /// <summary>As sets and assessments may write it.</summary>
    public static string Text(Draw draw, CalendarDay day) =>
        draw.OneIn(2) ? day.ToString() : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public static AssessedFact Fact(Draw draw, string name, CalendarDay day) =>
        new(name, new SingleValue(draw.OneIn(3) ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}/{day.Month}/{day.Day}") : Text(draw, day)));
}
