using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>
/// Reads the fields of one record from JSON, whatever their order. Nothing throws: what is wrong is reported with its place, and the
/// value then counts as absent. Generated code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct EntityReader
{
    private readonly ReadContext context;
    private readonly KindEntry? entry;
    private readonly bool kindIsStated;
    private Utf8JsonReader json;
    private ReadOnlySpan<byte> name;
    private Token nameToken;
    private Token objectStart;
    private int depth;
    private bool kindWasRead;

    /// <summary>Starts on the record whose opening brace <paramref name="json"/> has just read; without a kind, on a relation.</summary>
    internal EntityReader(Utf8JsonReader json, ReadContext context, KindEntry? entry, bool kindIsStated)
    {
        this.json = json;
        this.context = context;
        this.entry = entry;
        this.kindIsStated = kindIsStated;
        objectStart = CurrentToken;
    }

    /// <summary>The JSON reader, behind what has been read.</summary>
    internal readonly Utf8JsonReader Json => json;

    /// <summary>The record's id, as far as it could be read, and its place.</summary>
    internal string? Id { get; private set; }

    internal Token IdToken { get; private set; }

    private readonly Token CurrentToken => json.CurrentToken();

    private readonly bool IsNull => json.TokenType == JsonTokenType.Null;

    /// <summary>Goes to the next field, except the record's <c>kind</c>; false at the end of the object.</summary>
    public bool NextField(ref FieldScope fields)
    {
        if (!fields.IsOpen)
        {
            fields.Open(objectStart);
            depth++;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            nameToken = CurrentToken;
            name = json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetTextOrEmpty()) : json.ValueSpan;
            context.Enter(depth, nameToken);
            json.Read();
            if (depth > 1 || entry is null || !name.SequenceEqual("kind"u8))
                return true;
            SkipKind();
        }

        depth--;
        return false;
    }

    /// <summary>Whether the field at hand is this one.</summary>
    /// <param name="fields">The object's fields.</param>
    /// <param name="field">The field's number, from 0.</param>
    /// <param name="expected">Its name.</param>
    public readonly bool IsField(ref FieldScope fields, int field, ReadOnlySpan<byte> expected)
    {
        if (!name.SequenceEqual(expected))
            return false;
        if (!fields.Add(field, !IsNull))
            ReportDuplicate(Encoding.UTF8.GetString(expected));
        return true;
    }

    /// <summary>Whether the field at hand is this one under an earlier name, of which a warning is given.</summary>
    /// <param name="fields">The object's fields.</param>
    /// <param name="field">The field's number, from 0.</param>
    /// <param name="earlier">The earlier name.</param>
    /// <param name="current">Today's name.</param>
    public readonly bool IsEarlierName(ref FieldScope fields, int field, ReadOnlySpan<byte> earlier, string current)
    {
        if (!name.SequenceEqual(earlier))
            return false;
        context.ReportEarlierName(DossierCode.EarlierFieldName, nameToken, Encoding.UTF8.GetString(earlier), current, context.PointerAt(depth));
        if (!fields.Add(field, !IsNull))
            ReportDuplicate(current);
        return true;
    }

    /// <summary>Warns that the field at hand is deprecated, and goes on: <c>IsField(…) &amp;&amp; reader.Deprecated(…)</c>.</summary>
    /// <param name="field">Its name today.</param>
    /// <param name="advice">What to use instead.</param>
    /// <returns>Always true.</returns>
    public readonly bool Deprecated(string field, string advice)
    {
        Report(DossierCode.DeprecatedField, nameToken, $"'{field}' is deprecated: {advice}");
        return true;
    }

    /// <summary>Reports that there is no such field, and skips it.</summary>
    /// <param name="known">The fields that there are.</param>
    public void UnknownField(string[] known)
    {
        Report(DossierCode.UnknownField, nameToken, ExplainUnknown(Encoding.UTF8.GetString(name), known));
        json.Skip();
    }

    /// <summary>Whether a required field has no value, which is reported. One that could not be read was reported before.</summary>
    /// <param name="fields">The object's fields.</param>
    /// <param name="field">The field's number, from 0.</param>
    /// <param name="required">Its name.</param>
    public readonly bool IsMissing(ref FieldScope fields, int field, string required)
    {
        if (fields.HasValue(field))
            return false;
        var (problem, place) = fields.Has(field)
            ? ($"'{required}' has no value", JsonWalk.FindField(context.Text.Span, fields.Start, required))
            : ($"'{required}' is missing", fields.Start);
        Report(DossierCode.MissingField, place, depth == 0 ? $"{problem}; {What} needs one" : problem);
        return true;
    }

    /// <summary>Begins a value that is a mapping of its own; false if it is none, which is reported.</summary>
    public bool BeginObject()
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            objectStart = CurrentToken;
            return true;
        }

        FailShape("a mapping");
        return false;
    }

    private void SkipKind()
    {
        if (kindWasRead)
            ReportDuplicate("kind");
        kindWasRead = true;
        json.Skip();
    }

    private readonly string What => entry is null ? "a relation" : Wording.WithArticle(entry.Kind.Name);

    private readonly void ReportDuplicate(string field) =>
        Report(DossierCode.DuplicateKey, nameToken, $"'{field}' stands here a second time");

    private readonly string ExplainUnknown(string field, string[] known)
    {
        if (depth > 1)
            return Wording.Unknown($"there is no field {Wording.Quote(field)} here, only", field, known);
        var problem = $"{What} has no field {Wording.Quote(field)}";
        if (context.IsYaml && field.All(char.IsAsciiDigit))
            return $"{problem}; a number is written without commas";
        if (Syntax.Spelling.Nearest(field, entry is null ? known : [.. known, "kind"]) is { } nearest)
            return $"{problem}; did you mean '{nearest}'?";
        if (entry is null)
            return $"{problem}, only {Wording.List(known)}";
        var owner = !kindIsStated ? context.Kinds.WithField(entry.Kind.Family, field) : null;
        return owner is null ? problem : $"{problem}; is 'kind: {owner.Name}' missing?";
    }

    private readonly void Report(DossierCode code, Token token, string message) =>
        context.Report(code, token, message, context.PointerAt(depth));
}
