using System.Collections.Immutable;

namespace Assay;

/// <summary>A sort of diagnostic about the files of a dossier. Schemas have <c>ASY1xxx</c>, dossiers <c>ASY2xxx</c>.</summary>
/// <param name="Id">The id, which never changes its meaning.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Help">Why it matters and what to do.</param>
public sealed partial record DossierCode(string Id, Severity Severity, string Title, string Help)
{
    /// <summary>All codes, by id.</summary>
    public static ImmutableArray<DossierCode> All => [.. declared!];

    // Without an initializer, which might run only after the codes have been declared in the other part.
    private static List<DossierCode>? declared;

    /// <summary>The code with this id, or null.</summary>
    public static DossierCode? Find(string id) => declared!.Find(code => code.Id == id);

    private static DossierCode Error(string id, string title, string help) => Declare(new(id, Severity.Error, title, help));

    private static DossierCode Warning(string id, string title, string help) => Declare(new(id, Severity.Warning, title, help));

    private static DossierCode Declare(DossierCode code)
    {
        (declared ??= []).Add(code);
        return code;
    }
}
