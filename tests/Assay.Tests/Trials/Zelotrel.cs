using System.Runtime.CompilerServices;

namespace Assay.Tests.Trials;

/// <summary>An invented case, in each of the forms that a dossier can have.</summary>
internal static class Zelotrel
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Folder(DossierFormat.Yaml), "zelotrel.dossier.yaml"));

    public static Dossier Dossier { get; } = TrialsModel.Instance.Parse(Text);

    public static Assessment Assessment { get; } = TrialsModel.Instance.Assess(Dossier);

    public static string Folder(DossierFormat format) =>
        Path.Combine(Here(), nameof(Zelotrel), format == DossierFormat.JsonLines ? "Lines" : format.ToString());

    /// <summary>Reads the case after one of its texts, of which there must be one only, became another.</summary>
    public static LoadResult With(string text, string other) => TrialsModel.Instance.TryParse(Changed(text, other));

    /// <summary>As <see cref="With"/>, assessed.</summary>
    public static Assessment AssessedWith(string text, string other) => TrialsModel.Instance.Assess(With(text, other).GetDossier());

    /// <summary>Each diagnostic as `severity /pointer: message`.</summary>
    public static IEnumerable<string> Complaints(this LoadResult result) => result.Diagnostics.Select(d => $"{d.Severity} {d.Pointer}: {d.Message}");

    private static string Changed(string text, string other)
    {
        Text.Split(text).Should().HaveCount(2, "there must be one '{0}'", text);
        return Text.Replace(text, other);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
