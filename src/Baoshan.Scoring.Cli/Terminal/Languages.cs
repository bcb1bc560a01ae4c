namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>The option <c>--lang</c>. Help is written before the command line is read, so the language is looked for first.</summary>
internal static class Languages
{
    public const string Option = "--lang";

    public static string[] Words { get; } = ["zh", "en"];

    /// <summary>The language that the command line asks for; Chinese where it asks for none that there is.</summary>
    public static Language In(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            string? word = arguments[i] == Option && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith($"{Option}=", StringComparison.Ordinal) || arguments[i].StartsWith($"{Option}:", StringComparison.Ordinal) ? arguments[i][(Option.Length + 1)..]
                : null;
            if (word is not null)
            {
                return word == "en" ? Language.English : Language.Chinese;
            }
        }

        return Language.Chinese;
    }
}
