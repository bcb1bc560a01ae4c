using Baoshan.Scoring.Benchmarks.HandWritten;
using RulesEngine.Models;

namespace Baoshan.Scoring.Benchmarks.Competitors;

/// <summary>
/// The set as a workflow of Microsoft RulesEngine: a rule for each clause, its condition as the expression and its score as the output expression,
/// so that the results say which clause has decided. The workflow is given once; the engine compiles its expressions at the first run and keeps them.
/// </summary>
public sealed class MicrosoftRulesEngine
{
    private const string Name = "Baoshan";

    private readonly RulesEngine.RulesEngine engine;
    private readonly RuleParameter facts;

    public MicrosoftRulesEngine(BaoshanFacts facts)
    {
        this.facts = new("f", facts);
        engine = new(
            [new Workflow { WorkflowName = Name, Rules = [.. BaoshanExpressions.All.SelectMany(RulesOf)] }],
            new ReSettings { CustomTypes = [typeof(LeafScores)] });
    }

    /// <summary>Runs the workflow and adds up the scores of the clauses that hold.</summary>
    public decimal Total()
    {
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync(Name, facts).AsTask().GetAwaiter().GetResult();
        decimal total = 0m;
        foreach (RuleResultTree result in results)
        {
            if (result.IsSuccess)
            {
                total += (decimal)result.ActionResult.Output;
            }
        }

        return total;
    }

    private static IEnumerable<Rule> RulesOf(LeafClauses leaf) => leaf.Clauses.Select((clause, i) => new Rule
    {
        RuleName = $"{leaf.Code}.{i + 1}",
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = clause.When,
        Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["Expression"] = clause.Then } } },
    });
}
