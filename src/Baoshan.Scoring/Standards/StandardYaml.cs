using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards;

/// <summary>Writes a standard as it stands under <c>standard:</c> in a set. Reading what is written gives the same standard again.</summary>
internal static class StandardYaml
{
    /// <summary>The text, with no indentation and a line break after every line.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="facts">The facts of the set, by which units are left out that formulas give by themselves; null where none are known.</param>
    public static string Write(Standard standard, FactTable? facts = null) => YamlWriter.Write(ToNode(standard, facts));

    /// <summary>The standard as a node.</summary>
    public static YamlNode ToNode(Standard standard, FactTable? facts = null) => new StandardWriter(facts).Standard(standard);
}
