using System.Globalization;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>What a published figure is held against.</summary>
/// <param name="Exact">The value before it is rounded for showing; for a score, which is rounded when it is decided, the score.</param>
/// <param name="Decimals">The decimals of the value that are compared.</param>
/// <param name="IsRate">True when the value is shown as a per cent.</param>
internal sealed record ComputedFigure(decimal Exact, int Decimals, bool IsRate)
{
    /// <summary>The same value where rounding its parts first leads elsewhere: a report that does so is not at fault.</summary>
    public decimal? WithRoundedParts { get; init; }

    /// <summary>The grade, where the figure is one.</summary>
    public string? Grade { get; init; }

    public decimal Value => Round(Exact);

    public string Text => Grade ?? Show(Value);

    public decimal Round(decimal value) => decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);

    public bool Agrees(PrintedFigure published) => Grade is not null
        ? Grade == published.Text
        : Value == published.Value || (WithRoundedParts is { } other && Round(other) == published.Value);

    /// <summary>A value with the decimals that are compared; a number without trailing zeros, a per cent with all of its own.</summary>
    public string Show(decimal value) => IsRate
        ? (Round(value) * 100m).ToString($"F{Math.Max(0, Decimals - 2)}", CultureInfo.InvariantCulture) + "%"
        : FigureText.Points(Round(value));
}
