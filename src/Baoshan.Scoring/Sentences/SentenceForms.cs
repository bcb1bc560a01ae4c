using Baoshan.Scoring.Sentences.Forms;

namespace Baoshan.Scoring.Sentences;

/// <summary>All forms of sentence. A new form is a file of its own and a line here.</summary>
internal static class SentenceForms
{
    public static IReadOnlyList<SentenceForm> All { get; } =
    [
        new PartsForm(),
        new LinearForm(),
        new BandsForm(),
        new TrendForm(),
        new OptionsForm(),
        new FindingsForm(),
        new ChecklistForm(),
        new CasesForm(),
    ];
}
