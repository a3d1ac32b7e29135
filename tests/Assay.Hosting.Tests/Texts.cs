using System.Text;

namespace Assay.Hosting.Tests;

/// <summary>Dossiers as request bodies.</summary>
internal static class Texts
{
    public const string Case = """
        dossier: a
        model: Conflict
        sources: [{id: o, reliability: B}]
        claims: [{id: c}]
        statements:
        - {id: s1, source: o, claim: c, stance: Asserts, made: 2024-05-06}
        - {id: s2, source: o, claim: c, stance: Withdraws, made: 2024-05-08}
        """;

    public static Stream Body(string text = Case) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
