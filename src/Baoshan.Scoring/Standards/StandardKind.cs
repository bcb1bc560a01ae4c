using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Standards;

/// <summary>How one kind of standard is written in a set.</summary>
/// <param name="name">The key by which it is chosen.</param>
internal abstract class StandardKind(string name)
{
    public string Name { get; } = name;

    /// <summary>What the kind is for.</summary>
    public abstract LocalizedText Meaning { get; }

    /// <summary>What may stand under the key.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Reads a standard; null, with diagnostics, where what stands there is none.</summary>
    public abstract Standard? Read(YamlNode node, StandardReader reader);
}
