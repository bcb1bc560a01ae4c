using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Says in a sentence why a leaf has its score, or what it still needs.</summary>
internal sealed class ReasonWriter(ScoringTrace trace, int position)
{
    private readonly IndicatorResult result = new(trace, position);

    private Indicator Indicator => result.Indicator;

    public LocalizedText Write()
    {
        if (result.State == IndicatorState.NotApplicable)
        {
            return NotApplicable();
        }

        if (result.Score is not { } score)
        {
            return Open();
        }

        List<LocalizedText> phrases = Why();
        if (Indicator.Place != IndicatorPlace.Tree)
        {
            string points = FigureText.Fixed(score);
            phrases.Add(Indicator.Place == IndicatorPlace.Bonus ? new($"加{points}分", $"{Plural.Of(points, "points")} added") : new($"扣{points}分", $"{Plural.Of(points, "points")} taken"));
            return LocalizedText.Join(phrases, "；", "; ");
        }

        if (Indicator.ScoringWeight is { } weight && weight != Indicator.Weight)
        {
            string points = FigureText.Points(weight);
            phrases.Add(new($"标准按{points}分计", $"the standard is applied to {Plural.Of(points, "points")}"));
        }

        bool saysFullMarks = phrases.Count == 1 && phrases[0].Chinese.EndsWith("得满分", StringComparison.Ordinal);
        if (score != Indicator.Weight || !saysFullMarks)
        {
            phrases.Add(Effect(Indicator.Weight - score));
        }

        return LocalizedText.Join(phrases, "；", "; ");
    }

    private static LocalizedText Effect(decimal lost) => lost switch
    {
        0m => new("得满分", "full marks"),
        > 0m => new($"扣{FigureText.Fixed(lost)}分", $"{Plural.Of(FigureText.Fixed(lost), "points")} lost"),
        _ => new($"加{FigureText.Fixed(-lost)}分", $"{Plural.Of(FigureText.Fixed(-lost), "points")} gained"),
    };

    private List<LocalizedText> Why()
    {
        var phrases = new List<LocalizedText>();
        string metric = "";
        foreach (int index in trace.DecisionsOf(position))
        {
            Decision decision = trace.Decision(index);
            if (decision.Role == DecisionRole.Applicability)
            {
                continue;
            }

            if (decision.Role is DecisionRole.Metric or DecisionRole.Value or DecisionRole.Membership)
            {
                metric = trace.IsKnown(index) ? Metric(decision, trace.ValueOf(index)) : "";
                continue;
            }

            // after parts, the points are their sum; a modifier that leaves them as they are is not worth a word
            bool modifies = decision.Role == DecisionRole.Modifier || (decision.Role == DecisionRole.Score && Indicator.Modifiers.ChangePoints);
            bool sums = decision.Role is DecisionRole.Score or DecisionRole.Standard && !modifies && phrases.Count > 0;
            if (decision.Role == DecisionRole.Alternative)
            {
                continue;
            }

            if (sums || !trace.IsKnown(index) || (modifies && trace.FiredRule(index)!.Then is NameFormula))
            {
                continue;
            }

            LocalizedText clause = new ClauseWriter(trace, index).Write();
            LocalizedText phrase = metric.Length == 0 ? clause : new($"{metric}，{clause.Chinese}", $"{metric}, {clause.English}");
            phrases.Add(decision.Role == DecisionRole.Part ? OfPart(decision, phrase, trace.ValueOf(index)) : phrase);
            phrases.AddRange(Taken(index));
            metric = "";
        }

        return phrases;
    }

    /// <summary>What the alternative says that a decision has taken; nothing where it has taken none.</summary>
    private IEnumerable<LocalizedText> Taken(int decision)
    {
        while (trace.FiredRule(decision) is { Then: NameFormula { Name: var name } } && trace.DecisionOf(name) is { } taken
            && trace.Decision(taken).Role == DecisionRole.Alternative && trace.IsKnown(taken))
        {
            yield return new ClauseWriter(trace, taken).Write();
            decision = taken;
        }
    }

    /// <summary>The metric's value, with its name where that is not the indicator's own.</summary>
    private string Metric(Decision decision, decimal value)
    {
        string figure = decision.Rounding is null or { IsUndeclared: true }
            ? FigureText.Short(value, decision.Notation)
            : FigureText.Fixed(value, decision.Notation);
        string name = decision.Label.Chinese;
        return name == Indicator.Name ? figure : $"{name} {figure}";
    }

    private static LocalizedText OfPart(Decision part, LocalizedText phrase, decimal points)
    {
        string gained = FigureText.Short(points);
        string name = part.Label.Chinese;
        bool isNamed = phrase.Chinese.StartsWith(name, StringComparison.Ordinal);
        return new(
            $"{(isNamed ? "" : $"{name}：")}{phrase.Chinese}，得{gained}分",
            $"{(isNamed ? "" : $"{name}: ")}{phrase.English}, {Plural.Of(gained, "points")}");
    }

    private LocalizedText NotApplicable()
    {
        string reason = result.NotApplicableReason is { } given ? $"（{given}）" : "";
        string english = result.NotApplicableReason is { } said ? $" ({said})" : "";
        LocalizedText policy = result.Policy?.Text() ?? new("不计", "it does not count");
        return new($"不适用{reason}；{policy.Chinese}", $"not applicable{english}; {policy.English}");
    }

    private LocalizedText Open()
    {
        if (trace.OpenDecisionOf(position) is not { } decision)
        {
            return new("按同组平均分计，需要同组的得分", "counts with the mean of its peers, and there are none");
        }

        Fault fault = trace.FaultOf(decision);
        if (fault.Missing.Count == 0)
        {
            return new($"无法计算：{fault.Failure?.Chinese}", $"cannot be computed: {fault.Failure?.English}");
        }

        LocalizedText names = LocalizedText.Join(fault.Missing.Select(Needed).Distinct(), "、", ", ");
        if (result.State == IndicatorState.MissingPeers)
        {
            return trace.DecisionOf(StandardContext.AmongName(Indicator.Code)) is { } among && trace.IsKnown(among) && trace.ValueOf(among) == 0m
                ? new($"不参加比较（{Indicator.Peers!.Among}）", $"not compared with peers ({Indicator.Peers!.Among})")
                : new("与同组比较计分，需要与同组一起评分", "relative to peers: it needs a cohort");
        }

        return result.State == IndicatorState.NeedsJudgement
            ? new($"需要评价人员判断：{names.Chinese}", $"needs an evaluator's judgement: {names.English}")
            : new($"缺少数据：{names.Chinese}", $"missing facts: {names.English}");
    }

    /// <summary>The points that an evaluator has to choose, within the range of the option.</summary>
    private LocalizedText MarkNeeded(FactDeclaration fact)
    {
        int option = (int)trace.Value(fact.Name).Value;
        Interval range = fact.MarkRanges[option]!;
        string points = $"{FigureText.Of(range.From!.Value)}–{FigureText.Of(range.To!.Value)}";
        return new($"{fact.Name} 的评分（mark：{fact.Members[option]} {points} 分）", $"the mark of {fact.Name} (mark: {fact.Members[option]}, {Plural.Of(points, "points")})");
    }

    /// <summary>What an evaluator has to supply: the fact's name, its unit, and its meaning where the name is the indicator's code.</summary>
    private LocalizedText Needed(string variable)
    {
        FactDeclaration? fact = trace.FactOf(variable);
        return fact switch
        {
            null => LocalizedText.Same(variable),
            { Kind: FactKind.Findings } => new($"{fact.Name}（问题；没有问题写 findings: none）", $"{fact.Name} (findings; say findings: none where there are none)"),
            { Kind: FactKind.Elements } => new($"{fact.Name}（要素“{trace.Variable(variable)?.Label}”是否满足）", $"{fact.Name} (whether '{trace.Variable(variable)?.Label}' is met)"),
            { Kind: FactKind.Choice } when variable == FactDeclaration.MarkName(fact.Name) => MarkNeeded(fact),
            { Kind: FactKind.Choice } => new($"{fact.Name}（选项：{string.Join("、", fact.Members)}）", $"{fact.Name} (one of: {string.Join(", ", fact.Members)})"),
            { Kind: FactKind.Truth } => new($"{fact.Name}（是或否）", $"{fact.Name} (是 or 否)"),
            { Unit: { } unit } => new($"{fact.Name}（{unit}）", $"{fact.Name} ({unit})"),
            _ => LocalizedText.Same(fact.Name),
        };
    }
}
