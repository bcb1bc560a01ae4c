using System.Globalization;
using Baoshan.Scoring.Benchmarks.HandWritten;
using RulesEngine.Models;

namespace Baoshan.Scoring.Benchmarks.Competitors;

/// <summary>
/// A workflow of Microsoft RulesEngine whose rules are the clauses of the standards, named by leaf and position (<c>B101/2</c>). It is given once; the
/// engine compiles its expressions at the first run and keeps them. The score of a clause that holds is its action's output or, where it has no action, the text of its success event.
/// </summary>
public sealed class RulesEngineRow
{
    private readonly RulesEngine.RulesEngine engine;
    private readonly string workflow;

    public RulesEngineRow(Workflow workflow, ReSettings settings)
    {
        this.workflow = workflow.WorkflowName;
        engine = new([workflow], settings);
    }

    /// <summary>The input of the expressions, which call it <c>f</c>.</summary>
    public static RuleParameter Input(BaoshanFacts facts) => new("f", facts);

    /// <summary>Runs the workflow and adds up the scores of the clauses that hold.</summary>
    public decimal Total(RuleParameter input)
    {
        decimal total = 0m;
        foreach (RuleResultTree result in Run(input))
        {
            if (result.IsSuccess)
            {
                total += ScoreOf(result);
            }
        }

        return total;
    }

    /// <summary>The score of each leaf by its code; of a leaf's clauses one holds.</summary>
    public IReadOnlyDictionary<string, decimal> Leaves(RuleParameter input) =>
        Run(input).Where(result => result.IsSuccess).ToDictionary(result => result.Rule.RuleName.Split('/')[0], ScoreOf);

    private List<RuleResultTree> Run(RuleParameter input) => engine.ExecuteAllRulesAsync(workflow, input).AsTask().GetAwaiter().GetResult();

    private static decimal ScoreOf(RuleResultTree result) =>
        result.Rule.SuccessEvent is { } points ? decimal.Parse(points, CultureInfo.InvariantCulture) : (decimal)result.ActionResult.Output;
}
