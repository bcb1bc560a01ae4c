namespace Baoshan.Scoring.Benchmarks.HandWritten;

/// <summary>The kinds of standard that the Baoshan set has, by hand.</summary>
public static class LeafScores
{
    public static decimal Rate(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    public static decimal Score(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    public static decimal Options(int option, decimal first, decimal second, decimal third) => option == 0 ? first : option == 1 ? second : third;

    public static decimal Options(int option, decimal first, decimal second, decimal third, decimal fourth) => option switch
    {
        0 => first,
        1 => second,
        2 => third,
        _ => fourth,
    };

    public static decimal Deduct(decimal weight, decimal each, int findings) => Score(Math.Max(0m, weight - each * findings));

    public static decimal Execution(decimal rate) =>
        rate <= 0.7m ? 0m : rate >= 1m ? 2m : Score(Math.Max(0m, 2m - (1m - rate) * 6.6m));

    public static decimal Carried(decimal rate, decimal weight) =>
        rate <= 0m ? weight : Math.Max(0m, weight - Math.Min(weight, rate * weight * 5m));

    public static decimal Above(decimal rate, decimal weight, decimal target, decimal slope, decimal zeroAbove) =>
        rate > zeroAbove ? 0m : rate <= target ? weight : Score(Math.Max(0m, weight - (rate - target) * slope));

    public static decimal InUse(decimal rate) =>
        rate < 0.8m ? 0m : rate >= 1m ? 1.5m : Score(Math.Max(0m, 1.5m - (1m - rate) * 7.5m));

    public static decimal Growth(decimal rate, bool flat) => rate == 0m || flat ? 2m : rate > 0m ? 4m : 0m;

    public static decimal Satisfaction(decimal rate) =>
        rate < 0.6m ? 0m : rate >= 0.85m ? 3m : Score(Math.Max(0m, 3m - (0.85m - rate) * 3m));

    public static decimal Mean(decimal[] numbers)
    {
        decimal sum = numbers[0];
        for (int i = 1; i < numbers.Length; i++)
        {
            sum += numbers[i];
        }

        return sum / numbers.Length;
    }
}
