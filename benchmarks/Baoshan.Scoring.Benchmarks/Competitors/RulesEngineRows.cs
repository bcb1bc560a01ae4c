using System.Text.Json;
using Baoshan.Scoring.Benchmarks.HandWritten;
using RulesEngine.Models;

namespace Baoshan.Scoring.Benchmarks.Competitors;

/// <summary>The encodings of the Baoshan standards for Microsoft RulesEngine; benchmarks/README.md says what each is.</summary>
public static class RulesEngineRows
{
    /// <summary>The standards as data, the metrics as global parameters of the workflow, as the file has them.</summary>
    public static RulesEngineRow WithGlobalParameters() => new(AsData(), AsDataSettings());

    /// <summary>The same file with each metric as a local parameter of every rule that reads it, so that no rule is given the others.</summary>
    public static RulesEngineRow WithLocalParameters()
    {
        Workflow workflow = AsData();
        foreach (Rule rule in workflow.Rules)
        {
            string read = rule.Expression + rule.Actions.OnSuccess.Context["Expression"];
            rule.LocalParams = [.. workflow.GlobalParams.Where(metric => read.Replace("f." + metric.Name, "", StringComparison.Ordinal).Contains(metric.Name, StringComparison.Ordinal))];
        }

        workflow.GlobalParams = null;
        return new(workflow, AsDataSettings());
    }

    /// <summary>
    /// The quickest encoding that was found: no parameters, the arithmetic by functions of the hand-written code, points that are constant as success events, which the engine need not evaluate.
    /// </summary>
    public static RulesEngineRow CallingHandWrittenCode() => new(
        new Workflow { WorkflowName = "Baoshan", Rules = [.. BaoshanExpressions.All.SelectMany(RulesOf)] },
        new ReSettings { CustomTypes = [typeof(LeafScores)], EnableScopedParams = false, EnableFormattedErrorMessage = false });

    private static Workflow AsData()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "baoshan.workflow.json"));
        return JsonSerializer.Deserialize<Workflow[]>(file)!.Single();
    }

    private static ReSettings AsDataSettings() => new() { CustomTypes = [typeof(MidpointRounding)] };

    private static IEnumerable<Rule> RulesOf(LeafClauses leaf) => leaf.Clauses.Select((clause, i) =>
    {
        var rule = new Rule { RuleName = $"{leaf.Code}/{i + 1}", Expression = clause.When };
        if (clause.Then.EndsWith('M'))
        {
            rule.SuccessEvent = clause.Then[..^1];
        }
        else
        {
            rule.Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["Expression"] = clause.Then } } };
        }

        return rule;
    });
}
