namespace Baoshan.Scoring.Cli;

/// <summary>What the command tells the shell. Scripts rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>All is fine.</summary>
    public const int Fine = 0;

    /// <summary>The input has errors, or a case does not agree.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line is wrong: an unknown command or option, an output that cannot be written.</summary>
    public const int WrongUsage = 2;

    /// <summary>The input is right but not enough: the scorecard is incomplete.</summary>
    public const int Incomplete = 3;
}
