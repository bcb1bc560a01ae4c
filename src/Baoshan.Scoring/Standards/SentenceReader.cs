using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards;

/// <summary>Reads a standard that a set states as a sentence, and reports problems at their characters.</summary>
internal static class SentenceReader
{
    public static Standard? Read(YamlScalar scalar, SentenceContext context, DiagnosticBag diagnostics)
    {
        if (scalar.IsEmpty)
        {
            return null;
        }

        SentenceOutcome outcome = SentenceParser.Read(scalar.Text, context);
        if (outcome.Problem is { } problem)
        {
            diagnostics.Add(ToDiagnostic(problem, scalar, context));
        }

        return outcome.Standard;
    }

    /// <summary>The problem, with its readings, at its place.</summary>
    public static Diagnostic ToDiagnostic(SentenceProblem problem, YamlScalar scalar, SentenceContext context)
    {
        LocalizedText message = problem.Message;
        if (problem.Readings.Count > 0)
        {
            LocalizedText[] readings = [.. problem.Readings.Select(reading => SentenceWording.Of(reading, context))];
            message = new(
                $"{message.Chinese}。读法：{string.Join("　", readings.Select((r, i) => $"({i + 1}) {r.Chinese}"))}",
                $"{message.English}. Readings: {string.Join(" ", readings.Select((r, i) => $"({i + 1}) {r.English}."))}");
        }

        return new(problem.Rule, scalar.PlaceOf(problem.Offset), message, problem.Hint, context.Indicator);
    }
}
