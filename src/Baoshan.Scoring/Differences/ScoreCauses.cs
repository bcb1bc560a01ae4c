using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Differences;

/// <summary>Finds what of the differences between two sets touches a leaf's score: its own, those of the parameters that it reads, those of the whole set.</summary>
internal sealed class ScoreCauses(SetDifference sets, RuleBook before, RuleBook after)
{
    // what an indicator is called or explained by changes no score
    private static readonly string[] Silent = ["code", "name", "measures", "source", "note", "under", "order"];
    private static readonly string[] OfWholeSet = ["rounding", "steps", "full-score"];

    public ScoreChange Explain(ScoreChange row)
    {
        var because = new List<LocalizedText>();
        var reasons = new List<OverlayReason>();
        IndicatorChange? own = sets.Indicators.FirstOrDefault(change => change.Before?.Code == row.Before?.Code && change.After?.Code == row.After?.Code);
        if (own is not null)
        {
            reasons.AddRange(own.Reasons);
            because.AddRange(own.Kind switch
            {
                ChangeKind.Added => [new("新增的指标", "an added indicator")],
                ChangeKind.Removed => [new("删除的指标", "a removed indicator")],
                _ => own.Changes.Where(change => !Silent.Contains(change.Aspect)).Select(Say),
            });
        }

        if (row is { Before: { } a, After: { } b } && (a.Score != b.Score || a.State != b.State))
        {
            HashSet<string> read = [.. Reads(before, a.Code), .. Reads(after, b.Code)];
            foreach (NamedChange parameter in sets.Parameters.Where(parameter => read.Contains(parameter.Name)))
            {
                because.AddRange(parameter.Changes.Where(change => change.Aspect == "value").Select(change => Say(parameter.Name, change)));
                reasons.AddRange(parameter.Reasons);
            }

            foreach (NamedChange fact in sets.Facts.Where(fact => fact.Kind == ChangeKind.Changed && read.Contains(fact.Name)))
            {
                Change[] matter = [.. fact.Changes.Where(change => change.Aspect is "type" or "unit" or "range" or "options")];
                because.AddRange(matter.Select(change => Say(fact.Name, change)));
                reasons.AddRange(matter.Length > 0 ? fact.Reasons : []);
            }

            if (because.Count == 0)
            {
                Change[] whole = [.. sets.Header.Where(change => OfWholeSet.Contains(change.Aspect))];
                because.AddRange(whole.Select(Say));
                reasons.AddRange(whole.SelectMany(change => change.Reasons));
            }
        }

        return row with { Because = [.. because], Reasons = [.. reasons.Distinct()] };
    }

    private static LocalizedText Say(string name, Change named)
    {
        LocalizedText change = Say(named);
        return new($"{name}：{change.Chinese}", $"{name}: {change.English}");
    }

    private static LocalizedText Say(Change change)
    {
        LocalizedText none = new("无", "none");
        LocalizedText from = change.Before ?? none;
        LocalizedText to = change.After ?? none;
        return new($"{change.Label.Chinese} {from.Chinese} → {to.Chinese}", $"{change.Label.English} {from.English} → {to.English}");
    }

    /// <summary>All names that a leaf's decisions read, by way of parameters too.</summary>
    private static HashSet<string> Reads(RuleBook book, string code)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Decision>(book.Decisions.Where(decision => decision.Indicator == code));
        while (open.TryDequeue(out Decision? decision))
        {
            foreach (string name in decision.Rules.SelectMany(rule => rule.Names).Where(read.Add))
            {
                if (book.Decisions.FirstOrDefault(other => other.Name == name && other.Role == DecisionRole.Parameter) is { } parameter)
                {
                    open.Enqueue(parameter);
                }
            }
        }

        return read;
    }
}
