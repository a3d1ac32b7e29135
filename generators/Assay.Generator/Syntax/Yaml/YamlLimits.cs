namespace Assay.Syntax;

/// <summary>How much a YAML file may ask for before it is refused.</summary>
/// <param name="MaxDepth">Mappings and sequences inside one another.</param>
/// <param name="MaxBytes">The file's size in UTF-8.</param>
/// <param name="MaxExpansion">How many times its own size the file may grow when aliases are followed.</param>
/// <param name="MaxRecoveries">How often a broken part is left out and the rest read again; each reads the whole file once more.</param>
internal readonly record struct YamlLimits(int MaxDepth, long MaxBytes, int MaxExpansion, int MaxRecoveries)
{
    public static YamlLimits Schema { get; } = new(MaxDepth: 64, MaxBytes: 4L << 20, MaxExpansion: 10, MaxRecoveries: 24);

    public static YamlLimits Dossier { get; } = new(MaxDepth: 64, MaxBytes: 256L << 20, MaxExpansion: 10, MaxRecoveries: 8);
}
