using System.Globalization;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>Shows scores and rates where some may not be known.</summary>
internal static class Figures
{
    /// <summary>A score with the set's decimals, or the scores still possible.</summary>
    public static string Score(decimal? score, ScoreRange range) => score is { } known ? Plain(known) : Range(range);

    /// <summary>A score with the set's decimals, or the scores still possible; a dash where the indicator does not apply and has none.</summary>
    public static string Score(IndicatorResult result) =>
        result is { Score: null, State: IndicatorState.NotApplicable } ? "—" : Score(result.Score, result.Range);

    /// <summary>The scores still possible.</summary>
    public static string Range(ScoreRange range) => range.Minimum == range.Maximum ? Plain(range.Minimum) : $"{Plain(range.Minimum)}–{Plain(range.Maximum)}";

    /// <summary>A rate as a per cent with two decimals; a dash where there is none.</summary>
    public static string Rate(decimal? rate) => rate is { } known ? FigureText.Rate(known) : "—";

    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
