using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>矩阵计分: the cell of the row and the column that hold has its points.</summary>
public sealed class MatrixLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void Each_cell_has_its_points(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        string[] rows = new[] { "国家级", "省级", "市级", "区级" }[..draw.Whole(1, 4)];
        string[] columns = new[] { "第一", "第二", "第三" }[..draw.Whole(1, 3)];
        var cells = rows.SelectMany(row => columns.Select(column => (row, column))).ToDictionary(cell => cell, _ => DrawnPrice.Earned(draw, around));
        string scores = string.Join(", ", draw.Shuffled(rows).Select(row => $"{row}: {{ {string.Join(", ", draw.Shuffled(columns).Select(column => $"{column}: {cells[(row, column)].Text}"))} }}"));
        LeafSet leaf = around.Leaf($"matrix: {{ rows: 级别, columns: 名次, scores: {{ {scores} }} }}") with
        {
            Facts = $"级别: {{ type: choice, options: [ {string.Join(", ", rows)} ] }}\n名次: {{ type: choice, options: [ {string.Join(", ", columns)} ] }}",
        };
        ScoringPlan plan = leaf.Plan();
        foreach (((string row, string column), DrawnPrice price) in cells)
        {
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("级别", new SingleValue(row)), new("名次", new SingleValue(column))]))["L"];
            around.Holds(result, price.Points, () => $"{row}, {column}\n{leaf.Yaml}");
        }
    }
}
