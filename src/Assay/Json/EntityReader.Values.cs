using System.Globalization;
using System.Text.Json;

namespace Assay;

public ref partial struct EntityReader
{
    private const int LongestLiteral = 512;
    private const int LongestUrl = 64 * 1024;

    private delegate bool Parser<T>(ReadOnlySpan<char> text, out T value, out string? error);

    /// <summary>Reads the record's id.</summary>
    public string? ReadId()
    {
        var token = CurrentToken;
        if (ReadIdText() is not { } id)
            return null;
        if (!EntityId.TryCheck(id, out var error))
        {
            Fail(DossierCode.BadId, error);
            return null;
        }

        (Id, IdToken) = (id, token);
        return id;
    }

    /// <summary>Reads the id of what the field refers to.</summary>
    /// <typeparam name="T">The kind that it must be of.</typeparam>
    public Ref<T>? ReadRef<T>()
        where T : class
    {
        if (ReadIdText() is not { } id)
            return null;
        if (!EntityId.TryCheck(id, out var error))
        {
            Fail(DossierCode.BadId, error);
            return null;
        }

        if ((depth != 1 || entry?.WordsOf(name).Contains(id) is not true) && context.Kinds.TryGetKind(typeof(T), out var target))
        {
            var (field, item) = context.ReferenceAt(depth);
            context.OnReference(target, id, CurrentToken, field, item);
        }

        return new Ref<T>(id);
    }

    /// <summary>Reads a text.</summary>
    public string? ReadText()
    {
        if (IsNull)
            return null;
        if (json.TokenType != JsonTokenType.String)
        {
            FailShape("a text");
            return null;
        }

        if (!TryGetString(out var text))
            return null;
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            Fail(DossierCode.BadText, $"the text holds the character NUL behind {Wording.Quote(text.AsSpan(0, nul))}; leave it out");
        return nul < 0 ? text : null;
    }

    /// <summary>Reads the name of a place.</summary>
    public string? ReadPlace() => ReadText();

    /// <summary>Reads a whole number.</summary>
    public long? ReadInt() => ReadLiteral<long>("a whole number", Numbers.TryParseInt);

    /// <summary>Reads a number, which is finite.</summary>
    public double? ReadNumber() => ReadLiteral<double>("a number", Numbers.TryParseNumber);

    /// <summary>Reads a share from 0 to 1.</summary>
    public double? ReadPercent() => ReadLiteral<double>("a percentage", Percent.TryParse);

    /// <summary>Reads a probability from 0 to 1.</summary>
    public double? ReadLikelihood() => ReadLiteral<double>("a likelihood", Likelihood.TryParse);

    /// <summary>Reads a date.</summary>
    public PartialDate? ReadDate() => ReadLiteral<PartialDate>("a date", PartialDate.TryParse);

    /// <summary>Reads a period.</summary>
    public Period? ReadPeriod() => ReadLiteral<Period>("a period", Period.TryParse);

    /// <summary>Reads a quantity.</summary>
    /// <param name="unit">The field's unit, which the value may repeat; null if it has none, so that values bring their own.</param>
    public Quantity? ReadQuantity(string? unit)
    {
        if (ReadLiteral<Quantity>("a quantity", Numbers.TryParseQuantity) is not { } quantity)
            return null;
        if (unit is null)
            return quantity;
        // The field says what is counted: `1500` and `1500 persons` are the same value.
        if (quantity.Unit is null || quantity.Unit == unit)
            return quantity.WithUnit(unit);
        Fail(DossierCode.BadValue, $"{context.ValueAt(depth)} is counted in {unit}, not in {Wording.Quote(quantity.Unit)}");
        return null;
    }

    /// <summary>Reads true or false; in YAML also yes or no.</summary>
    public bool? ReadBool()
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True when !context.IsYaml:
                return true;
            case JsonTokenType.False when !context.IsYaml:
                return false;
            case JsonTokenType.String when context.IsYaml:
                return ReadLiteral<bool>("true or false", Numbers.TryParseBool);
            case JsonTokenType.String:
                Fail(DossierCode.BadValue, $"{context.ValueAt(depth)} must be true or false, without quotes");
                return null;
            default:
                FailShape("true or false");
                return null;
        }
    }

    /// <summary>Reads an absolute address.</summary>
    public Uri? ReadUrl()
    {
        if (ReadText() is not { } text)
            return null;
        // On Unix a path would count as an absolute address.
        if (text.Length <= LongestUrl && Uri.TryCreate(text, UriKind.Absolute, out var url) && text.StartsWith(url.Scheme + ":", StringComparison.OrdinalIgnoreCase))
            return url;
        Fail(DossierCode.BadValue, $"{Wording.Quote(text)} is not an address; write one like https://example.org/page");
        return null;
    }

    /// <summary>Reads one of an enum's words.</summary>
    public T? ReadEnum<T>(EnumNames<T> names)
        where T : struct, Enum
    {
        if (IsNull)
            return null;
        if (json.TokenType != JsonTokenType.String)
        {
            FailShape(Wording.List(names.Names, "or"));
            return null;
        }

        if (!json.ValueIsEscaped && names.TryParse(json.ValueSpan, out var value))
            return value;
        if (!TryGetString(out var text))
            return null;
        if (names.TryParse(text, out value, out var error))
            return value;
        Fail(DossierCode.UnknownWord, error!);
        return null;
    }

    private string? ReadIdText()
    {
        if (IsNull)
            return null;
        if (json.TokenType != JsonTokenType.String)
        {
            FailShape("an id");
            return null;
        }

        if (!json.ValueIsEscaped)
            return context.Ids.Get(json.ValueSpan);
        return TryGetString(out var text) ? context.Ids.Get(text) : null;
    }

    private T? ReadLiteral<T>(string what, Parser<T> parse)
        where T : struct
    {
        if (IsNull)
            return null;
        Span<char> text = stackalloc char[LongestLiteral];
        if (!TryGetLiteral(text, what, out var length))
            return null;
        if (parse(text[..length], out var value, out var error))
            return value;
        Fail(DossierCode.BadValue, error!);
        return null;
    }

    // A number of JSON is read as it is written: 1500, 2024 and 0.125 mean the same with and without quotes.
    private bool TryGetLiteral(scoped Span<char> text, string what, out int length)
    {
        length = 0;
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            FailShape(what);
            return false;
        }

        if (json.ValueSpan.Length > LongestLiteral)
        {
            Fail(DossierCode.BadValue, $"this is too long to be {what}: it has more than {LongestLiteral} characters");
            return false;
        }

        if (json.TokenType == JsonTokenType.Number)
        {
            foreach (var digit in json.ValueSpan)
                text[length++] = (char)digit;
            return true;
        }

        try
        {
            length = json.CopyString(text);
            return true;
        }
        catch (InvalidOperationException)
        {
            FailText();
            return false;
        }
    }

    private bool TryGetString(out string text)
    {
        try
        {
            text = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            FailText();
            text = "";
            return false;
        }
    }

    private readonly void Fail(DossierCode code, string message) => Report(code, CurrentToken, message);

    private readonly void FailText() => Fail(DossierCode.BadText, "the text holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character");

    // Something of another shape stands here: another JSON type, a list or a mapping. It is skipped.
    private void FailShape(string expected)
    {
        if (context.IsYaml && json.TokenType == YamlTranscoder.Broken)
        {
            context.CountError();
            return;
        }

        var found = json.TokenType switch
        {
            JsonTokenType.StartArray => "a list",
            JsonTokenType.StartObject => "a mapping",
            JsonTokenType.Number => $"the number {Wording.Excerpt(json.ValueSpan)}; put it in quotes",
            JsonTokenType.True => "true, without quotes",
            JsonTokenType.False => "false, without quotes",
            _ => "a text",
        };
        Fail(DossierCode.BadValue, $"{context.ValueAt(depth)} must be {expected}; this is {found}");
        json.Skip();
    }
}
