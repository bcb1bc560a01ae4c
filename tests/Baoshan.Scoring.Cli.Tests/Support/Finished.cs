using System.Text;

namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>What a process has left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="OutputBytes">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
internal sealed record Finished(int ExitCode, byte[] OutputBytes, string Errors)
{
    public string Output { get; } = Encoding.UTF8.GetString(OutputBytes);

    public string[] OutputLines => Output.TrimEnd('\n').Split('\n');

    public string[] ErrorLines => Errors.TrimEnd('\n').Split('\n');

    public override string ToString() => $"exit {ExitCode}\n{Output}\n{Errors}";
}
