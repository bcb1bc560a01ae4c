namespace Baoshan.Scoring.Formulas;

/// <summary>Says what somebody probably means who writes a formula as other languages would have it.</summary>
internal static class FormulaHints
{
    /// <summary>A hint for a word that is out of place after another.</summary>
    public static LocalizedText? For(FormulaToken found, FormulaToken? before) => (before?.Text, found.Text) switch
    {
        ("=", "=") => new("等于写一个 =", "write a single = for equality"),
        (_, "!") => new("不等于写 <>，否定写 not", "write <> for unequal, not for a negation"),
        (_, "&") => new("并且写 and", "write and"),
        (_, "|") => new("或者写 or", "write or"),
        (_, "^") => new("没有乘方；请写成连乘", "there are no powers; write a product"),
        (_, "%") => new("百分数写成 5%，中间不留空格", "write a per cent as 5%, without a space"),
        (_, "{" or "}" or "[" or "]") => new("只能用圆括号", "use round brackets"),
        (_, ",") => new("数字不要写千位分隔符；逗号只用在函数的参数之间", "write numbers without thousands separators; commas stand between the arguments of a function"),
        _ when found.Kind == FormulaTokenKind.OpenText => new("补上后面的引号", "add the closing quote"),
        _ when found.Kind == FormulaTokenKind.Symbol && found.Text[0] is '=' or '<' or '>' => new("每个比较只有两边；a < b < c 写成 a < b and b < c", "a comparison has two sides; write a < b < c as a < b and b < c"),
        _ when found.Kind == FormulaTokenKind.Name && before?.Kind is FormulaTokenKind.Number or FormulaTokenKind.Percent =>
            new("数字后不写单位或指数；乘号 * 不能省略", "a number has neither unit nor exponent; a product needs its *"),
        _ when found.Kind == FormulaTokenKind.Name && found.Text is "且" or "并且" => new("并且写 and", "write and"),
        _ when found.Kind == FormulaTokenKind.Name && found.Text is "或" or "或者" => new("或者写 or", "write or"),
        _ => null,
    };
}
