using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>Evidence is shown beside a score; a fact that is computed with is no evidence.</summary>
public sealed class EvidenceMistakeTests
{
    [Fact]
    public void Evidence_that_a_metric_reads_is_reported_at_its_declaration() =>
        Diagnosed.Is(
            Diagnosed.Error(Sample.SetWith("决算数: { unit: 万元 }", "决算数: { unit: 万元, supporting: 是 }")),
            "BS211", 22, 11, "“决算数”写明是佐证", "不写 supporting");
}
