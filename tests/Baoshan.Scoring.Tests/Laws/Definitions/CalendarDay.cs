using System.Globalization;

namespace Baoshan.Scoring.Tests.Laws.Definitions;

/// <summary>A day of the calendar by its definition: the length of each month, and which years are leap years. Days are counted by going through them.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    public CalendarDay Next() =>
        Day < LengthOf(Year, Month) ? this with { Day = Day + 1 }
        : Month < 12 ? new(Year, Month + 1, 1)
        : new(Year + 1, 1, 1);

    public CalendarDay Previous() =>
        Day > 1 ? this with { Day = Day - 1 }
        : Month > 1 ? new(Year, Month - 1, LengthOf(Year, Month - 1))
        : new(Year - 1, 12, 31);

    /// <summary>The day so many days later; earlier where the number is below zero.</summary>
    public CalendarDay Plus(int days)
    {
        CalendarDay day = this;
        for (int i = 0; i < Math.Abs(days); i++)
        {
            day = days > 0 ? day.Next() : day.Previous();
        }

        return day;
    }

    /// <summary>How many days this day is later than another.</summary>
    public int Since(CalendarDay other)
    {
        int days = 0;
        for (CalendarDay day = other; day != this; day = day.CompareTo(this) < 0 ? day.Next() : day.Previous())
        {
            days += day.CompareTo(this) < 0 ? 1 : -1;
        }

        return days;
    }

    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    private static int LengthOf(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
