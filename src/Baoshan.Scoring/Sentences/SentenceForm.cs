using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences;

/// <summary>One form of sentence, for one kind of standard.</summary>
internal abstract class SentenceForm
{
    /// <summary>What the form is called.</summary>
    public abstract LocalizedText Name { get; }

    /// <summary>A sentence of the form.</summary>
    public abstract string Example { get; }

    /// <summary>How much a sentence looks like the form, 0 for not at all: the likeliest form explains why a sentence is not understood.</summary>
    public abstract int Likeness(string plain, SentenceContext context);

    /// <summary>Reads the stretch that the scanner walks through, all of it; null where it is not of the form.</summary>
    public abstract Standard? Read(SentenceScanner scanner);
}
