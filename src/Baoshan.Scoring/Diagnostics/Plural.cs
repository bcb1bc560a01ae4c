using System.Globalization;

namespace Baoshan.Scoring.Diagnostics;

/// <summary>Counts things in English: 1 point, 2 points, 1.00 points.</summary>
public static class Plural
{
    /// <summary>A figure as it is shown, and what it counts.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="many">What is counted, in the plural.</param>
    public static string Of(string figure, string many)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(many);
        return $"{figure} {(figure == "1" ? One(many) : many)}";
    }

    /// <summary>A number and what it counts.</summary>
    /// <param name="number">The number.</param>
    /// <param name="many">What is counted, in the plural.</param>
    public static string Of(long number, string many) => Of(number.ToString(CultureInfo.InvariantCulture), many);

    private static string One(string many) => many == "leaves" ? "leaf" : many.TrimEnd('s');
}
