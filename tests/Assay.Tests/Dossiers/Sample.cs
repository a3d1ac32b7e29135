namespace Assay.Tests.Dossiers;

/// <summary>Dossiers as text, for tests that break one thing in them.</summary>
internal static class Sample
{
    public const string Head = "dossier: case-1\nmodel: Field\n";

    /// <summary>Two parties, a source, a claim and a statement, all as they should be.</summary>
    public const string Small = Head + """
        parties:
          - {id: kp, name: North Korea}
          - {id: ru, name: Russia}
        sources:
          - {id: nis, kind: IntelligenceService, country: kp}
        claims:
          - id: came
            kind: TroopDeployment
            sender: kp
            host: ru
        statements:
          - id: s-1
            source: nis
            claim: came
            stance: Asserts
            made: 2024-10-18

        """;

    public static LoadResult Load(string yaml) => FieldModel.Instance.TryParse(yaml, DossierFormat.Yaml, "a.yaml");

    public static LoadResult LoadJson(string json) => FieldModel.Instance.TryParse(json, DossierFormat.Json, "a.json");

    public static LoadResult LoadLines(string lines) => FieldModel.Instance.TryParse(lines, DossierFormat.JsonLines, "a.jsonl");
}
