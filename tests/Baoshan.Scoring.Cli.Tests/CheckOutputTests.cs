using System.Text.Json.Nodes;
using Baoshan.Scoring.Cli.Tests.Support;
using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>What check writes for other programs: JSON whose help leads to the manual, SARIF with what the standard asks for; and which files it finds.</summary>
public sealed class CheckOutputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("check-output").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Code, string Out) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(arguments, new(Language.Chinese, output, error)), output.ToString());
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A folder with one mistake in each kind of file.</summary>
    private void WriteMistakes()
    {
        Write("set/indicators.yaml", """
            format: baoshan.scoring/indicators@1
            id: 体系
            version: 1
            name: 体系
            rounding: { scores: 2 }
            steps: continuous
            parameters: { 没用: 1 }
            indicators: [ { code: A, name: 甲, weight: 100, standard: { options: { 是: full, 否: zero } } } ]
            """);
        Write("set/overlay.yaml", "format: baoshan.scoring/overlay@1\nid: 改\nversion: 1\nbase: indicators.yaml\nreason: 理由\nchange: { B: { weight: 1, reason: 错 } }\n");
        Write("set/assessment.yaml", "format: baoshan.scoring/assessment@1\nset: indicators.yaml\nsubject: 某部门\nperiod: 2016\nfacts: { A: 也许 }\n");
        Write("set/cases.yaml", "format: baoshan.scoring/cases@1\ncases: [ { nam: 一, expect: { total: 100 } } ]\n");
        Write("set/deeper/published.yml", "format: baoshan.scoring/published@1\ntables: [ { place: 表1, figures: { A: { scor: 1 } } } ]\n");
        Write("readme.md", "not YAML: [");
    }

    [Fact]
    public void Check_of_a_folder_finds_every_kind_of_file_in_it()
    {
        WriteMistakes();
        (int code, string text) = Run("check", folder, "--format", "json");
        Assert.Equal(1, code);
        (string, string)[] found = [.. JsonNode.Parse(text)!["diagnostics"]!.AsArray().Select(d => (Path.GetFileName((string)d!["file"]!), (string)d["rule"]!)).Distinct()];
        Assert.Superset(
            new HashSet<(string, string)>
            {
                ("indicators.yaml", "unused-parameter"), ("indicators.yaml", "missing-grades"), ("overlay.yaml", "unknown-code"), ("assessment.yaml", "unknown-option"),
                ("cases.yaml", "unknown-key"), ("published.yml", "unknown-key"),
            },
            found.ToHashSet());
    }

    [Fact]
    public void Help_leads_to_a_section_of_the_manual()
    {
        WriteMistakes();
        foreach (JsonNode? diagnostic in JsonNode.Parse(Run("check", folder, "--format", "json").Out)!["diagnostics"]!.AsArray())
        {
            string[] help = ((string)diagnostic!["help"]!).Split('#');
            Assert.Contains($"\n## {help[1]}\n\n{(string)diagnostic["id"]!},", File.ReadAllText(Path.Combine(Repository.Root, help[0])), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sarif_has_what_version_2_1_0_requires()
    {
        WriteMistakes();
        (int code, string text) = Run("check", folder, "--format", "sarif");
        Assert.Equal(1, code);
        JsonNode log = JsonNode.Parse(text)!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        JsonNode run = Assert.Single(log["runs"]!.AsArray())!;
        JsonNode driver = run["tool"]!["driver"]!;
        Assert.NotEmpty((string)driver["name"]!);
        string[] ids = [.. driver["rules"]!.AsArray().Select(rule => (string)rule!["id"]!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(driver["rules"]!.AsArray(), rule => Assert.NotEmpty((string)rule!["help"]!["text"]!));
        Assert.True(run["results"]!.AsArray().Count > 5);
        Assert.All(run["results"]!.AsArray(), result =>
        {
            Assert.NotEmpty((string)result!["message"]!["text"]!);
            Assert.Contains((string)result["level"]!, new[] { "none", "note", "warning", "error" });
            Assert.Equal((string)result["ruleId"]!, ids[(int)result["ruleIndex"]!]);
            JsonNode place = Assert.Single(result["locations"]!.AsArray())!["physicalLocation"]!;
            Assert.True(Uri.IsWellFormedUriString((string)place["artifactLocation"]!["uri"]!, UriKind.RelativeOrAbsolute));
            if (place["region"] is { } region)
            {
                Assert.True((int)region["startLine"]! >= 1 && (int)region["startColumn"]! >= 1);
            }
        });
    }

    [Fact]
    public void A_file_that_is_not_there_has_a_place_without_a_region()
    {
        JsonNode result = Assert.Single(JsonNode.Parse(Run("check", Path.Combine(folder, "没有.yaml"), "--format", "sarif").Out)!["runs"]![0]!["results"]!.AsArray())!;
        JsonNode place = result["locations"]![0]!["physicalLocation"]!;
        Assert.EndsWith("%E6%B2%A1%E6%9C%89.yaml", (string)place["artifactLocation"]!["uri"]!, StringComparison.Ordinal);
        Assert.Null(place["region"]);
    }
}
