using System.Text.Json.Nodes;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents.Schemas;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>The commands that an author of a set uses, from an empty folder on.</summary>
public sealed class AuthoringCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("authoring").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Code, string Out, string Error) Run(Language language, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, new(language, output, error));
        return (code, output.ToString(), error.ToString());
    }

    private static (int Code, string Out, string Error) Run(params string[] arguments) => Run(Language.Chinese, arguments);

    private string New(string name = "set")
    {
        string path = Path.Combine(folder, name);
        Assert.Equal(0, Run("new", path).Code);
        return path;
    }

    [Fact]
    public void A_new_folder_passes_check_and_verify_and_scores_as_it_is()
    {
        string path = New();
        Assert.Equal((0, "没有发现问题\n", ""), Run("check", path));
        Assert.Equal(0, Run("verify", path).Code);
        Assert.Contains("81.13", Run("evaluate", Path.Combine(path, "assessment.yaml")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_folder_carries_the_schemas_that_its_files_name()
    {
        string path = New();
        foreach (string file in Directory.GetFiles(path, "*.yaml"))
        {
            string schema = Path.Combine(path, File.ReadLines(file).First().Split("$schema=")[1]);
            string kind = Path.GetFileName(schema).Split('.')[0];
            Assert.Equal(DocumentSchemas.Write(kind), File.ReadAllText(schema));
        }
    }

    [Fact]
    public void Boundary_cases_of_a_new_set_verify()
    {
        string path = New();
        string cases = Path.Combine(path, "bounds.yaml");
        Assert.Equal(0, Run("cases", Path.Combine(path, "indicators.yaml"), "--output", cases).Code);
        Assert.Contains("confirmed: 否", File.ReadAllText(cases), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=schemas/cases.schema.json\n", File.ReadAllText(cases), StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", path).Code);
        Assert.Equal(0, Run("check", path).Code);
    }

    [Fact]
    public void New_replaces_nothing()
    {
        string path = New();
        File.WriteAllText(Path.Combine(path, "cases.yaml"), "own");
        (int code, _, string error) = Run(Language.English, "new", path);
        Assert.Equal(2, code);
        Assert.Contains("exists already", error, StringComparison.Ordinal);
        Assert.Equal("own", File.ReadAllText(Path.Combine(path, "cases.yaml")));
    }

    [Fact]
    public void Check_lists_all_problems_and_ends_with_1_on_errors()
    {
        string path = New();
        string set = Path.Combine(path, "indicators.yaml");
        File.WriteAllText(set, File.ReadAllText(set)
            .Replace("weight: 30", "weight: 31", StringComparison.Ordinal)
            .Replace("zero: 低于60%", "zero: 低于50%", StringComparison.Ordinal)
            .Replace("完成任务数 / 计划任务数", "完成任务数 / 计划任务", StringComparison.Ordinal));
        (int code, string text, _) = Run("check", set);
        Assert.Equal(1, code);
        Assert.Contains("weight-sum", text, StringComparison.Ordinal);
        Assert.Contains("invalid-formula", text, StringComparison.Ordinal);
        Assert.Contains("是否想写“计划任务数”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_json_with_rule_place_and_help()
    {
        string path = New();
        string set = Path.Combine(path, "indicators.yaml");
        File.WriteAllText(set, File.ReadAllText(set).Replace("zero: 低于60%", "zero: 低于50%", StringComparison.Ordinal));
        (int code, string text, _) = Run(Language.English, "check", set, "--format", "json", "--lang", "en");
        Assert.Equal(0, code);
        JsonObject found = Assert.Single(JsonNode.Parse(text)!["diagnostics"]!.AsArray())!.AsObject();
        Assert.Equal(["id", "rule", "severity", "indicator", "file", "line", "column", "message", "hint", "acknowledged", "help"], found.Select(p => p.Key));
        Assert.Equal("limit-never-matters", (string?)found["rule"]);
        Assert.Equal("BS504", (string?)found["id"]);
        Assert.Equal("warning", (string?)found["severity"]);
        Assert.Equal("B1", (string?)found["indicator"]);
        Assert.Equal(set, (string?)found["file"]);
        Assert.Contains("linear:", File.ReadAllLines(set)[(int)found["line"]! - 1], StringComparison.Ordinal);
        Assert.Contains("60%", (string?)found["message"], StringComparison.Ordinal);
        Assert.Equal("docs/diagnostics.md#limit-never-matters", (string?)found["help"]);
    }

    [Fact]
    public void Check_writes_sarif_whose_acknowledged_results_are_suppressed()
    {
        string path = New();
        string set = Path.Combine(path, "indicators.yaml");
        File.WriteAllText(set, File.ReadAllText(set).Replace("            zero: 低于60%", "            zero: 低于50%\n        acknowledge: { limit-never-matters: 照原表 }", StringComparison.Ordinal));
        (int code, string text, _) = Run("check", set, "--format", "sarif");
        Assert.Equal(0, code);
        JsonNode run = JsonNode.Parse(text)!["runs"]![0]!;
        JsonNode result = Assert.Single(run["results"]!.AsArray())!;
        Assert.Equal("BS504", (string?)result["ruleId"]);
        Assert.Equal("note", (string?)result["level"]);
        Assert.Equal("照原表", (string?)result["suppressions"]![0]!["justification"]);
        Assert.Equal("BS504", (string?)run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
        Assert.Contains("已确认 1 项", Run("check", set).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_what_is_not_there_says_so()
    {
        (int code, string text, _) = Run("check", Path.Combine(folder, "none.yaml"));
        Assert.Equal(1, code);
        Assert.Contains("file-not-found", text, StringComparison.Ordinal);
        Assert.Equal(1, Run("check", folder).Code);
    }

    [Fact]
    public void Schema_writes_each_kind_and_refuses_others()
    {
        Assert.All(DocumentSchemas.Kinds, kind => Assert.Equal((0, DocumentSchemas.Write(kind), ""), Run("schema", kind)));
        (int code, _, string error) = Run("schema", "indicator");
        Assert.Equal(2, code);
        Assert.StartsWith("<kind> 不能是“indicator”，是否想写“indicators”？\n", error, StringComparison.Ordinal);
    }

    private static string Table => Path.Combine(Support.Repository.Root, "docs", "评价表示例.xlsx");

    [Fact]
    public void A_set_made_of_a_table_is_checked_verified_evaluated_and_filled_in_as_it_is()
    {
        string path = Path.Combine(folder, "county");
        (int code, string text, string error) = Run("new", path, "--from", Table);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("7 个末级指标，分值合计 100", text, StringComparison.Ordinal);
        Assert.Contains("只有文字：第 10 个字，“酌情”要由人判断", text, StringComparison.Ordinal);
        Assert.Equal(0, Run("check", path).Code);
        Assert.Equal(0, Run("verify", path).Code);
        Assert.Equal(3, Run("evaluate", Path.Combine(path, "assessment.yaml")).Code);
        string form = Path.Combine(path, "form.xlsx");
        Assert.Equal(0, Run("form", Path.Combine(path, "indicators.yaml"), "--output", form).Code);
        Assert.True(File.Exists(form));
        foreach (string file in Directory.GetFiles(path, "*.yaml"))
        {
            Assert.True(File.Exists(Path.Combine(path, File.ReadLines(file).First().Split("$schema=")[1])), file);
        }
    }

    [Fact]
    public void A_table_replaces_no_file_and_one_that_cannot_be_read_leaves_no_folder()
    {
        string path = New();
        File.WriteAllText(Path.Combine(path, "indicators.yaml"), "own");
        (int code, _, string error) = Run("new", path, "--from", Table);
        Assert.Equal(2, code);
        Assert.Contains("已经存在", error, StringComparison.Ordinal);
        Assert.Equal("own", File.ReadAllText(Path.Combine(path, "indicators.yaml")));

        string other = Path.Combine(folder, "other");
        Assert.Equal(1, Run("new", other, "--from", Path.Combine(path, "indicators.yaml")).Code);
        Assert.Equal(1, Run("new", other, "--from", Table, "--sheet", "没有的表").Code);
        Assert.Equal(2, Run("new", other, "--sheet", "指标体系").Code);
        Assert.False(Directory.Exists(other));
        Assert.Contains("there is no sheet 'none' (there are: 指标体系)", Run(Language.English, "new", other, "--from", Table, "--sheet", "none").Error, StringComparison.Ordinal);
    }
}
