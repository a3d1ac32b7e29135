namespace Assay;

public sealed partial record Dossier : INames
{
    // Claims can name other claims, even in a circle.
    private const int DeepestClaim = 3;

    /// <summary>
    /// What readers know a record by: the name of a party or a source, a claim in one line of English, else the id, which also stands for
    /// what the dossier does not have.
    /// </summary>
    public string NameOf(Family family, string id) => NameOf(family, id, depth: 0);

    private string NameOf(Family family, string id, int depth) => family switch
    {
        Family.Party => Parties.TryGet(id, out var party) ? party.Name ?? id : id,
        Family.Source => Sources.TryGet(id, out var source) ? source.Name ?? id : id,
        Family.Claim when depth < DeepestClaim => Claims.TryGet(id, out var claim) ? claim.Says(new Nested(this, depth + 1)) : id,
        _ => id,
    };

    private sealed class Nested(Dossier dossier, int depth) : INames
    {
        public string NameOf(Family family, string id) => dossier.NameOf(family, id, depth);
    }
}
