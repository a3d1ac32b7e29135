using System.Collections.Immutable;

namespace Assay.Interchange;

/// <summary>A sort of diagnostic about dossiers on their way from or to another form. What is wrong with a record as such has a <see cref="DossierCode"/>.</summary>
/// <param name="Id">The id, which never changes its meaning.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Help">Why it matters and what to do.</param>
public sealed record InterchangeCode(string Id, Severity Severity, string Title, string Help)
{
    internal static readonly InterchangeCode Unreadable = new("ASY3001", Severity.Error, "File cannot be read",
        "The path leads nowhere, or the operating system refuses to hand over the file.");

    internal static readonly InterchangeCode TooLarge = new("ASY3002", Severity.Error, "File too large",
        "A file may have 256 MiB, and a record in it 16 MiB. Split it, or shorten its texts.");

    internal static readonly InterchangeCode NotUtf8 = new("ASY3003", Severity.Error, "Not UTF-8",
        "Files are UTF-8, with or without a byte order mark. Spreadsheets call this form 'CSV UTF-8'.");

    internal static readonly InterchangeCode BadText = new("ASY3004", Severity.Error, "Text that is no text",
        "The character NUL stands in the file, which no text has.");

    internal static readonly InterchangeCode Json = new("ASY3005", Severity.Error, "Not JSON",
        "The text breaks JSON's grammar here, a name stands twice in an object, or things stand more than 64 levels deep inside one another.");

    internal static readonly InterchangeCode Shape = new("ASY3006", Severity.Error, "Not of this form",
        "The file is JSON, but not what the form asks for.");

    internal static readonly InterchangeCode Duplicate = new("ASY3007", Severity.Error, "Id used twice",
        "Ids are unique within their family. Records that are meant to be one go into one row or object.");

    internal static readonly InterchangeCode Quote = new("ASY3010", Severity.Error, "Odd quote",
        "A cell with a quote in it stands in quotes, and each quote inside is written twice.");

    internal static readonly InterchangeCode Unclosed = new("ASY3011", Severity.Error, "Quote that is never closed",
        "Everything up to the end of the file would belong to one cell.");

    internal static readonly InterchangeCode Ragged = new("ASY3012", Severity.Error, "Row of another length",
        "Each row has as many cells as the header. A comma inside a cell wants quotes around the cell.");

    internal static readonly InterchangeCode Column = new("ASY3013", Severity.Error, "Column of the header",
        "A column is 'id', 'kind' or a field of one of the family's kinds, each once; what every record needs has a column.");

    internal static readonly InterchangeCode Cell = new("ASY3014", Severity.Error, "Cell that cannot be read",
        "A list is written a; b; c or as JSON, a value object as JSON, and a text that begins with a quote as a JSON string.");

    internal static readonly InterchangeCode NoTable = new("ASY3015", Severity.Error, "Not a table of a dossier",
        "The tables are dossier.csv, parties.csv, sources.csv, evidence.csv, claims.csv, statements.csv and relations.csv.");

    internal static readonly InterchangeCode NotExported = new("ASY3101", Severity.Warning, "Not carried by the form",
        "The form has no place for it. One diagnostic for each sort of thing, with how many there are and the first of them.");

    internal static readonly InterchangeCode NotImported = new("ASY3102", Severity.Warning, "Not carried into the dossier",
        "A dossier has no place for it. One diagnostic for each sort of thing, with how many there are and the first of them.");

    /// <summary>All codes, by id.</summary>
    public static ImmutableArray<InterchangeCode> All { get; } =
    [
        Unreadable, TooLarge, NotUtf8, BadText, Json, Shape, Duplicate, Quote, Unclosed, Ragged, Column, Cell, NoTable, NotExported, NotImported,
    ];
}
