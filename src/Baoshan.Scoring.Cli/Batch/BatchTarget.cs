using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>Where records go.</summary>
/// <param name="Path">The file, or the device's name.</param>
/// <param name="IsJson">True for a JSON object a line, false for a table.</param>
/// <param name="Device">The device or pipe, which is written to as it is; null for a file, which is moved into place.</param>
internal sealed record BatchTarget(string Path, bool IsJson, Stream? Device = null)
{
    /// <summary>Where the results of a table go. A name without an extension that says more means what the table is itself.</summary>
    public static BatchTarget Of(string output, string input)
    {
        Stream? device = OutputDevice.TryOpen(output);
        return new(output, IsJsonName(device is not null && !System.IO.Path.HasExtension(output) ? input : output), device);
    }

    /// <summary>True for the name of a file that holds a JSON object a line.</summary>
    public static bool IsJsonName(string path) => System.IO.Path.GetExtension(path) is ".ndjson" or ".jsonl";
}
