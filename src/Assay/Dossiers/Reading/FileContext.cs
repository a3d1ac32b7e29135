namespace Assay;

/// <summary>Reading one file: reports with line and column, and hands references over to be checked when all files are read.</summary>
internal sealed class FileContext(InputFile file, IRecordSink records, Diagnostics diagnostics) : ReadContext(records.Kinds)
{
    public InputFile File => file;

    /// <summary>Where what is being read stands.</summary>
    public Spot Spot { get; private set; } = new(file, default, 0, 0, -1);

    /// <summary>The key that it stands under; null outside any.</summary>
    public string? Section { get; private set; }

    /// <summary>Begins an item of a section; without one, something that stands in none.</summary>
    public void Enter(string? section, Spot spot) => (Section, Spot) = (section, spot);

    /// <summary>Ends a section.</summary>
    public void Leave() => (Section, Spot) = (null, Spot with { Index = -1 });

    /// <summary>A value in an item as a JSON pointer into the file.</summary>
    public static string PointerTo(string? section, int index, string pointer) =>
        section is null ? pointer : index < 0 ? $"/{section}{pointer}" : $"/{section}/{index}{pointer}";

    public override bool OnReference(KindInfo target, string id, Token token, string field, int item) =>
        records.AddReference(new Reference(target, id, Spot, Section!, token, field, item));

    protected override void OnReport(DossierCode code, Token token, string message, string pointer) =>
        diagnostics.Add(file, code, code.Severity, file.PlaceOf(Spot, token), message, PointerTo(Section, Spot.Index, pointer));

    protected override void OnEarlierName(DossierCode code, Token token, string earlier, string current, string message, string pointer)
    {
        var place = file.PlaceOf(Spot, token);
        diagnostics.Add(file, code, code.Severity, place, message, PointerTo(Section, Spot.Index, pointer), current);
        diagnostics.Renamings?.Add(new Renaming(file, place, file.BytesOf(Spot, token), earlier, current));
    }
}
