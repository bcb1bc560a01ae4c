namespace Baoshan.Scoring.Reconciliation;

/// <summary>All that is known while reasons are looked for: what was published, what the set gives, and where the two disagree.</summary>
internal sealed class CaseFile
{
    public CaseFile(PublishedFigures figures, Recomputation computed)
    {
        Figures = figures;
        Computed = computed;
        foreach (Claim claim in figures.Claims)
        {
            if (computed.Of(claim) is not { } figure)
            {
                Unchecked.Add(claim);
            }
            else if (!figure.Agrees(claim.Published))
            {
                Open.Add(new(claim, figure));
            }
        }
    }

    public PublishedFigures Figures { get; }

    public Recomputation Computed { get; }

    /// <summary>The disagreements, in the order of the file.</summary>
    public List<OpenDisagreement> Open { get; } = [];

    /// <summary>The claims that cannot be held against anything.</summary>
    public List<Claim> Unchecked { get; } = [];

    public IEnumerable<OpenDisagreement> OpenOf(FigureKind kind) => Open.Where(open => open.Claim.Figure == kind);

    public IEnumerable<OpenDisagreement> OpenOf(string? indicator, FigureKind kind) => OpenOf(kind).Where(open => open.Claim.Indicator == indicator);

    /// <summary>The claims about one figure of an indicator, or of the total; those of one place first where a place is given.</summary>
    public IEnumerable<Claim> ClaimsOf(string? indicator, FigureKind kind, string? near = null) => Figures.Claims
        .Where(claim => claim.Indicator == indicator && claim.Figure == kind && claim.Metric is null)
        .OrderBy(claim => claim.Place != near);

    /// <summary>The kind of a score claim: the total's score is called total.</summary>
    public static FigureKind ScoreKind(string? indicator) => indicator is null ? FigureKind.Total : FigureKind.Score;

    public static string Name(string? indicator) => indicator ?? "总分";

    public static string NameEnglish(string? indicator) => indicator ?? "the total";
}
