using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Plans;
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
            return new(Indicator, ReasonOfNode(), null, [], [], [], result.PointsLost);
        }

        return new(
            Indicator,
            new ReasonWriter(trace, position).Write(),
            Indicator.Standard!.Describe(PlanCompiler.ContextOf(trace.Set, Indicator)),
            Facts(),
            [.. trace.DecisionsOf(position).Where(trace.IsKnown).Select(Step)],
            [.. Read().Where(fact => fact.Kind is FactKind.Findings or FactKind.Elements).SelectMany(fact => FactText.Faults(trace.Assessment.Find(fact.Name)?.Value))],
            result.PointsLost);
    }

    private LocalizedText ReasonOfNode()
    {
        IndicatorResult[] children = [.. Indicator.Indicators.Select(child => new IndicatorResult(trace, trace.PositionOf(child.Code)))];
        string sum = string.Join(" + ", children.Select(child => child.Score is { } score ? $"{child.Code} {FigureText.Fixed(score, false)}" : $"{child.Code} ?"));
        string total = result.Score is { } own ? FigureText.Fixed(own, false) : $"{FigureText.Fixed(result.Range.Minimum, false)}–{FigureText.Fixed(result.Range.Maximum, false)}";
        return LocalizedText.Same($"{sum} = {total}");
    }

    private ValueArray<ExplainedFact> Facts()
    {
        IEnumerable<FactDeclaration> evidence = trace.Set.Facts.Where(fact => fact.IsSupporting && fact.Indicator == Indicator.Code);
        return [.. Read().Concat(evidence).Select(fact => new ExplainedFact(fact, trace.Assessment.Find(fact.Name)))];
    }

    /// <summary>The facts that the indicator's rules read, each once, in the order in which they read them.</summary>
    private IEnumerable<FactDeclaration> Read() => trace.DecisionsOf(position)
        .SelectMany(decision => trace.Decision(decision).Rules)
        .SelectMany(rule => FormulaNames.Of(rule.Then).Concat(rule.When is null ? [] : FormulaNames.Of(rule.When)))
        .Select(trace.FactOf)
        .OfType<FactDeclaration>()
        .DistinctBy(fact => fact.Name);

    private ExplainedStep Step(int index)
    {
        Decision decision = trace.Decision(index);
        Rule rule = trace.FiredRule(index)!;
        decimal exact = FormulaEvaluator.Evaluate(rule.Then, trace).Value;
        return new(
            decision.Role,
            LabelOf(decision),
            decision.Role == DecisionRole.Metric ? null : rule.Clause.Text,
            new(FormulaWriter.Write(rule.Then, name => Label(name).Chinese), FormulaWriter.Write(rule.Then, name => Label(name).English)),
            FormulaWriter.Write(rule.Then, Value),
            exact,
            trace.ValueOf(index),
            decision.IsRate);
    }

    /// <summary>What a name is called: a fact by its own name, a metric or part by its label.</summary>
    private LocalizedText Label(string name)
    {
        if (trace.Variable(name) is { } variable)
        {
            return trace.FactOf(name) is { Kind: FactKind.Findings, Members.Count: 0 } ? new("问题数", "findings") : LocalizedText.Same(variable.Label);
        }

        int index = trace.DecisionsOf(position).First(decision => trace.Decision(decision).Name == name);
        return LabelOf(trace.Decision(index));
    }

    /// <summary>A metric is called by its name, the points of a part by the part's.</summary>
    private static LocalizedText LabelOf(Decision decision) => decision.Role switch
    {
        DecisionRole.Score => new("得分", "score"),
        DecisionRole.Part => new($"{decision.Label.Chinese}得分", $"{decision.Label.English} score"),
        _ => decision.Label,
    };

    private string Value(string name)
    {
        if (trace.Variable(name) is { } variable)
        {
            return variable.Kind == ValueKind.List
                ? string.Join(", ", (trace.List(name) ?? []).Select(number => FigureText.Of(number, variable.Unit == "%")))
                : FigureText.Of(trace.Value(name).Value, variable.Unit == "%");
        }

        int index = trace.DecisionsOf(position).First(decision => trace.Decision(decision).Name == name);
        return FigureText.Of(trace.ValueOf(index), trace.Decision(index).IsRate);
    }
}
