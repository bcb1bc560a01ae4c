namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>A character several times over.</summary>
internal static class Repeated
{
    // written out because what the framework has for this fills memory with vectors, by code that is compiled anew at each start
    public static string Of(char character, int count)
    {
        char[] characters = new char[count];
        for (int i = 0; i < count; i++)
        {
            characters[i] = character;
        }

        return new(characters);
    }
}
