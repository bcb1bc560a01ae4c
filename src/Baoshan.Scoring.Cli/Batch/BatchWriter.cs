using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Cli.Terminal;
using CsvHelper;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// Writes records of texts to a temporary file beside the one that is meant, and moves it into place at the end. A device or pipe is written to as it is.
/// </summary>
internal abstract class BatchWriter : IDisposable
{
    private const int Buffered = 1 << 16;

    private readonly string path;
    private readonly string? temporary;

    protected BatchWriter(BatchTarget target, TableEncoding encoding)
    {
        path = OutputFile.Target(target.Path);
        temporary = target.Device is null ? OutputFile.Temporary(path, ".tmp") : null;
        Stream stream = target.Device ?? new FileStream(temporary!, FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffered);
        Text = new(stream, encoding.Encoding, Buffered) { NewLine = "\n" };
    }

    /// <summary>The number of records written.</summary>
    public long Count { get; private set; }

    protected StreamWriter Text { get; }

    /// <summary>JSON is UTF-8 whatever the encoding of tables is.</summary>
    public static BatchWriter Create(BatchTarget target, IReadOnlyList<string> header, TableEncoding encoding) =>
        target.IsJson ? new JsonLines(target, header) : new CsvTable(target, header, encoding);

    public void Write(IEnumerable<string> record)
    {
        WriteRecord(record);
        Count++;
    }

    /// <summary>Puts the file in its place.</summary>
    public void Finish()
    {
        Close();
        if (temporary is not null)
        {
            File.Move(temporary, path, overwrite: true);
        }
    }

    public void Dispose()
    {
        Close();
        if (temporary is not null)
        {
            File.Delete(temporary);
        }
    }

    protected abstract void WriteRecord(IEnumerable<string> record);

    protected virtual void Close() => Text.Dispose();

    /// <summary>How tables are written: line feeds on every system.</summary>
    public static CsvWriterOptions Table { get; } = new() { NewLine = "\n", HasHeader = false, ValidateFieldCount = false };

    private sealed class CsvTable : BatchWriter
    {
        private readonly CsvWriter writer;

        public CsvTable(BatchTarget target, IReadOnlyList<string> header, TableEncoding encoding)
            : base(target, encoding)
        {
            writer = CsvWriter.Create(Text, Table, leaveOpen: true);
            WriteRecord(header);
        }

        protected override void WriteRecord(IEnumerable<string> record)
        {
            writer.WriteRecord([.. record]);
        }

        protected override void Close()
        {
            writer.Dispose();
            base.Close();
        }
    }

    private sealed class JsonLines(BatchTarget target, IReadOnlyList<string> header) : BatchWriter(target, TableEncoding.Utf8)
    {
        private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        protected override void WriteRecord(IEnumerable<string> record)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                json.WriteStartObject();
                foreach ((string name, string field) in header.Zip(record))
                {
                    Write(json, name, field);
                }

                json.WriteEndObject();
            }

            Text.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
        }

        /// <summary>Figures are numbers with all their decimals; what is empty is null.</summary>
        private static void Write(Utf8JsonWriter json, string name, string field)
        {
            json.WritePropertyName(name);
            if (field.Length == 0)
            {
                json.WriteNullValue();
            }
            else if (name.StartsWith('#') || BatchResult.Texts.Contains(name))
            {
                json.WriteStringValue(field);
            }
            else
            {
                json.WriteRawValue(field);
            }
        }
    }
}
