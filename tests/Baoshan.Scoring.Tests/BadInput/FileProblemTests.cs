using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>What the system says in English is said in the user's language.</summary>
public sealed class FileProblemTests
{
    public static TheoryData<Exception, string, string> Problems => new()
    {
        { new UnauthorizedAccessException("denied"), "没有权限", "no permission" },
        { new FileNotFoundException("gone"), "文件不存在", "the file does not exist" },
        { new DirectoryNotFoundException("gone"), "文件夹不存在", "the folder does not exist" },
        { new PathTooLongException("long"), "路径太长", "the path is too long" },
        { new IOException("full", 28), "磁盘空间不足", "there is no space left" },
        { new IOException("locked", unchecked((int)0x80070020)), "正被另一个程序使用", "another program is using it" },
        { new IOException("odd", 9999), "读写出错（系统错误 9999）", "reading or writing failed (system error 9999)" },
        { new ArgumentException("null character"), "路径中有不能用的字符", "the path has characters that no path can have" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_problem_is_said_in_both_languages(Exception problem, string chinese, string english) =>
        Assert.Equal(new(chinese, english), FileProblem.Of(problem));

    [Fact]
    public void A_problem_that_the_system_reports_is_known()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");

        Exception within = Assert.ThrowsAny<Exception>(() => File.WriteAllText(Path.Combine(file, "in"), ""));
        Exception tooLong = Assert.ThrowsAny<Exception>(() => File.WriteAllText(Path.Combine(folder, new string('a', 5000)), ""));

        Directory.Delete(folder, recursive: true);
        Assert.DoesNotContain("系统错误", FileProblem.Of(within).Chinese, StringComparison.Ordinal);
        Assert.Equal("路径太长", FileProblem.Of(tooLong).Chinese);
    }
}
