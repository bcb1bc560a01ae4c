using System.Text.RegularExpressions;
using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Documentation;

/// <summary>The overlay of the page on overlays is loaded upon the set that it names.</summary>
public sealed partial class OverlaysPageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("overlays-page").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("叠加文件.md")]
    [InlineData("overlays.md")]
    public void The_example_does_what_the_page_says(string page)
    {
        string yaml = Block().Match(File.ReadAllText(Shipped.File("docs", page))).Groups[1].Value;
        string set = Path.Combine(folder, "indicators.yaml");
        File.Copy(Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml"), set);
        string overlay = Path.Combine(folder, "overlay.yaml");
        File.WriteAllText(overlay, yaml);
        SetDifference difference = SetDifference.Of(IndicatorSet.Load(set), IndicatorSet.Load(overlay));
        Assert.Equal(["A1", "A102", "A103", "A2", "A1031", "B302", "J1"], difference.Indicators.Select(change => change.Code));
        Assert.True(difference.Indicators.Single(change => change.Code == "A1031").IsMoved);
        Assert.Equal("不满一个百分点的不扣分", Assert.Single(difference.Header.Single(change => change.Aspect == "steps").Reasons).Reason);
        Assert.Equal(new DateOnly(2018, 1, 1), Assert.Single(difference.Overlays).Effective!.From);
        Assert.Equal(13.5m, difference.Weights[0].After);
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
