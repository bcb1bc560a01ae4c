using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards;

/// <summary>The words by which a set says how part of a step counts.</summary>
internal static class StepWords
{
    private static readonly (string Word, StepCounting Counting)[] Words =
        [("continuous", StepCounting.Continuous), ("whole", StepCounting.Whole), ("started", StepCounting.Started)];

    /// <summary>All of them.</summary>
    public static string[] All { get; } = [.. Words.Select(pair => pair.Word)];

    public static string Of(StepCounting counting) => Array.Find(Words, pair => pair.Counting == counting).Word;

    public static StepCounting? Find(string? word) => Array.Exists(Words, pair => pair.Word == word) ? Array.Find(Words, pair => pair.Word == word).Counting : null;
}
