using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Baoshan.Scoring.Reporting;

/// <summary>What Word and Excel files have in common.</summary>
internal static class OpenXmlPackages
{
    // the earliest time that a zip entry can bear
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file's title and language; no author, no time.</summary>
    public static void SetTitle(CoreFilePropertiesPart part, string title, string language)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublinCore = "http://purl.org/dc/elements/1.1/";
        var properties = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dublinCore.NamespaceName),
            new XElement(dublinCore + "title", SafeText.Clean(title)),
            new XElement(dublinCore + "language", language));
        using Stream stream = part.GetStream(FileMode.Create);
        new XDocument(properties).Save(stream);
    }

    /// <summary>The same package with its entries in a fixed order and without times, so that the same content gives the same bytes.</summary>
    public static byte[] Settle(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // the list of types comes first, as readers expect
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using Stream from = entry.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
