namespace Baoshan.Scoring.Scorecards;

/// <summary>What has become of an indicator. Input that is not enough is a state, never a silent zero.</summary>
public enum IndicatorState
{
    /// <summary>已评分: it has a score.</summary>
    Scored,

    /// <summary>不适用: it does not apply to the subject.</summary>
    NotApplicable,

    /// <summary>缺少数据: a rule that decides needs a fact that is not supplied.</summary>
    MissingFact,

    /// <summary>待判断: a rule that decides needs an evaluator's judgement.</summary>
    NeedsJudgement,

    /// <summary>无法计算: the arithmetic has no result, as in a division by zero.</summary>
    Failed,

    /// <summary>缺少同组: it is relative to peers, and was scored alone.</summary>
    MissingPeers,

    /// <summary>未完成: an indicator below it has no score.</summary>
    Incomplete,
}

/// <summary>Whether a scorecard has a total.</summary>
public enum ScorecardStatus
{
    /// <summary>完整: every indicator is scored or does not apply.</summary>
    Complete,

    /// <summary>不完整: there is no total, only the range of totals that are still possible.</summary>
    Incomplete,
}

/// <summary>The words by which states are written in files and output.</summary>
public static class StateNames
{
    /// <summary>The word for a state: scored, not-applicable, missing-fact, needs-judgement, failed, missing-peers, incomplete.</summary>
    public static string Word(this IndicatorState state) => state switch
    {
        IndicatorState.Scored => "scored",
        IndicatorState.NotApplicable => "not-applicable",
        IndicatorState.MissingFact => "missing-fact",
        IndicatorState.NeedsJudgement => "needs-judgement",
        IndicatorState.Failed => "failed",
        IndicatorState.MissingPeers => "missing-peers",
        _ => "incomplete",
    };

    /// <summary>The word for a status: complete, incomplete.</summary>
    public static string Word(this ScorecardStatus status) => status == ScorecardStatus.Complete ? "complete" : "incomplete";

    /// <summary>The state in words for people.</summary>
    public static LocalizedText Text(this IndicatorState state) => state switch
    {
        IndicatorState.Scored => new("已评分", "scored"),
        IndicatorState.NotApplicable => new("不适用", "not applicable"),
        IndicatorState.MissingFact => new("缺少数据", "missing fact"),
        IndicatorState.NeedsJudgement => new("待判断", "needs judgement"),
        IndicatorState.Failed => new("无法计算", "failed"),
        IndicatorState.MissingPeers => new("缺少同组", "missing peers"),
        _ => new("未完成", "incomplete"),
    };
}
