namespace Baoshan.Scoring.Analysis;

/// <summary>One check of the analysis: looks at a decision and says what it finds.</summary>
internal interface IStandardCheck
{
    IEnumerable<CheckFinding> Check(AnalysedDecision analysed);
}

/// <summary>What a check finds, before it has a place.</summary>
internal sealed record CheckFinding(DiagnosticRule Rule, LocalizedText Message, LocalizedText? Hint = null);
