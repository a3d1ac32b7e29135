using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>
/// Gathers the records of an import as JSON Lines, which the library then reads as any dossier: one reader, and so the same checks and
/// messages, for every form. What it says of a line is said of the place that the line came from.
/// </summary>
internal sealed class RecordLines
{
    // As a line of JSON Lines.
    private const int MaxBytes = 16 << 20;

    private readonly ArrayBufferWriter<byte> text = new();
    private readonly Utf8JsonWriter json = new(Stream.Null, RecordJson.Compact);
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly List<Spot> spots = [];
    private readonly Dictionary<(Family, string), Spot> taken = [];
    private readonly Findings findings;
    private readonly Model model;

    public RecordLines(Model model, string name, string? title, Spot header, Findings findings)
    {
        (this.model, this.findings) = (model, findings);
        Write(header, writer =>
        {
            writer.WriteString("dossier"u8, name);
            writer.WriteString("model"u8, model.Name);
            if (title is not null)
                writer.WriteString("title"u8, title);
        });
    }

    /// <summary>Whether a record has been left out, so that others may refer to what is not there.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether a record of this family and id is there.</summary>
    public bool Has(Family family, string id) => taken.ContainsKey((family, id));

    /// <summary>Adds a record. A second one of the same id is reported and left out.</summary>
    public void Add(Family family, string? id, Spot spot, Action<Utf8JsonWriter> writeRecord)
    {
        if (id is not null && !taken.TryAdd((family, id), spot))
        {
            var first = taken[(family, id)];
            var place = first.Of("/id");
            findings.Add(InterchangeCode.Duplicate, spot.File, spot.Of("/id"), FormattableString.Invariant(
                $"the {family.Singular()} {Syntax.Literals.Excerpt.Quote(id)} is there already, at {first.File}({place.Line},{place.Column})"));
            return;
        }

        Write(spot, writer =>
        {
            writer.WritePropertyName(family.Singular());
            writeRecord(writer);
        });
    }

    /// <summary>Adds a relation.</summary>
    public void AddRelation(Spot spot, Action<Utf8JsonWriter> writeRelation) => Write(spot, writer =>
    {
        writer.WritePropertyName("relation"u8);
        writeRelation(writer);
    });

    /// <summary>The dossier, if nothing is wrong with it.</summary>
    public LoadResult Load()
    {
        var result = model.TryParse(Encoding.UTF8.GetString(text.WrittenSpan), DossierFormat.JsonLines);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (IsIncomplete && diagnostic.Code == "ASY2050")
                continue;
            findings.Add(Moved(diagnostic));
        }

        return new LoadResult(findings.HasErrors ? null : result.Dossier, findings.ToImmutable());
    }

    private DossierDiagnostic Moved(DossierDiagnostic diagnostic)
    {
        var spot = spots[Math.Clamp(diagnostic.Line - 1, 0, spots.Count - 1)];
        // In JSON Lines a pointer begins with the family; a header has none.
        var pointer = diagnostic.Pointer ?? "";
        var inside = pointer.IndexOf('/', Math.Min(1, pointer.Length));
        var place = spot.Of(inside < 0 ? "" : pointer[inside..]);
        return diagnostic with { File = spot.File, Line = place.Line, Column = place.Column, EndLine = place.EndLine, EndColumn = place.EndColumn };
    }

    private void Write(Spot spot, Action<Utf8JsonWriter> write)
    {
        if (!TryWriteLine(write))
        {
            findings.Add(InterchangeCode.TooLarge, spot.File, spot.Of(""), "the record has more than 16 MiB; shorten its texts");
            IsIncomplete = true;
            return;
        }

        text.Write(line.WrittenSpan);
        text.Write("\n"u8);
        spots.Add(spot);
    }

    private bool TryWriteLine(Action<Utf8JsonWriter> write)
    {
        line.ResetWrittenCount();
        json.Reset(line);
        try
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            json.Flush();
        }
        // Of a text of more than 166 million characters.
        catch (ArgumentException)
        {
            return false;
        }

        return line.WrittenCount <= MaxBytes;
    }
}
