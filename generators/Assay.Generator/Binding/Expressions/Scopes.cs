using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>What is in scope of each sort of text.</summary>
internal static class Scopes
{
    private static readonly string[] OfEveryRecord = ["Id", "Kind"];

    /// <summary>A kind's checks and its `says`.</summary>
    public static Scope OfKind(KindSymbol kind, SymbolTable symbols) => OfRecords(kind, symbols);

    /// <summary>A claim's `implies` and `excludes`.</summary>
    public static Scope OfRelation(KindSymbol kind, SymbolTable symbols) => OfRecords(kind, symbols, "other");

    /// <summary>A mixin's checks. Whoever mixes it in may have fields of any name.</summary>
    public static Scope OfMixin(MixinSymbol mixin, SymbolTable symbols) =>
        new(PropertiesOf(mixin.Fields), symbols, HiddenEnums.All(symbols), new EarlierVocabulary(symbols).With(mixin.Fields, ""));

    /// <param name="of">The kind that the rule is limited to.</param>
    public static Scope OfRule(Stratum stratum, SymbolTable symbols, KindSymbol? of = null) => new(
        stratum switch
        {
            Stratum.Source => ["source"],
            Stratum.Statement => ["statement", "source", "claim"],
            _ => ["claim", "tally"],
        },
        symbols,
        HiddenEnums.None,
        of is null ? new EarlierVocabulary(symbols) : new EarlierVocabulary(symbols).With(of.Fields().Select(f => f.Field).ToList(), of.Family.ToString().ToLowerInvariant()));

    private static Scope OfRecords(KindSymbol kind, SymbolTable symbols, params string[] others)
    {
        var fields = kind.Fields().Select(f => f.Field).ToList();
        return new(PropertiesOf(fields).Concat(others), symbols, HiddenEnums.By(fields, symbols), new EarlierVocabulary(symbols).With(fields, ["", .. others]));
    }

    private static IEnumerable<string> PropertiesOf(IEnumerable<FieldSymbol> fields) => fields.Select(f => f.Property).Concat(OfEveryRecord);
}
