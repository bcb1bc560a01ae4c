namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>How tests call the SDK from within a test run.</summary>
internal static class Dotnet
{
    /// <summary>No node or server outlives the test, and nothing that this run's own SDK has set leaks into another.</summary>
    public static Dictionary<string, string?> Environment { get; } = new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["RunAnalyzers"] = "false",
        ["MSBuildSDKsPath"] = null,
        ["MSBuildExtensionsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
        ["VSTEST_WINAPPHOST_DOTNET_ROOT"] = null,
    };

    /// <summary>Runs the SDK and expects it to succeed.</summary>
    public static async Task<Finished> RunAsync(string folder, IReadOnlyDictionary<string, string?> more, params string[] arguments)
    {
        var environment = new Dictionary<string, string?>(Environment);
        foreach ((string name, string? value) in more)
        {
            environment[name] = value;
        }

        Finished run = await Processes.RunAsync("dotnet", arguments, folder, environment);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{run}");
        return run;
    }
}
