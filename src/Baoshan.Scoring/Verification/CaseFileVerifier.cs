using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Cases;
using Baoshan.Scoring.Engines;

namespace Baoshan.Scoring.Verification;

/// <summary>Replays the cases of a file. Each set is compiled once and each assessment read once, whatever the number of cases.</summary>
internal sealed class CaseFileVerifier(string file, IScoringEngine? engine)
{
    private readonly DiagnosticBag diagnostics = new();
    private readonly Dictionary<string, ScoringPlan?> plans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Assessment?> assessments = new(StringComparer.Ordinal);

    public CaseFileResult Verify()
    {
        string? text = SourceText.FromFile(file, diagnostics);
        ValueArray<CaseDocument> cases = (text is null ? null : CasesReader.Read(text, file, diagnostics)) ?? [];
        ValueArray<CaseResult> results = [.. cases.Select(Run)];
        return new(file, results, diagnostics.ToOrderedArray());
    }

    private CaseResult Run(CaseDocument test)
    {
        var own = new DiagnosticBag();
        Assessment? basis = test.Assessment is null ? new("", "", []) : Assessment(test.Assessment, own);
        ScoringPlan? plan = basis is null && test.Set is null ? null : Plan(test, basis, own);
        return basis is null || plan is null
            ? new(test.Name, test.Span, [], own.HasErrors ? own.ToOrderedArray() : [NotReplayed(test)])
            : CaseRunner.Run(test, plan, basis);
    }

    private Assessment? Assessment(Written<string> name, DiagnosticBag own)
    {
        string path = PathOf(name.Value);
        if (!File.Exists(path))
        {
            own.Add(Missing(name, path));
            return null;
        }

        if (!assessments.TryGetValue(path, out Assessment? assessment))
        {
            Checked<Assessment> loaded = Scoring.Assessment.TryLoad(path);
            diagnostics.AddRange(loaded.Diagnostics);
            assessments.Add(path, assessment = loaded.Value);
        }

        return assessment;
    }

    private ScoringPlan? Plan(CaseDocument test, Assessment? basis, DiagnosticBag own)
    {
        string? path = test.Set is { } named ? PathOf(named.Value) : basis?.SetPath;
        if (path is null)
        {
            own.Add(new(
                VerificationRules.NoSet,
                test.Span,
                new($"用例“{test.Name}”没有写所用的指标体系", $"the case '{test.Name}' names no set"),
                new("写 set，或写 assessment（用它所写的指标体系）", "write set, or an assessment that names one")));
            return null;
        }

        if (!File.Exists(path))
        {
            own.Add(Missing(test.Set ?? test.Assessment!, path));
            return null;
        }

        if (!plans.TryGetValue(path, out ScoringPlan? plan))
        {
            Checked<IndicatorSet> loaded = IndicatorSet.TryLoad(path);
            diagnostics.AddRange(loaded.Diagnostics);
            plans.Add(path, plan = loaded.Value is { } set ? ScoringPlan.Compile(set, engine) : null);
        }

        return plan;
    }

    private string PathOf(string name) => Path.Combine(Path.GetDirectoryName(file) ?? "", name);

    private static Diagnostic Missing(Written<string> name, string path) => new(
        DocumentRules.FileNotFound,
        name.Span,
        new($"用例所用的文件“{path}”不存在", $"the file '{path}' that the case uses does not exist"),
        SourceText.NearbyFile(path));

    /// <summary>The set or assessment has errors of its own, which the file's diagnostics list once.</summary>
    private static Diagnostic NotReplayed(CaseDocument test) => new(
        VerificationRules.NotReplayed,
        test.Span,
        new($"用例“{test.Name}”无法重放：所用的文件有错误", $"the case '{test.Name}' cannot be replayed: the files that it uses have errors"));
}
