namespace Assay.Generator.Binding.Analysis;

internal enum TermType
{
    /// <summary>A real number.</summary>
    Number,

    /// <summary>A whole number, however C# stores it.</summary>
    Whole,

    /// <summary>One of a few values that have names; the values are their indexes.</summary>
    Choice,

    /// <summary>A text, known only by what it is compared with.</summary>
    Text,

    /// <summary>A bool: 0 or 1.</summary>
    Bool,

    /// <summary>Anything else, of which only the absence can be told.</summary>
    Thing,
}

/// <summary>What an expression reads, and the values that the schema allows it. A value is a double, and null where the term is null.</summary>
/// <param name="text">How messages call it.</param>
internal sealed class Term(string text, TermType type)
{
    // Of a text every value that nothing compares it with is the same one.
    private const string AnyOther = "something else";

    private readonly List<string> names = type switch
    {
        TermType.Bool => ["false", "true"],
        TermType.Text => [AnyOther],
        TermType.Thing => ["there"],
        _ => [],
    };

    public string Text => text;

    public TermType Type => type;

    public double Low { get; init; } = double.NegativeInfinity;

    public double High { get; init; } = double.PositiveInfinity;

    public bool CanBeNull { get; set; }

    /// <summary>The enum that a choice is of.</summary>
    public EnumSymbol? Enum { get; init; }

    /// <summary>The names of the values, where values have names.</summary>
    public IReadOnlyList<string> Names
    {
        get => names;
        init => names.AddRange(value);
    }

    /// <summary>The values that it can have, where values have names; null if it can have every one of them.</summary>
    public HashSet<int>? Allowed { get; init; }

    public bool HasNames => type is not (TermType.Number or TermType.Whole);

    /// <summary>The value that stands for a text.</summary>
    public int ValueOf(string constant)
    {
        // The first name stands for no text of its own.
        var index = names.IndexOf(constant, 1);
        if (index < 0)
        {
            index = names.Count;
            names.Add(constant);
        }
        return index;
    }
}
