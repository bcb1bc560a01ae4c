using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines;

/// <summary>Evaluates rules. An engine takes the rules once; roll-up, grade and explanation are not its business.</summary>
public interface IScoringEngine
{
    /// <summary>The engine's name, for people.</summary>
    string Name { get; }

    /// <summary>Prepares rules for being run many times.</summary>
    IRuleProgram Compile(RuleBook rules);
}

/// <summary>Rules that an engine has prepared. It is immutable and can be run by several threads at once, each with a frame of its own.</summary>
public interface IRuleProgram
{
    /// <summary>
    /// Takes every decision that can be taken: calls <see cref="RuleFrame.Decide"/> with the first rule that holds, and leaves a decision
    /// open where what it needs is not known or where its arithmetic has no result. It does not throw because of facts.
    /// </summary>
    void Run(RuleFrame frame);
}
