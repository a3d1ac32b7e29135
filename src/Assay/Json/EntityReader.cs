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
    // Null where nobody wants to know what is wrong, but only whether something is.
    private readonly ReadContext? context;
    private readonly KindEntry? entry;
    private readonly bool kindIsStated;
    private Utf8JsonReader json;
    private ReadOnlySpan<byte> name;
    private Token nameToken;
    private Token objectStart;
    private int depth;
    private bool kindWasRead;

    /// <summary>Starts on the record whose opening brace <paramref name="json"/> has just read; without a kind, on a relation.</summary>
    internal EntityReader(scoped in Utf8JsonReader json, ReadContext context, KindEntry? entry, bool kindIsStated)
    {
        this.json = json;
        this.context = context;
        this.entry = entry;
        this.kindIsStated = kindIsStated;
        objectStart = CurrentToken;
    }

    /// <summary>Starts on the record whose opening brace <paramref name="json"/> has just read, which is of that kind or fails.</summary>
    internal EntityReader(scoped in Utf8JsonReader json, KindEntry entry)
    {
        this.json = json;
        this.entry = entry;
    }

    /// <summary>Whether something is wrong, which may have been reported.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>The JSON reader, behind what has been read.</summary>
    internal readonly Utf8JsonReader Json => json;

    /// <summary>The record's id, as far as it could be read, and its place.</summary>
    internal string? Id { get; private set; }

    internal Token IdToken { get; private set; }

    private readonly Token CurrentToken => json.CurrentToken();

    private readonly bool IsYaml => context is { IsYaml: true };

    // What messages call the value at hand.
    private readonly string ThisValue => context is null ? "" : context.ValueAt(depth);

    private readonly bool IsNull => json.TokenType == JsonTokenType.Null;

    /// <summary>Goes to the value of the next field. The record's <c>kind</c> is passed over, and so is, with a report, what there is not.</summary>
    /// <param name="fields">The object's fields.</param>
    /// <param name="names">Their names.</param>
    /// <returns>The field's number, from 0; -1 at the end of the object.</returns>
    public int NextField(ref FieldScope fields, FieldNames names)
    {
        if (!fields.IsOpen)
        {
            fields.Open(objectStart);
            depth++;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            name = json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetTextOrEmpty()) : json.ValueSpan;
            if (context is not null)
            {
                nameToken = CurrentToken;
                context.Enter(depth, nameToken);
            }

            var isExpected = names.Is(fields.Expected, name);
            json.Read();
            var field = isExpected ? fields.Expected : FindField(names);
            if (field < 0)
                continue;
            if (!fields.Add(field, !IsNull))
                ReportDuplicate(names.Known[field]);
            if (names.AdviceOn(field) is { } advice)
                Report(DossierCode.DeprecatedField, nameToken, $"'{names.Known[field]}' is deprecated: {advice}");
            return field;
        }

        depth--;
        return -1;
    }

    /// <summary>Whether a required field has no value, which is reported. One that could not be read was reported before.</summary>
    /// <param name="fields">The object's fields.</param>
    /// <param name="field">The field's number, from 0.</param>
    /// <param name="required">Its name.</param>
    public bool IsMissing(ref FieldScope fields, int field, string required)
    {
        if (fields.HasValue(field))
            return false;
        HasFailed = true;
        if (context is null)
            return true;
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

    private int FindField(FieldNames names)
    {
        if (depth == 1 && entry is not null && name.SequenceEqual("kind"u8))
        {
            SkipKind();
            return -1;
        }

        var field = names.Find(name);
        if (field >= 0)
            return field;
        field = names.FindEarlier(name);
        if (field >= 0)
            context?.ReportEarlierName(DossierCode.EarlierFieldName, nameToken, Encoding.UTF8.GetString(name), names.Known[field], context.PointerAt(depth));
        else
            SkipUnknown(names);
        return field;
    }

    private void SkipKind()
    {
        if (kindWasRead)
            ReportDuplicate("kind");
        // Nobody has looked at it yet, where nobody reports.
        if (context is null && !IsText(entry!.Name))
            HasFailed = true;
        kindWasRead = true;
        json.Skip();
    }

    private void SkipUnknown(FieldNames names)
    {
        if (context is null)
            HasFailed = true;
        else
            Report(DossierCode.UnknownField, nameToken, ExplainUnknown(context, Encoding.UTF8.GetString(name), names.Known));
        json.Skip();
    }

    private readonly bool IsText(ReadOnlySpan<byte> text) =>
        json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.SequenceEqual(text);

    private readonly string What => entry is null ? "a relation" : Wording.WithArticle(entry.Kind.Name);

    private void ReportDuplicate(string field) =>
        Report(DossierCode.DuplicateKey, nameToken, $"'{field}' stands here a second time");

    private readonly string ExplainUnknown(ReadContext context, string field, string[] known)
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

    private void Report(DossierCode code, Token token, string message)
    {
        if (context is not null)
            context.Report(code, token, message, context.PointerAt(depth));
        else if (code.Severity == Severity.Error)
            HasFailed = true;
    }
}
