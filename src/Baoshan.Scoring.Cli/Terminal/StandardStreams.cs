using System.Text;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Makes the session of a real process: UTF-8 on every system, colours only on a terminal.</summary>
internal static class StandardStreams
{
    public static Session Open(Language language)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            TellConsole(utf8);
        }

        var output = new StreamWriter(System.Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        System.Console.SetOut(output); // else the console makes a writer of its own to lock, and looks for an encoding for it
        return new(
            language,
            output,
            new StreamWriter(System.Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            HasColours = !System.Console.IsOutputRedirected && WantsColours,
            ErrorHasColours = !System.Console.IsErrorRedirected && WantsColours,
            Width = WidthOfTerminal(),
        };
    }

    /// <summary>https://no-color.org: any value of NO_COLOR but an empty one says no.</summary>
    private static bool WantsColours =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static void TellConsole(Encoding encoding)
    {
        try
        {
            System.Console.OutputEncoding = encoding;
        }
        catch (IOException)
        {
            // no console to tell
        }
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return System.Console.IsOutputRedirected || System.Console.WindowWidth <= 0
                ? Session.DefaultWidth
                : Math.Clamp(System.Console.WindowWidth, 60, 160);
        }
        catch (IOException)
        {
            return Session.DefaultWidth;
        }
    }
}
