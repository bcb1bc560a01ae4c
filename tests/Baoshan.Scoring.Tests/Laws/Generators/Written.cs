using System.Globalization;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>How drawn parameters stand in a set.</summary>
internal static class Written
{
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Percent(decimal value) => Number(value * 100m) + "%";

    /// <summary>A value of a metric: a per cent where it is a rate.</summary>
    public static string Value(decimal value, bool isRate) => isRate ? Percent(value) : Number(value);

    public static string Word(StepCounting steps) => steps switch
    {
        StepCounting.Whole => "whole",
        StepCounting.Started => "started",
        _ => "continuous",
    };

    public static string Word(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfEven => "half-even",
        RoundingMode.Down => "down",
        RoundingMode.Up => "up",
        _ => "half-away-from-zero",
    };
}
