using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Says in a sentence why a leaf has its score, or what it still needs.</summary>
internal sealed class ReasonWriter(ScoringTrace trace, int position, ValueArray<string> findings)
{
    private readonly IndicatorResult result = new(trace, position);

    public LocalizedText Write()
    {
        if (result.Score is not { } score)
        {
            return Open();
        }

        decimal lost = result.Indicator.Weight - score;
        LocalizedText why = Why();
        LocalizedText effect = lost == 0m ? new("得满分", "full marks")
            : lost > 0m ? new($"扣 {FigureText.Fixed(lost, false)} 分", $"{FigureText.Fixed(lost, false)} points lost")
            : new($"加 {FigureText.Fixed(-lost, false)} 分", $"{FigureText.Fixed(-lost, false)} points gained");
        return why.Chinese.Length == 0 ? effect : new($"{why.Chinese}；{effect.Chinese}", $"{why.English}; {effect.English}");
    }

    private LocalizedText Why()
    {
        var chinese = new List<string>();
        var english = new List<string>();
        string metric = "";
        foreach (int index in trace.DecisionsOf(position))
        {
            Decision decision = trace.Decision(index);
            if (decision.Role == DecisionRole.Metric)
            {
                metric = $"{decision.Label.Chinese} {FigureText.Fixed(decision.IsRate ? trace.ValueOf(index) : decimal.Round(trace.ValueOf(index), 4) / 1.0000000000000000000000000000m, decision.IsRate)}";
                continue;
            }

            bool sum = decision.Role == DecisionRole.Score && chinese.Count > 0;
            if (sum)
            {
                continue;
            }

            LocalizedText clause = ClauseOf(index);
            string gained = decision.Role == DecisionRole.Part ? FigureText.Of(decimal.Round(trace.ValueOf(index), 4), false) : "";
            chinese.Add(Join(metric, clause.Chinese, "，") + (gained.Length > 0 ? $"，得 {gained} 分" : ""));
            english.Add(Join(metric, clause.English, ": ") + (gained.Length > 0 ? $", {gained} points" : ""));
            metric = "";
        }

        return new(string.Join("；", chinese), string.Join("; ", english));
    }

    private LocalizedText ClauseOf(int index)
    {
        Rule rule = trace.FiredRule(index)!;
        if (trace.Decision(index).Form is not Tally tally)
        {
            return rule.Clause.Text;
        }

        if (findings.Count > 0)
        {
            string list = string.Join("；", findings);
            LocalizedText clauses = FiredItems(tally);
            return new($"{list}（{clauses.Chinese}）", $"{list} ({clauses.English})");
        }

        return trace.Assessment.Find(result.Code) is null ? rule.Clause.Text : new("没有问题", "no problems");
    }

    /// <summary>The clauses of the items that count.</summary>
    private LocalizedText FiredItems(Tally tally)
    {
        Clause[] clauses = [.. tally.Items
            .Where(item => FormulaEvaluator.Evaluate(item.Count, trace).Value != 0m)
            .Select(item => item.Clause)
            .Distinct()];
        return clauses.Length == 0
            ? tally.Clause.Text
            : new(string.Join("；", clauses.Select(c => c.Text.Chinese)), string.Join("; ", clauses.Select(c => c.Text.English)));
    }

    private LocalizedText Open()
    {
        int decision = trace.DecisionsOf(position).Last();
        Fault fault = trace.FaultOf(decision);
        if (fault.Missing.Count == 0)
        {
            return new($"无法计算：{fault.Failure?.Chinese}", $"cannot be computed: {fault.Failure?.English}");
        }

        string[] names = [.. fault.Missing.Select(Needed).Distinct()];
        return result.State == IndicatorState.NeedsJudgement
            ? new($"需要评价人员判断：{string.Join("、", names)}", $"needs an evaluator's judgement: {string.Join(", ", names)}")
            : new($"缺少数据：{string.Join("、", names)}", $"missing facts: {string.Join(", ", names)}");
    }

    private string Needed(string variable)
    {
        FactDeclaration? fact = trace.FactOf(variable);
        return fact is null ? variable
            : fact.Kind == FactKind.Elements ? variable
            : fact.Unit is { } unit ? $"{fact.Name}（{unit}）"
            : fact.Name;
    }

    private static string Join(string left, string right, string separator) => left.Length == 0 ? right : $"{left}{separator}{right}";
}
