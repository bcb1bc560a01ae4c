using System.Linq.Expressions;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Rules;
using NRules;
using NRules.Extensibility;

namespace Baoshan.Scoring.NRules;

/// <summary>The engine that has NRules evaluate the rules: one session factory for a plan, one session for an assessment.</summary>
public sealed class NRulesEngine : IScoringEngine
{
    private readonly bool interpret;

    private NRulesEngine(bool interpret) => this.interpret = interpret;

    /// <summary>The engine with conditions compiled to machine code: slow to prepare, quick to run.</summary>
    public static NRulesEngine Instance { get; } = new(false);

    /// <summary>The engine with conditions interpreted: prepared several times sooner, run several times slower. For a plan that scores a few times.</summary>
    public static NRulesEngine Interpreted { get; } = new(true);

    /// <inheritdoc/>
    public string Name => "NRules";

    /// <inheritdoc/>
    public IRuleProgram Compile(RuleBook rules)
    {
        var compiler = new RuleCompiler();
        if (interpret)
        {
            compiler.ExpressionCompiler = new Interpreter();
        }

        return new NRulesProgram(compiler.Compile(rules.ToNRules()));
    }

    private sealed class NRulesProgram(ISessionFactory factory) : IRuleProgram
    {
        public void Run(RuleFrame frame) => new SessionProgram(factory.CreateSession(), null).Run(frame);
    }

    private sealed class Interpreter : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }
}
