namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>A test that reads the published report, whose text lies outside the repository; skipped, with the reason, where it is not at hand.</summary>
internal sealed class ReportFactAttribute : FactAttribute
{
    public const string Variable = "BAOSHAN_REPORT";

    public ReportFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
        {
            Skip = $"the environment variable {Variable} does not name the text of the report";
        }
        else if (!File.Exists(path))
        {
            Skip = $"the file that {Variable} names does not exist: {path}";
        }
    }
}
