namespace Assay.Generator.Patterns;

/// <summary>A pattern as a set of texts. How a Regex would go about to find them is of no account, as it has to match a whole text.</summary>
internal abstract record PatternNode
{
    /// <summary>One character.</summary>
    public sealed record One(CharacterSet Set) : PatternNode
    {
        public override bool CanBeEmpty => false;

        public override IEnumerable<CharacterSet> First => [Set];
    }

    /// <summary>One after the other; of none it is the empty text.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode
    {
        public override bool CanBeEmpty => Items.All(item => item.CanBeEmpty);

        public override IEnumerable<CharacterSet> First => FirstOf(Items, []);
    }

    public sealed record Choice(IReadOnlyList<PatternNode> Alternatives) : PatternNode
    {
        public override bool CanBeEmpty => Alternatives.Any(a => a.CanBeEmpty);

        public override IEnumerable<CharacterSet> First => Alternatives.SelectMany(a => a.First);
    }

    /// <param name="Max">Null if there is no limit.</param>
    public sealed record Repeat(PatternNode Body, int Min, int? Max) : PatternNode
    {
        public override bool CanBeEmpty => Min == 0 || Body.CanBeEmpty;

        public override IEnumerable<CharacterSet> First => Body.First;
    }

    public abstract bool CanBeEmpty { get; }

    /// <summary>The characters that it can begin with.</summary>
    public abstract IEnumerable<CharacterSet> First { get; }

    /// <summary>What some items begin with, or what is behind them where all of them can be empty.</summary>
    public static IEnumerable<CharacterSet> FirstOf(IEnumerable<PatternNode> items, IEnumerable<CharacterSet> follow)
    {
        foreach (var item in items)
        {
            foreach (var set in item.First)
                yield return set;
            if (!item.CanBeEmpty)
                yield break;
        }
        foreach (var set in follow)
            yield return set;
    }
}
