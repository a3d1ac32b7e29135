namespace Assay.Syntax;

internal enum YamlErrorKind : byte
{
    /// <summary>Not YAML, or YAML that reads a text as something else.</summary>
    Syntax,

    /// <summary>Not YAML, and nobody can say why.</summary>
    Unreadable,
    Unclosed,
    Tab,
    ControlCharacter,
    TooLarge,
    TooDeep,
    TooManyAliases,
    UnknownAlias,
    DuplicateKey,
    ComplexKey,
    MergeKey,
    ManyDocuments,
}

/// <summary>What is wrong with a file as YAML.</summary>
/// <param name="Start">Offset into the text, in UTF-16 units.</param>
/// <param name="End">Offset behind the last unit.</param>
internal readonly record struct YamlError(YamlErrorKind Kind, int Start, int End, string Message)
{
    /// <summary>Where the trouble began, if that is before <see cref="Start"/>: the bracket that a badly indented line stands in.</summary>
    public int? Cause { get; init; }
}

/// <summary>A part that was left out because it is broken, so that what refers to it is not reported as well.</summary>
/// <param name="Section">The top-level key that it stands under.</param>
/// <param name="Name">Its own key; null if it has none or the whole section was left out.</param>
internal readonly record struct YamlOmission(string Section, string? Name);
