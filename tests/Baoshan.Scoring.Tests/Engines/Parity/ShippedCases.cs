using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents.Cases;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>Every verification case that is shipped with a set, through an engine and through the definition.</summary>
internal static class ShippedCases
{
    private static IEnumerable<string> Files => Shipped.YamlFiles.Where(file => File.ReadAllText(file).Contains("baoshan.scoring/cases@", StringComparison.Ordinal));

    public static IEnumerable<string> Sets => Shipped.YamlFiles.Where(file => File.ReadAllText(file) is var text
        && (text.Contains("baoshan.scoring/indicators@", StringComparison.Ordinal) || text.Contains("baoshan.scoring/overlay@", StringComparison.Ordinal)));

    /// <summary>Each case by its file and its place in it.</summary>
    public static TheoryData<string> All =>
        [.. Files.SelectMany(file => Enumerable.Range(0, Read(file).Count).Select(i => $"{Path.GetRelativePath(Shipped.Root, file).Replace('\\', '/')}#{i}"))];

    public static void Check(IScoringEngine engine, string id)
    {
        string file = Path.Combine(Shipped.Root, id[..id.LastIndexOf('#')]);
        CaseDocument item = Read(file)[int.Parse(id[(id.LastIndexOf('#') + 1)..], System.Globalization.CultureInfo.InvariantCulture)];
        string folder = Path.GetDirectoryName(file)!;
        Assessment start = item.Assessment is null ? new("subject", "period", []) : Assessment.Load(Path.Combine(folder, item.Assessment.Value));
        IndicatorSet set = IndicatorSet.Load(item.Set is null ? start.SetPath! : Path.Combine(folder, item.Set.Value));
        Assessment assessment = start.With(item.Facts, item.Withdrawn);
        ParityOf.Same(ScoringPlan.Compile(set, new NaiveEngine()), ScoringPlan.Compile(set, engine), assessment, id);
    }

    public static void CheckGenerated(IScoringEngine engine, int assessments)
    {
        foreach (string file in Sets)
        {
            IndicatorSet set = IndicatorSet.Load(file);
            ScoringPlan definition = ScoringPlan.Compile(set, new NaiveEngine());
            ScoringPlan plan = ScoringPlan.Compile(set, engine);
            for (int i = 0; i < assessments; i++)
            {
                ParityOf.Same(definition, plan, GeneratedAssessment.Of(i, set), $"{file}, assessment {i}");
            }
        }
    }

    private static ValueArray<CaseDocument> Read(string file) => CasesReader.Read(File.ReadAllText(file), file, new DiagnosticBag())!;
}
