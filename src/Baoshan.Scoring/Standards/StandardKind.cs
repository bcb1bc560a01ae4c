using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards;

/// <summary>How one kind of standard is written in a set: as keys, or as a sentence.</summary>
/// <param name="name">The key by which it is chosen.</param>
internal abstract class StandardKind(string name)
{
    public string Name { get; } = name;

    /// <summary>What the kind is for.</summary>
    public abstract LocalizedText Meaning { get; }

    /// <summary>What may stand under the key.</summary>
    public abstract Shape Shape { get; }

    /// <summary>The forms of sentence that say standards of the kind.</summary>
    public abstract IReadOnlyList<SentenceForm> Sentences { get; }

    /// <summary>Reads a standard; null, with diagnostics, where what stands there is none.</summary>
    public abstract Standard? Read(YamlNode node, StandardReader reader);

    /// <summary>Writes what stands under the key, so that reading it gives the same standard.</summary>
    public abstract YamlNode Write(Standard standard, StandardWriter writer);
}

/// <summary>How one kind of standard is written in a set.</summary>
/// <typeparam name="T">The standards of the kind.</typeparam>
/// <param name="name">The key by which it is chosen.</param>
internal abstract class StandardKind<T>(string name) : StandardKind(name)
    where T : Standard
{
    public sealed override YamlNode Write(Standard standard, StandardWriter writer) => Write((T)standard, writer);

    /// <summary>Writes what stands under the key, so that reading it gives the same standard.</summary>
    protected abstract YamlNode Write(T standard, StandardWriter writer);
}
