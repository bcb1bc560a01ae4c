namespace Baoshan.Scoring.Cli.Tests.Support;

/// <summary>The command baoshan-scoring as it was built, run as a process from the repository's root.</summary>
internal static class Command
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "baoshan-scoring.dll");

    public static Task<Finished> RunAsync(params string[] arguments) => RunInAsync(Repository.Root, [], arguments);

    /// <summary>Runs the command in a folder with more variables in its environment.</summary>
    public static Task<Finished> RunInAsync(string folder, (string Name, string? Value)[] environment, params string[] arguments) =>
        Processes.RunAsync("dotnet", ["exec", Program, .. arguments], folder, environment.ToDictionary(variable => variable.Name, variable => variable.Value));
}
