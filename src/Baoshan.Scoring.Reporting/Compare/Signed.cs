namespace Baoshan.Scoring.Reporting.Compare;

/// <summary>Shows differences with their sign.</summary>
internal static class Signed
{
    public static string Points(decimal? difference) => difference switch
    {
        null => "—",
        > 0m => $"+{SafeText.Number(difference.Value)}",
        < 0m => $"−{SafeText.Number(-difference.Value)}",
        _ => "0",
    };

    public static string Rate(decimal? difference) => difference switch
    {
        null => "—",
        > 0m => $"+{FigureText.Rate(difference.Value)}",
        < 0m => $"−{FigureText.Rate(-difference.Value)}",
        _ => "0",
    };
}
