using System.Text.RegularExpressions;
using Baoshan.Scoring.Tests.Support;
using NetArchTest.Rules;

namespace Baoshan.Scoring.Tests.Policy;

/// <summary>
/// The rooms of the library as docs/architecture.md lists them: a room uses only the rooms above it in that table. The table is the rule;
/// these tests hold the code to it.
/// </summary>
public sealed class RoomTests
{
    private const string Root = "Baoshan.Scoring";

    /// <summary>The rooms, in the order of the table.</summary>
    private static readonly string[] Rooms = [.. Regex
        .Matches(File.ReadAllText(Path.Combine(Shipped.Root, "docs", "architecture.md")), @"^\| `(?<room>[A-Za-z/]+)/` \|", RegexOptions.Multiline)
        .Select(row => row.Groups["room"].Value)];

    public static TheoryData<string> Names => [.. Rooms];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_uses_only_the_rooms_above_it(string room)
    {
        string[] below = [.. Rooms.SkipWhile(other => other != room).Skip(1).Select(Namespace)];

        TestResult result = In(room).ShouldNot().HaveDependencyOnAny(below).GetResult();

        Assert.True(result.IsSuccessful, $"{room} may not use what stands below it: {string.Join(", ", (result.FailingTypes ?? []).Select(type => type.FullName))}");
    }

    [Fact]
    public void Every_folder_is_a_room_of_the_table()
    {
        string source = Path.Combine(Shipped.Root, "src", Root);
        string[] folders = [.. Directory.EnumerateDirectories(source).Select(Path.GetFileName).OfType<string>().Where(name => name is not ("bin" or "obj"))];

        Assert.Equal(folders.Order(StringComparer.Ordinal), Rooms.Select(room => room.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_has_types(string room) => Assert.NotEmpty(In(room).GetTypes());

    /// <summary>A room with rooms inside it that stand in the table themselves is what lies in it directly.</summary>
    private static PredicateList In(string room)
    {
        string inner = string.Join('|', Rooms.Where(other => other.StartsWith(room + "/", StringComparison.Ordinal)).Select(other => other[(room.Length + 1)..]));
        string not = inner.Length == 0 ? "" : $@"(?!\.(?:{inner})\b)";
        return Types.InAssembly(typeof(IndicatorSet).Assembly).That().ResideInNamespaceMatching($@"^{Regex.Escape(Namespace(room))}{not}(\.|$)");
    }

    private static string Namespace(string room) => $"{Root}.{room.Replace('/', '.')}";
}
