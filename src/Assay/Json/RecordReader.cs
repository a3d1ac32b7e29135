using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>What reading one record gave: the record, or null if something is wrong with it, and as much of its id and kind as is known.</summary>
internal readonly record struct RecordRead(Entity? Entity, string? Id, Token IdToken, KindInfo? Kind);

/// <summary>Reads one record of a family: finds its kind, wherever in the object it stands, and hands over to the kind's converter.</summary>
internal static class RecordReader
{
    /// <summary>Reads the object whose opening brace has just been read, up to its closing one.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="context">Where to report to.</param>
    /// <param name="family">The family that the record is of.</param>
    /// <param name="assumed">Its kind if it does not say.</param>
    public static RecordRead Read(ref Utf8JsonReader json, ReadContext context, Family family, KindInfo assumed)
    {
        var errors = context.ErrorCount;
        var (kind, kindIsStated) = FindKind(json, context, family, assumed);
        if (kind is null || !context.Kinds.TryGetEntry(kind, out var entry))
        {
            var (id, token) = FindId(json);
            json.Skip();
            return new RecordRead(null, id, token, kind);
        }

        var reader = new EntityReader(json, context, entry, kindIsStated);
        var entity = entry.Codec.ReadEntity(ref reader);
        json = reader.Json;
        return new RecordRead(context.ErrorCount == errors ? entity : null, reader.Id, reader.IdToken, kind);
    }

    private static (KindInfo? Kind, bool IsStated) FindKind(Utf8JsonReader json, ReadContext context, Family family, KindInfo assumed)
    {
        var start = json.CurrentToken();
        if (context.IsOneRecord && !MayHave(context.Text.Span, "\"kind\""u8))
            return (Concrete(assumed, start, context), false);
        if (!MoveToField(ref json, "kind"u8) || json.TokenType == JsonTokenType.Null)
            return (Concrete(assumed, start, context), false);
        var token = json.CurrentToken();
        if (Named(json, context.Kinds, family) is { } stated)
            return (Concrete(stated, token, context), true);
        if (json.TokenType != JsonTokenType.String)
        {
            context.Report(DossierCode.BadValue, token, $"'kind' must be the name of a kind; this is {Wording.Shape(json.TokenType)}", "/kind");
            return (null, true);
        }

        if (!json.TryGetText(out var name, out var error))
        {
            context.Report(DossierCode.BadText, token, error, "/kind");
            return (null, true);
        }

        if (context.Kinds.Named(family, name) is { } kind)
            return (Concrete(kind, token, context), true);
        if (context.Kinds.NamedEarlier(family, name) is { } renamed)
        {
            context.ReportEarlierName(DossierCode.EarlierKindName, token, name, renamed.Name, "/kind");
            return (Concrete(renamed, token, context), true);
        }

        context.Report(DossierCode.UnknownKind, token, Explain(name, context.Kinds, family), "/kind");
        return (null, true);
    }

    /// <summary>How the record is read whose opening brace has just been read; null if there may be something to say of its kind.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="kinds">The kinds that there are.</param>
    /// <param name="assumed">The record's kind if it does not say, and what it must be in any case.</param>
    public static KindEntry? FindEntry(Utf8JsonReader json, KindTable kinds, KindInfo assumed)
    {
        var kind = MoveToField(ref json, "kind"u8) ? Named(json, kinds, assumed.Family) : assumed;
        return kind is not null && kind.Is(assumed) && kinds.TryGetEntry(kind, out var entry) ? entry : null;
    }

    // An escaped name may be any.
    private static bool MayHave(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) => text.Contains((byte)'\\') || text.IndexOf(name) >= 0;

    private static KindInfo? Named(in Utf8JsonReader json, KindTable kinds, Family family)
    {
        const int longest = 200;
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || json.ValueSpan.Length > longest)
            return null;
        Span<char> name = stackalloc char[longest];
        return kinds.Named(family, name[..Encoding.UTF8.GetChars(json.ValueSpan, name)]);
    }

    private static KindInfo? Concrete(KindInfo kind, Token token, ReadContext context)
    {
        if (kind.IsAbstract)
        {
            var derived = context.Kinds.Kinds.Where(k => !k.IsAbstract && k.Is(kind)).Select(k => k.Name).ToList();
            var advice = derived.Count == 0 ? "" : $"; write a kind that derives from it: {Wording.List(derived, "or")}";
            context.Report(DossierCode.AbstractKind, token, $"no record can be of the kind '{kind.Name}' itself{advice}", "/kind");
        }
        else if (kind.Deprecated is not null)
        {
            context.Report(DossierCode.DeprecatedKind, token, $"'{kind.Name}' is deprecated: {kind.Deprecated}", "/kind");
        }

        return kind;
    }

    private static string Explain(string name, KindTable kinds, Family family)
    {
        var problem = $"there is no {family.Singular()} kind {Wording.Quote(name)} in the model {kinds.Model.Name}";
        if (Syntax.Spelling.Nearest(name, kinds.NamesOf(family)) is { } nearest)
            return $"{problem}; did you mean '{nearest}'?";
        foreach (var other in Enum.GetValues<Family>())
        {
            if (kinds.Named(other, name) is not null)
                return $"{problem}; '{name}' is a kind of {other.Plural()}";
        }

        return problem;
    }

    private static (string? Id, Token Token) FindId(Utf8JsonReader json) =>
        MoveToField(ref json, "id"u8) && json.TokenType == JsonTokenType.String
            ? (json.GetTextOrEmpty(), json.CurrentToken())
            : (null, default);

    /// <summary>Goes on to a field's value, from an object's opening brace. Called on a copy of the reader, so that the record is still to be read.</summary>
    public static bool MoveToField(ref Utf8JsonReader json, ReadOnlySpan<byte> field)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isField = json.NameEquals(field);
            json.Read();
            if (isField)
                return true;
            json.Skip();
        }

        return false;
    }
}
