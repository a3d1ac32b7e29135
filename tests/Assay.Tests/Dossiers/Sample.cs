namespace Assay.Tests.Dossiers;

/// <summary>Dossiers as text, for tests that break one thing in them.</summary>
internal static class Sample
{
    public const string Head = "dossier: case-1\nmodel: Field\n";

    public const string Parties = "parties: [{id: kp, name: North Korea}, {id: ru, name: Russia}]\n";

    /// <summary>Expects one diagnostic, at the «marks» of a YAML text behind the head and two parties, <c>kp</c> and <c>ru</c>.</summary>
    public static DossierDiagnostic Expect(string code, string marked) =>
        MarkedText.Expect(Head + Parties + marked, DossierFormat.Yaml, code).Single();

    /// <summary>As <see cref="Expect"/>, of fields of a <c>TroopDeployment</c> between the two parties.</summary>
    public static DossierDiagnostic ExpectInClaim(string code, string markedFields) => Expect(code, ClaimText(markedFields));

    /// <summary>The claim <c>c</c>, a <c>TroopDeployment</c> with these fields.</summary>
    public static TroopDeployment Claim(string fields) => (TroopDeployment)Load(ClaimText(fields)).Claims["c"];

    /// <summary>The dossier behind the head and the two parties.</summary>
    public static Dossier Load(string yaml) => FieldModel.Instance.Parse(Head + Parties + yaml);

    private static string ClaimText(string fields) => "claims:\n  - id: c\n    kind: TroopDeployment\n    sender: kp\n    host: ru\n    " + fields + "\n";
}
