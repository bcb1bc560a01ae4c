using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Losses;

/// <summary>Finds what would win back the points of a leaf. Each win is scored again before it is named.</summary>
internal sealed class WinFinder(LeafBench bench, TotalBench totals)
{
    private readonly decimal score = bench.Actual.Score!.Value;

    /// <summary>The ways to as many points as possible.</summary>
    public IEnumerable<Win> All()
    {
        Win[] numbers = [.. Numbers(null)];
        return numbers.Concat(Together(numbers)).Concat(Findings()).Concat(Elements()).Concat(Options());
    }

    /// <summary>The ways to at least a score, each going no further than it needs to.</summary>
    public IEnumerable<Win> Reaching(decimal target) => Numbers(target).Concat(Findings(target)).Concat(Elements()).Concat(Options()).Where(win => win.Score >= target);

    private IEnumerable<Win> Numbers(decimal? target)
    {
        var inverse = new LeafInverse(bench);
        IEnumerable<(string Name, string Label, string? Unit, Notation Notation, WinKind Kind)> numbers = bench.Decisions
            .Where(decision => decision.Role == DecisionRole.Metric && decision.Indicator == bench.Leaf.Code)
            .Select(decision => (decision.Name, decision.Label.Chinese, decision.IsRate ? "%" : null, decision.Notation, WinKind.Metric))
            .Concat(bench.Variables
                .Where(name => bench.Facts.FactOf(name) is { Kind: FactKind.Number or FactKind.Date, Marks: null } && bench.Facts.Value(name) is not null)
                .Select(name => (name, bench.Facts.Variable(name)!.Label, bench.Facts.Variable(name)!.Unit, bench.Facts.Variable(name)!.Notation, WinKind.Fact)));
        foreach ((string name, string label, string? unit, Notation notation, WinKind kind) in numbers)
        {
            if (bench.Actual.Value(name).Fault is not null || (target ?? inverse.Best(name)) is not { } aim || aim <= score || inverse.Reach(name, aim) is not { } value)
            {
                continue;
            }

            decimal present = inverse.Present(name);
            string suffix = unit is null or "%" ? "" : $" {unit}";
            string from = FigureText.Of(present, notation);
            string to = FigureText.Of(value, notation);
            yield return Make(kind, LeafVariation.With(name, value), new($"{label} 从 {from} 到 {to}{suffix}", $"{label} from {from} to {to}{suffix}")) with
            {
                Fact = kind == WinKind.Fact ? bench.Facts.FactOf(name)!.Name : label,
                From = present,
                To = value,
                Unit = unit,
            };
        }
    }

    /// <summary>All metrics of a leaf with parts at once.</summary>
    private IEnumerable<Win> Together(IEnumerable<Win> numbers)
    {
        Win[] metrics = [.. numbers.Where(win => win.Kind == WinKind.Metric)];
        if (metrics.Length < 2)
        {
            yield break;
        }

        ValueArray<(string, decimal)> values =
        [
            .. metrics.Select(win => (bench.Decisions.First(decision => decision.Role == DecisionRole.Metric && decision.Label.Chinese == win.Fact).Name, win.To!.Value)),
        ];
        yield return Make(WinKind.Metric, new() { Values = values }, new(
            string.Join("；", metrics.Select(win => win.Text.Chinese)),
            string.Join("; ", metrics.Select(win => win.Text.English))));
    }

    /// <summary>Findings cleared, class by class and all together; or where a score is aimed at, no more of them than it needs.</summary>
    private IEnumerable<Win> Findings(decimal? target = null)
    {
        (string Name, decimal Count)[] found = [.. bench.Variables
            .Where(name => bench.Facts.FactOf(name)?.Kind == FactKind.Findings && bench.Facts.Value(name) is > 0m)
            .Select(name => (name, bench.Facts.Value(name)!.Value))];
        foreach ((string name, decimal count) in found)
        {
            decimal left = 0m;
            while (target is { } aim && left + 1m < count && bench.Score(LeafVariation.With(name, left + 1m)) >= aim)
            {
                left++;
            }

            string kind = bench.Facts.FactOf(name)!.Members.Count == 0 ? "" : $"“{bench.Facts.Variable(name)!.Label}”";
            Win win = Make(WinKind.Findings, LeafVariation.With(name, left), new(
                $"消除 {FormulaWriter.Plain(count - left)} 项{kind}问题",
                $"{FormulaWriter.Plain(count - left)} findings{(kind.Length == 0 ? "" : $" of {kind}")} cleared")) with
            { Fact = bench.Facts.FactOf(name)!.Name, From = count, To = left };
            if (win.Score > score)
            {
                yield return win;
            }
        }

        if (found.Length > 1)
        {
            Win all = Make(WinKind.Findings, new() { Values = [.. found.Select(finding => (finding.Name, 0m))] }, new("消除全部问题", "all findings cleared"));
            if (all.Score > score)
            {
                yield return all;
            }
        }
    }

    private IEnumerable<Win> Elements()
    {
        string[] unmet = [.. bench.Variables.Where(name => bench.Facts.FactOf(name)?.Kind == FactKind.Elements && bench.Facts.Value(name) is < 1m)];
        Win[] wins = [.. unmet.Select(name => Make(WinKind.Elements, LeafVariation.With(name, 1m), new(
            $"满足“{bench.Facts.Variable(name)!.Label}”",
            $"'{bench.Facts.Variable(name)!.Label}' met")) with
        { Fact = bench.Facts.FactOf(name)!.Name, From = bench.Facts.Value(name), To = 1m })];
        Win? all = unmet.Length < 2 ? null : Make(
            WinKind.Elements,
            new() { Values = [.. unmet.Select(name => (name, 1m))] },
            new($"满足全部 {unmet.Length} 项要素", $"all {Plural.Of(unmet.Length, "elements")} met"));
        return wins.Append(all).OfType<Win>().Where(win => win.Score > score);
    }

    private IEnumerable<Win> Options()
    {
        foreach (string name in bench.Variables)
        {
            if (bench.Facts.Variable(name) is not { Kind: ValueKind.Choice or ValueKind.Truth } variable || bench.Facts.Value(name) is not { } given)
            {
                continue;
            }

            string[] options = variable.Kind == ValueKind.Truth ? ["否", "是"] : [.. variable.Options];
            for (int i = 0; i < options.Length; i++)
            {
                Win win = Make(WinKind.Option, LeafVariation.With(name, i), variable.Kind == ValueKind.Truth
                    ? new($"“{variable.Label}”为{options[i]}", $"'{variable.Label}' {(i == 0 ? "no" : "yes")}")
                    : new($"达到“{options[i]}”", $"'{options[i]}' reached")) with
                { Fact = bench.Facts.FactOf(name)!.Name };
                if (i != given && win.Score > score)
                {
                    yield return win;
                }
            }
        }
    }

    private Win Make(WinKind kind, LeafVariation variation, LocalizedText text)
    {
        decimal then = bench.Score(variation) ?? score;
        Scorecard? card = totals.With(bench, variation, then);
        return new(kind, text, card is null ? then - score : card.Total!.Value - totals.Actual.Total!.Value, then) { Grade = card?.Grade };
    }
}
