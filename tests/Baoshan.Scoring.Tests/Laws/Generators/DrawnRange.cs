using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A range of values in the field's words, and which values it holds by Chinese legal usage.</summary>
internal sealed record DrawnRange(string Text, decimal? From, bool WithFrom, decimal? To, bool WithTo)
{
    /// <summary>The range below or above a bound, in one of the words for it.</summary>
    public static DrawnRange Beyond(Draw draw, decimal bound, bool isRate, bool isBelow)
    {
        string at = Written.Value(bound, isRate);
        return (isBelow, draw.OneIn(2)) switch
        {
            (true, false) => new($"{draw.Of("低于", "小于", "不满", "不足")}{at}", null, false, bound, false),
            (true, true) => new(draw.Of($"不高于{at}", $"{at}以下", $"{at}以内", $"不超过{at}"), null, false, bound, true),
            (false, false) => new($"{draw.Of("高于", "大于", "超过")}{at}", bound, false, null, false),
            (false, true) => new(draw.Of($"不低于{at}", $"{at}以上", $"不小于{at}"), bound, true, null, false),
        };
    }

    /// <summary>The range between two bounds.</summary>
    public static DrawnRange Between(decimal from, bool withFrom, decimal to, bool withTo, bool isRate) =>
        new($"{Written.Value(from, isRate)}（{(withFrom ? "含" : "不含")}）至{Written.Value(to, isRate)}（{(withTo ? "含" : "不含")}）", from, withFrom, to, withTo);

    public static DrawnRange Any(Draw draw, bool isRate, decimal least, decimal most)
    {
        decimal a = draw.Number(least, most, isRate ? 3 : 1);
        decimal b = a + draw.Number(isRate ? 0.01m : 1m, most - least, isRate ? 3 : 1);
        return draw.OneIn(3) ? Between(a, draw.OneIn(2), b, draw.OneIn(2), isRate) : Beyond(draw, a, isRate, draw.OneIn(2));
    }

    public bool Holds(Fraction x) =>
        (From is not { } from || x > from || (WithFrom && x == from)) && (To is not { } to || x < to || (WithTo && x == to));

    public IEnumerable<decimal> Bounds => new[] { From, To }.OfType<decimal>();
}
