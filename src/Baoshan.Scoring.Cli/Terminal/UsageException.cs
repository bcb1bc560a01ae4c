namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>The command was called wrongly in a way that only running it could find, such as an output that cannot be written.</summary>
#pragma warning disable CA1032, CA1064 // it never leaves the command
internal sealed class UsageException(LocalizedText text) : Exception(text.English)
#pragma warning restore CA1032, CA1064
{
    public LocalizedText Text { get; } = text;
}
