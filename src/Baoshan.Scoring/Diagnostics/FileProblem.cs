namespace Baoshan.Scoring.Diagnostics;

/// <summary>Says in both languages why a file or folder cannot be read or written, which the system says in one.</summary>
public static class FileProblem
{
    // error numbers of Linux and macOS, and the codes of Windows, as an exception carries them
    private const int LinuxTooManyLinks = 40;
    private const int MacTooManyLinks = 62;
    private const int NotAFolder = 20;
    private const int IsAFolder = 21;
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;
    private const int BrokenPipe = 32;
    private const int LinuxNameTooLong = 36;
    private const int MacNameTooLong = 63;
    private const int LinuxQuota = 122;
    private const int MacQuota = 69;
    private const int WindowsSharing = unchecked((int)0x80070020);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsInvalidName = unchecked((int)0x8007007B);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <summary>Why it failed, as the end of a sentence: "no permission", "there is no space left".</summary>
    /// <param name="problem">What reading or writing has thrown.</param>
    public static LocalizedText Of(Exception problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem switch
        {
            UnauthorizedAccessException => new("没有权限", "no permission"),
            FileNotFoundException => new("文件不存在", "the file does not exist"),
            DirectoryNotFoundException => new("文件夹不存在", "the folder does not exist"),
            PathTooLongException => TooLong,
            EndOfStreamException => new("文件不完整", "the file is cut off"),
            IOException => OfCode(problem.HResult),
            ArgumentException or NotSupportedException => InvalidName,
            _ => Unknown(problem.HResult),
        };
    }

    private static LocalizedText TooLong => new("路径太长", "the path is too long");

    private static LocalizedText InvalidName => new("路径中有不能用的字符", "the path has characters that no path can have");

    private static LocalizedText OfCode(int code) => code switch
    {
        NoSpace or WindowsDiskFull or WindowsHandleDiskFull => new("磁盘空间不足", "there is no space left"),
        ReadOnlySystem => new("磁盘是只读的", "the disk is read-only"),
        BrokenPipe => new("管道的另一端已经关闭", "nobody reads the pipe any more"),
        NotAFolder => new("路径中有一段不是文件夹", "a part of the path is no folder"),
        IsAFolder => new("这是文件夹", "it is a folder"),
        LinuxTooManyLinks or MacTooManyLinks => new("链接互相指向", "its links go in a circle"),
        LinuxNameTooLong or MacNameTooLong => TooLong,
        LinuxQuota or MacQuota => new("超出了磁盘限额", "the quota of the disk is used up"),
        LinuxWouldBlock or MacWouldBlock or WindowsSharing => new("正被另一个程序使用", "another program is using it"),
        WindowsInvalidName => InvalidName,
        _ => Unknown(code),
    };

    private static LocalizedText Unknown(int code) => new($"读写出错（系统错误 {code}）", $"reading or writing failed (system error {code})");
}
