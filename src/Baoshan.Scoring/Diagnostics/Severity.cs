namespace Baoshan.Scoring.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Information,

    /// <summary>Probably not what the author means; the input can be used.</summary>
    Warning,

    /// <summary>The input cannot be used.</summary>
    Error,
}
