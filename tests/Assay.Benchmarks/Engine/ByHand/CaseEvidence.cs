namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What weighing needs to know of evidence: whose it is, and whether it is a document.</summary>
internal readonly struct CaseEvidence
{
    private readonly IdTable numbers;
    private readonly int[] origins;
    private readonly bool[] documents;

    public CaseEvidence(EntitySet<Evidence> evidence, CaseSources sources)
    {
        numbers = IdTable.Of(evidence.AsSpan());
        origins = new int[evidence.Count];
        documents = new bool[evidence.Count];
        for (var i = 0; i < origins.Length; i++)
        {
            origins[i] = evidence[i].Provider is { } provider ? sources.Infos[sources.Numbers[provider.Id]].Origin : -1;
            documents[i] = evidence[i] is Document;
        }
    }

    /// <summary>Whether all that is cited was provided by other origins, and whether a document is among it.</summary>
    public (bool IsBorrowed, bool HasDocument) Cited(ReadOnlySpan<Ref<Evidence>> cited, int origin)
    {
        var (borrowed, document) = (true, false);
        foreach (var reference in cited)
        {
            var number = numbers[reference.Id];
            document |= documents[number];
            borrowed &= origins[number] >= 0 && origins[number] != origin;
        }

        return (borrowed, document);
    }
}
