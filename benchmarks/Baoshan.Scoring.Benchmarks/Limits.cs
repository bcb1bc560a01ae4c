using System.Globalization;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>What is wanted, beside what was measured.</summary>
public sealed class Limits
{
    private readonly List<(string Figure, string Limit, double Measured, bool Holds)> rows = [];

    public void AtMost(string figure, double limit, double measured) =>
        rows.Add((figure, string.Create(CultureInfo.InvariantCulture, $"≤ {limit}"), measured, measured <= limit));

    public void AtLeast(string figure, double limit, double measured) =>
        rows.Add((figure, string.Create(CultureInfo.InvariantCulture, $"≥ {limit}"), measured, measured >= limit));

    public void Report(TextWriter output)
    {
        output.WriteLine("| figure | limit | measured | |");
        output.WriteLine("| --- | ---: | ---: | --- |");
        foreach ((string figure, string limit, double measured, bool holds) in rows)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {figure} | {limit} | {measured:F2} | {(holds ? "" : "not reached")} |"));
        }

        output.WriteLine();
    }
}
