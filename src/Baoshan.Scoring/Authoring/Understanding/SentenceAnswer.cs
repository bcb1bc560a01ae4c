using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Authoring.Understanding;

/// <summary>What is asked of a sentence.</summary>
/// <param name="Sentence">The sentence, such as 以100%为满分，每降低1%扣权重分的5%，低于80%不得分.</param>
public sealed record SentenceQuestion(string Sentence)
{
    /// <summary>The weight of the indicator that the sentence scores.</summary>
    public decimal Weight { get; init; } = 100m;

    /// <summary>How part of a step counts; null where that is left open, so that all readings are shown.</summary>
    public StepCounting? Steps { get; init; }

    /// <summary>
    /// Values to try besides those at the bounds: 95%, a number of findings or of met elements, an option; or several by name, such as
    /// 一般=2,重大=1 or 结余=0,上年结余=3.
    /// </summary>
    public ValueArray<string> At { get; init; } = [];
}

/// <summary>How a sentence is understood.</summary>
/// <param name="Form">The form of sentence, in words; null where it is not understood.</param>
/// <param name="Readings">The readings: one, or one for each way in which part of a step can count; of an ambiguous sentence all that are possible.</param>
/// <param name="Problem">Why the sentence is not understood, at its character; null where it is.</param>
public sealed record SentenceAnswer(LocalizedText? Form, ValueArray<SentenceReading> Readings, Diagnostic? Problem)
{
    /// <summary>True where it is understood, if with several countings of part of a step.</summary>
    public bool IsUnderstood => Problem is null;

    /// <summary>What was asked and has no effect, such as a counting of steps that the sentence contradicts.</summary>
    public ValueArray<LocalizedText> Remarks { get; init; } = [];
}

/// <summary>A reading of a sentence.</summary>
/// <param name="Steps">How part of a step counts in it; null where it has no steps, or says so itself.</param>
/// <param name="Yaml">The standard as keys, as it can stand under <c>standard:</c>.</param>
/// <param name="Canonical">The standard's canonical sentence.</param>
/// <param name="Points">The points at, below and above its bounds and first steps, and at the values that were asked for.</param>
public sealed record SentenceReading(StepCounting? Steps, string Yaml, LocalizedText Canonical, ValueArray<PointsAt> Points)
{
    /// <summary>The standard's keys as JSON, with values as texts.</summary>
    public required string Json { get; init; }

    /// <summary>Why the reading cannot stand in a set with this weight, so that it has no points; empty where it can.</summary>
    public ValueArray<LocalizedText> Misfits { get; init; } = [];
}

/// <summary>The points for a value.</summary>
/// <param name="At">The value, or several by name, as they can be asked for.</param>
/// <param name="State">What becomes of the indicator.</param>
/// <param name="Score">The points; null where there are none.</param>
/// <param name="IsAsked">True for a value that was asked for.</param>
/// <param name="Problem">Why the value cannot be tried; null where it can.</param>
public sealed record PointsAt(string At, IndicatorState? State, decimal? Score, bool IsAsked, LocalizedText? Problem = null);
