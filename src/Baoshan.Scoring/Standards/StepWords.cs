using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards;

/// <summary>The words by which a set says how part of a step counts.</summary>
internal static class StepWords
{
    private static readonly StepWord[] Words =
        [new("continuous", StepCounting.Continuous), new("whole", StepCounting.Whole), new("started", StepCounting.Started)];

    /// <summary>All of them.</summary>
    public static string[] All { get; } = [.. Words.Select(pair => pair.Word)];

    public static string Of(StepCounting counting) => Array.Find(Words, pair => pair.Counting == counting)!.Word;

    public static StepCounting? Find(string? word) => Array.Find(Words, pair => pair.Word == word)?.Counting;

    private sealed record StepWord(string Word, StepCounting Counting);
}
