using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>What a property draws its parameters and facts from. LAW_SEED in the environment draws others, to look further than a build does.</summary>
public sealed class Draw(int seed)
{
    private static readonly int Shift = int.Parse(Environment.GetEnvironmentVariable("LAW_SEED") ?? "0", CultureInfo.InvariantCulture) * 0x3504f335;

    private readonly Random random = new(seed ^ Shift);

    /// <summary>Found by FsCheck.</summary>
    public static Arbitrary<Draw> Draws() => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Draw(seed)).ToArbitrary();

    /// <summary>A whole number, both ends included.</summary>
    public int Whole(int from, int to) => random.Next(from, to + 1);

    /// <summary>A number with some decimals, both ends included.</summary>
    public decimal Number(decimal from, decimal to, int decimals)
    {
        decimal unit = 1m;
        for (int i = 0; i < decimals; i++)
        {
            unit /= 10m;
        }

        return random.NextInt64((long)(from / unit), (long)(to / unit) + 1) * unit;
    }

    public bool OneIn(int count) => random.Next(count) == 0;

    public T Of<T>(params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>Several of something.</summary>
    public T[] Several<T>(int least, int most, Func<T> one) => [.. Enumerable.Range(0, Whole(least, most)).Select(_ => one())];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        random.Shuffle(all);
        return all;
    }

    public override string ToString() => $"draw {seed}{(Shift == 0 ? "" : $" with LAW_SEED={Environment.GetEnvironmentVariable("LAW_SEED")}")}";
}
