namespace Baoshan.Scoring.Rules;

/// <summary>How part of a step counts. A set declares it; there is no hidden default.</summary>
public enum StepCounting
{
    /// <summary>按比例: half a step counts half.</summary>
    Continuous,

    /// <summary>不满不计: only whole steps count.</summary>
    Whole,

    /// <summary>不满按一档计: each step that is started counts whole.</summary>
    Started,
}
