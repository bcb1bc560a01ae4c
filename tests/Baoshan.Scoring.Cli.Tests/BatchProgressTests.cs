using Baoshan.Scoring.Cli.Batch;
using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class BatchProgressTests
{
    [Theory]
    [InlineData(Language.Chinese, "12,345 行，每秒")]
    [InlineData(Language.English, "12,345 rows,")]
    public void A_terminal_is_shown_how_many_rows_are_done(Language language, string shown)
    {
        using var errors = new StringWriter();

        BatchProgress.Show(new(language, TextWriter.Null, errors) { ErrorHasColours = true }, report => report(1, 12_345));

        Assert.Contains(shown, errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("100%", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_shown_nothing()
    {
        using var errors = new StringWriter();
        bool done = false;

        BatchProgress.Show(new(Language.English, TextWriter.Null, errors), report =>
        {
            report(0.5, 10);
            done = true;
        });

        Assert.True(done);
        Assert.Equal("", errors.ToString());
    }
}
