namespace Assay;

/// <summary>The family that a reference points into, from the kind it names.</summary>
internal static class RefFamily
{
    public static Family Of<T>()
        where T : class => Cache<T>.Value;

    private static Family Find(Type kind) =>
        typeof(Party).IsAssignableFrom(kind) ? Family.Party
        : typeof(Source).IsAssignableFrom(kind) ? Family.Source
        : typeof(Evidence).IsAssignableFrom(kind) ? Family.Evidence
        : typeof(Claim).IsAssignableFrom(kind) ? Family.Claim
        : typeof(Statement).IsAssignableFrom(kind) ? Family.Statement
        : throw new ArgumentException($"{kind.Name} is a kind of no family");

    private static class Cache<T>
    {
        public static readonly Family Value = Find(typeof(T));
    }
}
