using System.Globalization;
using Baoshan.Scoring.Authoring.Tables;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Standards.Parts;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Reporting.Tests.Tables;

/// <summary>A set that is written as a table and read again has the same tree, the same weights and the same standards.</summary>
public class TableRoundTripTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_set_of_the_report_comes_back_with_45_leaves_that_all_compute(bool merged)
    {
        string path = Path.Combine(Cards.Root, "indicator-sets", "baoshan-2016", "indicators.yaml");
        IndicatorSet set = IndicatorSet.Load(path);
        ImportedTable imported = TableShapeTests.Import(Table(set, Sentences(path), merged));
        Assert.Equal(45, imported.Leaves.Count);
        Assert.Equal(100m, imported.FullScore);
        Assert.All(imported.Leaves, leaf => Assert.True(leaf.IsLive, $"{leaf.Code} {leaf.Name}: {leaf.Reason?.Chinese}"));

        IndicatorSet again = IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow();
        Assert.Equal(set.All.Select(Shape), again.All.Select(Shape));
        foreach (Indicator leaf in set.Leaves.Where(leaf => leaf.Standard!.Kind is not "cases"))
        {
            // a trend (增长得满分…) reads a growth rate that the table does not state, so it comes back as options
            Assert.Equal(Rules(leaf.Standard!), Rules(again[leaf.Code].Standard!));
        }
    }

    [Fact]
    public void The_excel_report_of_the_set_is_a_table_that_can_be_read_again()
    {
        ImportedTable imported = FromReport(Cards.Baoshan);
        Assert.Equal(45, imported.Leaves.Count(leaf => leaf.IsLive));
        Assert.Equal(Cards.Baoshan.Set.All.Select(Names), IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow().All.Select(Names));
    }

    [Property(MaxTest = 20)]
    public void The_excel_report_of_any_set_comes_back_as_the_same_tree(PositiveInt levels, PositiveInt leaves, int seed)
    {
        Scorecard card = GeneratedCard.Make(1 + (levels.Get % 4), 1 + (leaves.Get % 30), seed);
        ImportedTable imported = FromReport(card);
        Assert.True(imported.Loads);
        Assert.Equal(card.Set.All.Select(Names), IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow().All.Select(Names));
    }

    private static ImportedTable FromReport(Scorecard card)
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        try
        {
            File.WriteAllBytes(path, Report.Write(card, ReportFormat.Excel, new()));
            return Reporting.Tables.TableFile.TryImport(path, "set").GetValueOrThrow();
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What a table says of an indicator.</summary>
    private static string Names(Indicator indicator) => string.Create(CultureInfo.InvariantCulture, $"{indicator.Level} {indicator.Name} {indicator.Weight:0.####}");

    [Fact]
    public void What_a_form_of_the_imported_set_says_can_be_scored_to_the_end()
    {
        ImportedTable imported = TableShapeTests.Import("一级指标|二级指标|分值|评分标准\n决策|依据|60|健全得满分；不健全不得分\n产出|数量|40|酌情打分");
        IndicatorSet set = IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow();
        byte[] form = Baoshan.Scoring.Reporting.Forms.FormFile.Write(set, "indicators.yaml", assessment: Assessment.TryParse("""
            format: baoshan.scoring/assessment@1
            set: indicators.yaml
            subject: 某项目
            period: '2024'
            facts: { A1: 健全, B1: 30 }
            """).GetValueOrThrow());
        using var filled = new FilledForm(form);
        Assessment read = Baoshan.Scoring.Reporting.Forms.FormFile.TryLoad(filled.Path).GetValueOrThrow();
        Assert.Equal(90m, ScoringPlan.Compile(set).Score(read).Total);
    }

    /// <summary>The standards, those of parts without the metrics, whose formulas no table states.</summary>
    private static IEnumerable<object> Rules(Standard standard) =>
        standard is PartsStandard parts ? parts.Items.SelectMany(part => Rules(part.Standard).Prepend((part.Name, part.Weight))) : [standard];

    private static string Shape(Indicator indicator) =>
        string.Create(CultureInfo.InvariantCulture, $"{indicator.Level} {indicator} {indicator.Weight:0.##} {indicator.Measures}");

    /// <summary>The sentences as their author wrote them, by code.</summary>
    private static Dictionary<string, string> Sentences(string path)
    {
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        string code = "";
        foreach (string line in File.ReadLines(path).Select(line => line.Trim()))
        {
            code = line.StartsWith("- code: ", StringComparison.Ordinal) ? line[8..] : code;
            if (line.StartsWith("standard: ", StringComparison.Ordinal))
            {
                sentences.Add(code, line[10..]);
            }
        }

        return sentences;
    }

    private static string Table(IndicatorSet set, Dictionary<string, string> sentences, bool merged)
    {
        var lines = new List<string> { "附表：部门整体支出绩效评价指标体系|<|<|<|<|<|<", "一级指标|二级指标|三级指标|四级指标|分值|指标解释|评分标准" };
        string[] above = ["", "", ""];
        foreach (Indicator leaf in set.Leaves)
        {
            string[] names = new string[4];
            Array.Fill(names, "");
            for (Indicator? node = leaf; node is not null; node = node.Parent is null ? null : set[node.Parent])
            {
                names[node.Level - 1] = node.Name;
            }

            string[] shown = [.. names];
            bool same = true;
            for (int i = 0; i < 3; i++)
            {
                same &= above[i] == names[i] && names[i].Length > 0;
                shown[i] = same ? merged ? "^" : "" : names[i];
                above[i] = names[i];
            }

            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{string.Join('|', shown)}|{leaf.Weight:0.##}|{leaf.Measures}|{sentences[leaf.Code]}"));
        }

        lines.Add("合计|<|<|<|100||");
        return string.Join('\n', lines);
    }
}
