using System.Runtime.CompilerServices;
using Assay.Conflict;
using Assay.Tests.Dossiers;
using Assay.Tests.Trials;
using CsCheck;

namespace Assay.Interchange.Tests;

/// <summary>Dossiers of several fields.</summary>
internal static class Cases
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static IReadOnlyDictionary<string, Lazy<Dossier>> All { get; } = new Dictionary<string, Lazy<Dossier>>
    {
        ["seeds"] = Of(ConflictModel.Instance, "seeds", "dprk-troops"),
        ["recalls"] = Of(Recalls.RecallsModel.Instance, "tests", "Assay.Cli.Tests", "Cases", "recalls", "kettle.dossier.yaml"),
        ["trials"] = Of(TrialsModel.Instance, "tests", "Assay.Tests", "Trials", "Zelotrel", "Yaml", "zelotrel.dossier.yaml"),
        ["empty"] = new(() => new Dossier { Name = "empty" }),
    };

    public static TheoryData<string> Names => new(All.Keys);

    public static Gen<Dossier> Random => RandomDossiers.Any;

    private static Lazy<Dossier> Of(Model model, params string[] path) =>
        new(() => model.LoadAsync(Path.Combine([Root, .. path])).GetAwaiter().GetResult());

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
