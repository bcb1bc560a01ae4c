namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Cuts, doubles and swaps characters of a sentence.</summary>
internal static class Damage
{
    private const string Strange = "，；。（）“”‘’0123456789.%-以为满分每扣得一项当时且或①：【】 ";

    public static string To(string sentence, int seed)
    {
        var random = new Random(seed);
        var text = new List<char>(sentence);
        for (int n = random.Next(1, 4); n > 0 && text.Count > 1; n--)
        {
            int at = random.Next(text.Count);
            switch (random.Next(6))
            {
                case 0:
                    text.RemoveAt(at);
                    break;
                case 1:
                    text.Insert(at, text[at]);
                    break;
                case 2:
                    (text[at], text[^1]) = (text[^1], text[at]);
                    break;
                case 3:
                    text.RemoveRange(at, text.Count - at);
                    break;
                case 4:
                    text[at] = Strange[random.Next(Strange.Length)];
                    break;
                default:
                    text.InsertRange(at, text.GetRange(0, at));
                    break;
            }
        }

        return string.Concat(text);
    }
}
