using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>The definition as an engine: rules in order, each evaluated by <see cref="FormulaEvaluator"/>, and nothing clever.</summary>
internal sealed class NaiveEngine : IScoringEngine
{
    public string Name => "naive";

    public IRuleProgram Compile(RuleBook rules) => new NaiveProgram(rules);

    private sealed class NaiveProgram(RuleBook rules) : IRuleProgram
    {
        public void Run(RuleFrame frame)
        {
            var values = new FrameValues(rules, frame);
            for (int decision = 0; decision < rules.Decisions.Count; decision++)
            {
                Take(frame, decision, rules.Decisions[decision], values);
            }
        }

        private static void Take(RuleFrame frame, int index, Decision decision, FrameValues values)
        {
            for (int i = 0; i < decision.Rules.Count; i++)
            {
                Rule rule = decision.Rules[i];
                Evaluation when = rule.When is null ? Evaluation.Of(true) : FormulaEvaluator.Evaluate(rule.When, values);
                if (when.Fault is not null)
                {
                    return;
                }

                if (when.IsTrue)
                {
                    if (FormulaEvaluator.Evaluate(rule.Then, values) is { Fault: null } then)
                    {
                        frame.Decide(index, i, then.Value);
                    }

                    return;
                }
            }
        }
    }

    private sealed class FrameValues(RuleBook rules, RuleFrame frame) : IValueSource
    {
        private readonly List<string> names = [.. rules.Variables.Select(v => v.Name), .. rules.Decisions.Select(d => d.Name)];

        public Evaluation Value(string name) =>
            frame.IsKnown(names.IndexOf(name)) ? Evaluation.Of(frame.Value(names.IndexOf(name))) : Evaluation.None(Fault.Without(name));

        public IReadOnlyList<decimal>? List(string name) => names.IndexOf(name) < rules.Variables.Count ? frame.List(names.IndexOf(name)) : null;

        public int OptionIndex(string name, string option) => rules.Variables.First(v => v.Name == name).Options.AsSpan().IndexOf(option);
    }
}
