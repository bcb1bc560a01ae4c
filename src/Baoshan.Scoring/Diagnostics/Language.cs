namespace Baoshan.Scoring.Diagnostics;

/// <summary>The languages in which texts are made.</summary>
public enum Language
{
    /// <summary>中文, the field's own language and the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
