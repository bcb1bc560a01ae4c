using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>The packages work for somebody who has nothing but them.</summary>
public sealed class PackageTests
{
    private static readonly Dictionary<string, string?> Unchanged = [];

    [Fact]
    public async Task A_project_of_its_own_scores_with_the_library_and_the_tool_installs_and_runs()
    {
        using var folder = new TemporaryFolder();
        string version = $"0.1.0-test{Guid.NewGuid():N}";
        await PackAsync(folder, version);
        Assert.Equal(
            ["Baoshan.Scoring", "Baoshan.Scoring.Cli", "Baoshan.Scoring.Reporting"],
            Directory.EnumerateFiles(folder["feed"], "*.nupkg").Select(file => Path.GetFileName(file).Replace($".{version}.nupkg", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        await UseLibraryAsync(folder, version);
        await UseToolAsync(folder, version);
    }

    private static async Task PackAsync(TemporaryFolder folder, string version)
    {
        foreach (string project in new[] { "Baoshan.Scoring", "Baoshan.Scoring.Reporting", "Baoshan.Scoring.Cli" })
        {
            await Dotnet.RunAsync(
                Repository.Root,
                Unchanged,
                "pack", Path.Combine("src", project), "--artifacts-path", folder["artifacts"], "--output", folder["feed"], $"-p:Version={version}", "-m:1");
        }
    }

    /// <summary>The README's C# in a console project outside the repository that knows the library by its package only.</summary>
    private static async Task UseLibraryAsync(TemporaryFolder folder, string version)
    {
        Snippet code = Assert.Single(Snippets.In("README.md"), snippet => snippet.Language == "csharp");
        Directory.CreateDirectory(folder["consumer"]);
        File.WriteAllText(folder["consumer/Program.cs"], code.Text);
        File.WriteAllText(folder["consumer/consumer.csproj"], $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestoreAdditionalProjectSources>{folder["feed"]}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Baoshan.Scoring" Version="{version}" />
              </ItemGroup>
            </Project>
            """);

        await Dotnet.RunAsync(folder["consumer"], await PackagesOfItsOwnAsync(folder), "build", "--output", folder["built"], "-m:1");
        Finished run = await Dotnet.RunAsync(Repository.Root, Unchanged, "exec", folder["built/consumer.dll"]);

        Assert.Equal("88.93 良", run.OutputLines[0]);
        Assert.Contains("0.71", run.Output, StringComparison.Ordinal);
    }

    private static async Task UseToolAsync(TemporaryFolder folder, string version)
    {
        await Dotnet.RunAsync(
            folder.Path,
            await PackagesOfItsOwnAsync(folder),
            "tool", "install", "Baoshan.Scoring.Cli", "--version", version, "--tool-path", folder["tool"], "--add-source", folder["feed"], "--ignore-failed-sources");

        string command = folder[OperatingSystem.IsWindows() ? "tool/baoshan-scoring.exe" : "tool/baoshan-scoring"];
        Finished run = await Processes.RunAsync(command, ["evaluate", Repository.Assessment], Repository.Root);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Matches(@"总分 +100 +88\.93 +88\.93%  评级：良", run.Output);
    }

    /// <summary>A package folder of the test's own, so that none of these packages stays on the machine; what is there already need not be fetched again.</summary>
    private static async Task<Dictionary<string, string?>> PackagesOfItsOwnAsync(TemporaryFolder folder)
    {
        Finished shown = await Dotnet.RunAsync(folder.Path, Unchanged, "nuget", "locals", "global-packages", "--list");
        string shared = shown.Output[(shown.Output.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return new() { ["NUGET_PACKAGES"] = folder["packages"], ["NUGET_FALLBACK_PACKAGES"] = Directory.Exists(shared) ? shared : null };
    }
}
