namespace Baoshan.Scoring.Diagnostics;

/// <summary>A kind of diagnostic: what was checked.</summary>
/// <param name="Id">The short stable code, such as <c>BS203</c>.</param>
/// <param name="Name">The readable stable name, such as <c>weight-sum</c>.</param>
/// <param name="Severity">How much a diagnostic of this kind matters.</param>
public sealed record DiagnosticRule(string Id, string Name, Severity Severity)
{
    /// <summary>The page of the documentation that explains the rule.</summary>
    public string Help => $"docs/diagnostics.md#{Name}";
}
