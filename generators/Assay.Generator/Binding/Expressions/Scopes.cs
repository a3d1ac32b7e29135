using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>What is in scope of each sort of text.</summary>
internal static class Scopes
{
    private static readonly string[] OfRecords = ["Id", "Kind"];

    /// <summary>A kind's checks and its `says`.</summary>
    public static Scope OfKind(KindSymbol kind, SymbolTable symbols) =>
        new(kind.Fields().Select(f => f.Field.Property).Concat(OfRecords), symbols, HiddenEnums.By(kind.Fields().Select(f => f.Field), symbols));

    /// <summary>A mixin's checks. Whoever mixes it in may have fields of any name.</summary>
    public static Scope OfMixin(MixinSymbol mixin, SymbolTable symbols) =>
        new(mixin.Fields.Select(f => f.Property).Concat(OfRecords), symbols, HiddenEnums.All(symbols));

    public static Scope OfRule(Stratum stratum, SymbolTable symbols) => new(
        stratum switch
        {
            Stratum.Source => ["source"],
            Stratum.Statement => ["statement", "source", "claim"],
            _ => ["claim", "tally"],
        },
        symbols,
        HiddenEnums.None);
}
