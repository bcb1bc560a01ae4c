using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Tests.Engines.Worked;

// the worked example of docs/engines.md; the page and this file are held equal by a test
#region example
/// <summary>An engine that has another one evaluate the rules and counts how often each rule decides, over all assessments.</summary>
public sealed class CountingEngine(IScoringEngine inner) : IScoringEngine
{
    private readonly Dictionary<(string Decision, int Rule), long> counts = [];

    public string Name => $"counting {inner.Name}";

    public IReadOnlyDictionary<(string Decision, int Rule), long> Counts => counts;

    public IRuleProgram Compile(RuleBook rules) => new Program(this, inner.Compile(rules));

    private sealed class Program(CountingEngine engine, IRuleProgram program) : IRuleProgram
    {
        public void Run(RuleFrame frame)
        {
            program.Run(frame);
            lock (engine.counts) // several threads may run one program, each with a frame of its own
            {
                for (int i = 0; i < frame.Book.Decisions.Count; i++)
                {
                    if (frame.FiredRule(i) is >= 0 and var rule)
                    {
                        var key = (frame.Book.Decisions[i].Name, rule);
                        engine.counts[key] = engine.counts.GetValueOrDefault(key) + 1;
                    }
                }
            }
        }
    }
}
#endregion
