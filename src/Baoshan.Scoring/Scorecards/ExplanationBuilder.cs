using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Makes the explanation of an indicator from the rules that fired and the facts that they read.</summary>
internal sealed class ExplanationBuilder(ScoringTrace trace, int position)
{
    private readonly IndicatorResult result = new(trace, position);

    private Indicator Indicator => result.Indicator;

    public Explanation Build()
    {
        if (!Indicator.IsLeaf)
        {
            return new(Indicator, new NodeReasonWriter(trace, position).Write(), null, [], [], [], result.PointsLost);
        }

        return new(
            Indicator,
            new ReasonWriter(trace, position).Write(),
            Indicator.Standard!.Describe(PlanCompiler.ContextOf(trace.Set, Indicator)),
            Facts(),
            Steps(),
            [.. Read().Where(fact => fact.Kind is FactKind.Findings or FactKind.Elements).SelectMany(fact => FactText.Faults(trace.Assessment.Find(fact.Name)?.Value))],
            result.PointsLost);
    }

    /// <summary>The parameters that the leaf reads, then its own decisions.</summary>
    private int[] DecisionsRead()
    {
        List<int> own = [.. trace.DecisionsOf(position)];
        var parameters = new List<int>();
        for (int i = 0; i < own.Count + parameters.Count; i++)
        {
            foreach (string name in NamesRead(i < own.Count ? own[i] : parameters[i - own.Count]))
            {
                if (trace.DecisionOf(name) is { } other && trace.Decision(other).Role == DecisionRole.Parameter && !parameters.Contains(other))
                {
                    parameters.Add(other);
                }
            }
        }

        parameters.Sort();
        return [.. parameters, .. own];
    }

    /// <summary>The names that the rules of a decision read.</summary>
    private string[] NamesRead(int decision) => trace.Decision(decision).Rules.SelectMany(rule => rule.Names);

    private ValueArray<ExplainedStep> Steps()
    {
        var steps = new List<ExplainedStep>();
        foreach (int decision in DecisionsRead())
        {
            if (trace.IsKnown(decision) && IsShown(decision))
            {
                steps.Add(Step(decision));
            }
        }

        return [.. steps];
    }

    /// <summary>A modifier that leaves the points as they are is not shown.</summary>
    private bool IsShown(int index) => trace.Decision(index).Role switch
    {
        DecisionRole.Applicability or DecisionRole.Membership => trace.ValueOf(index) == 0m,
        DecisionRole.Alternative => DecisionsRead().Any(other => trace.IsKnown(other) && trace.FiredRule(other)!.Then is NameFormula taken && taken.Name == trace.Decision(index).Name),
        DecisionRole.Modifier => trace.FiredRule(index)!.Then is not NameFormula,
        _ => true,
    };

    private ValueArray<ExplainedFact> Facts()
    {
        IEnumerable<FactDeclaration> evidence = trace.Set.Facts.Where(fact => fact.IsSupporting && fact.Indicator == Indicator.Code);
        return [.. Read().Concat(evidence).Select(fact => new ExplainedFact(fact, trace.Assessment.Find(fact.Name)))];
    }

    /// <summary>The facts that the indicator's rules read, each once, in the order in which they read them.</summary>
    private List<FactDeclaration> Read()
    {
        var facts = new List<FactDeclaration>();
        foreach (int decision in DecisionsRead())
        {
            foreach (string name in NamesRead(decision))
            {
                if (trace.FactOf(name) is { } fact && !facts.Exists(read => read.Name == fact.Name))
                {
                    facts.Add(fact);
                }
            }
        }

        return facts;
    }

    private ExplainedStep Step(int index)
    {
        Decision decision = trace.Decision(index);
        Rule rule = trace.FiredRule(index)!;
        decimal exact = FormulaEvaluator.Evaluate(rule.Then, trace).Value;
        return new(
            decision.Role,
            LabelOf(decision),
            decision.Role is DecisionRole.Metric or DecisionRole.Value || (decision.Role == DecisionRole.Parameter && rule.When is null) ? null : rule.Clause.Text,
            new(FormulaWriter.Write(rule.Then, name => Label(name).Chinese), FormulaWriter.Write(rule.Then, name => Label(name).English)),
            FormulaWriter.Write(rule.Then, Value),
            FigureText.Trim(exact),
            decision.Rounding is null or { IsUndeclared: true } ? FigureText.Trim(trace.ValueOf(index)) : trace.ValueOf(index),
            decision.Notation);
    }

    /// <summary>What a name is called: a fact by its own name, a metric or part by its label.</summary>
    private LocalizedText Label(string name)
    {
        if (trace.Variable(name) is { } variable)
        {
            return trace.FactOf(name) is { Kind: FactKind.Findings, Members.Count: 0 } ? new("问题数", "findings") : LocalizedText.Same(variable.Label);
        }

        Decision decision = trace.Decision(trace.DecisionOf(name)!.Value);
        return decision.Indicator != Indicator.Code && decision.Role == DecisionRole.Score
            ? new($"{decision.Indicator} 得分", $"score of {decision.Indicator}")
            : LabelOf(decision);
    }

    /// <summary>A metric is called by its name, the points of a part by the part's.</summary>
    private static LocalizedText LabelOf(Decision decision) => decision.Role switch
    {
        DecisionRole.Score => new("得分", "score"),
        DecisionRole.Standard => new("按标准得分", "points of the standard"),
        DecisionRole.Part => new($"{decision.Label.Chinese}得分", $"{decision.Label.English} score"),
        _ => decision.Label,
    };

    private string Value(string name)
    {
        if (trace.Variable(name) is { } variable)
        {
            return variable.Kind == ValueKind.List
                ? Votes(name, variable) ?? string.Join(", ", (trace.List(name) ?? []).Select(number => FigureText.Of(number, variable.Notation)))
                : FigureText.Of(trace.Value(name).Value, variable.Notation);
        }

        int index = trace.DecisionOf(name)!.Value;
        return FigureText.Of(trace.ValueOf(index), trace.Decision(index).Notation);
    }

    /// <summary>Votes as how many gave each mark, and not one by one: 优秀 100 × 12, 称职 80 × 5. Null for what are no votes.</summary>
    private string? Votes(string name, Variable variable)
    {
        if (trace.Assessment.Find(name)?.Value is not VotesValue votes || trace.FactOf(name)?.Marks is not { } scale)
        {
            return null;
        }

        return string.Join(", ", votes.Items.Where(vote => vote.Count > 0).Select(vote =>
        {
            Mark? mark = scale.Find(vote.Mark, null);
            string what = mark is null or { IsNumber: true } ? vote.Mark : $"{mark.Name} {FigureText.Of(mark.Value, variable.Notation)}";
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what} × {vote.Count}");
        }));
    }
}
