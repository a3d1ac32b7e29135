using System.Text.Json;

namespace Assay;

public ref partial struct EntityReader
{
    private const int LongestUrl = 64 * 1024;

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
        if (ReadKnown<T>() is { } known)
            return new Ref<T>(known);
        if (ReadIdText() is not { } id)
            return null;
        if (!EntityId.TryCheck(id, out var error))
        {
            Fail(DossierCode.BadId, error);
            return null;
        }

        if (context is not null && (depth != 1 || entry?.WordsOf(name).Contains(id) is not true) && context.Kinds.TryGetKind(typeof(T), out var target))
        {
            var (field, item) = context.ReferenceAt(depth);
            if (context.OnReference(target, id, CurrentToken, field, item) && !json.ValueIsEscaped)
                context.Ids.Note(context.Ids.Find(json.ValueSpan), typeof(T));
        }

        return new Ref<T>(id);
    }

    // Most references name what others of that kind have named before.
    private readonly string? ReadKnown<T>() =>
        context is not null && json is { TokenType: JsonTokenType.String, ValueIsEscaped: false }
            && context.Ids.Find(json.ValueSpan) is >= 0 and var id && context.Ids.IsNoted(id, typeof(T))
            ? context.Ids[id]
            : null;

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

        return TryGetString(out var text) ? text : null;
    }

    /// <summary>Reads the name of a place.</summary>
    public string? ReadPlace() => ReadText();

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

        if (context is not null && !json.ValueIsEscaped)
            return context.Ids.Get(json.ValueSpan);
        return !TryGetString(out var text) ? null : context is null ? text : context.Ids.Get(text);
    }

    private bool TryGetString(out string text)
    {
        if (json.TryGetText(out text, out var error))
            return true;
        Fail(DossierCode.BadText, error);
        return false;
    }

    private void Fail(DossierCode code, string message) => Report(code, CurrentToken, message);

    // Something of another shape stands here: another JSON type, a list or a mapping. It is skipped.
    private void FailShape(string expected)
    {
        if (context is { IsYaml: true } && json.TokenType == YamlTranscoder.Broken)
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
        Fail(DossierCode.BadValue, $"{ThisValue} must be {expected}; this is {found}");
        json.Skip();
    }
}
