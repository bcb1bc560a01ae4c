namespace Baoshan.Scoring.Documents;

/// <summary>Diagnostics about files as such: whether they can be read, and whether they have the shape of their kind.</summary>
internal static class DocumentRules
{
    public static readonly DiagnosticRule FileNotFound = new("BS101", "file-not-found", Severity.Error);
    public static readonly DiagnosticRule FileUnreadable = new("BS102", "file-unreadable", Severity.Error);
    public static readonly DiagnosticRule FileTooLarge = new("BS103", "file-too-large", Severity.Error);
    public static readonly DiagnosticRule NotUtf8 = new("BS104", "not-utf8", Severity.Error);
    public static readonly DiagnosticRule Empty = new("BS105", "empty-file", Severity.Error);
    public static readonly DiagnosticRule Syntax = new("BS106", "yaml-syntax", Severity.Error);
    public static readonly DiagnosticRule TooDeep = new("BS107", "nested-too-deep", Severity.Error);
    public static readonly DiagnosticRule Alias = new("BS108", "alias", Severity.Error);
    public static readonly DiagnosticRule Tag = new("BS109", "tag", Severity.Error);
    public static readonly DiagnosticRule DuplicateKey = new("BS110", "duplicate-key", Severity.Error);
    public static readonly DiagnosticRule Format = new("BS111", "format", Severity.Error);
    public static readonly DiagnosticRule UnknownKey = new("BS112", "unknown-key", Severity.Error);
    public static readonly DiagnosticRule MissingKey = new("BS113", "missing-key", Severity.Error);
    public static readonly DiagnosticRule WrongShape = new("BS114", "wrong-shape", Severity.Error);
    public static readonly DiagnosticRule WrongValue = new("BS115", "wrong-value", Severity.Error);
    public static readonly DiagnosticRule InvalidCharacter = new("BS116", "invalid-character", Severity.Error);
}
