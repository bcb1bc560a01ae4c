namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>A name and what follows it.</summary>
internal readonly record struct Labelled<T>(string Label, T Follow)
    where T : struct;
