using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>The engine that comes with the library: formulas become trees of nodes over positions, with no look-up, reflection or boxing in a run.</summary>
public sealed class BuiltInEngine : IScoringEngine
{
    private BuiltInEngine()
    {
    }

    /// <summary>The engine; it has no state.</summary>
    public static BuiltInEngine Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "built-in";

    /// <inheritdoc/>
    public IRuleProgram Compile(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var compiler = new DecisionCompiler(rules);
        return new BuiltInProgram([.. rules.Decisions.Select(compiler.Compile)]);
    }
}
