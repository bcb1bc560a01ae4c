using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A drawn standard that reads one number: how it is written, and what it means.</summary>
/// <param name="Yaml">The standard on one line.</param>
/// <param name="Points">Its definition: the points of a value of the metric, before they are held in the range of the score and rounded.</param>
/// <param name="Bounds">The values at which something begins or ends.</param>
internal sealed record NumericCase(string Yaml, Func<Fraction, Fraction> Points, IReadOnlyList<decimal> Bounds)
{
    /// <summary>Set where a higher value never scores less.</summary>
    public bool Rises { get; init; }

    /// <summary>Set where a higher value never scores more.</summary>
    public bool Falls { get; init; }

    /// <summary>The most that points change with each 1 of the metric, where they never jump; null where they may.</summary>
    public Fraction? Slope { get; init; }

    /// <summary>Any of the kinds that read a number.</summary>
    public static NumericCase Any(Draw draw, LeafAround leaf, bool isRate) => draw.Whole(0, 4) switch
    {
        0 => ProportionalCase.Draw(draw, leaf, isRate),
        1 => BandsCase.Draw(draw, leaf, isRate),
        2 => EfficacyCase.Draw(draw, leaf, isRate),
        _ => LinearCase.Draw(draw, leaf, isRate),
    };
}
