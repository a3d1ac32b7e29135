using System.Text.Json;

namespace Assay;

public ref partial struct EntityReader
{
    private const int LongestLiteral = 512;

    private delegate bool Parser<T>(ReadOnlySpan<char> text, out T value, out string? error);

    /// <summary>Reads a whole number.</summary>
    public long? ReadInt() => HasPlainText && PlainLiteral.TryParseInt(json.ValueSpan, out var value)
        ? value
        : ReadLiteral<long>("a whole number", Numbers.TryParseInt);

    /// <summary>Reads a number, which is finite.</summary>
    public double? ReadNumber() => HasPlainText && PlainLiteral.TryParseNumber(json.ValueSpan, out var value)
        ? value
        : ReadLiteral<double>("a number", Numbers.TryParseNumber);

    /// <summary>Reads a share from 0 to 1.</summary>
    public double? ReadPercent() => ReadShare() ?? ReadLiteral<double>("a percentage", Percent.TryParse);

    /// <summary>Reads a probability from 0 to 1.</summary>
    public double? ReadLikelihood() => ReadShare() ?? ReadLiteral<double>("a likelihood", Likelihood.TryParse);

    /// <summary>Reads a date.</summary>
    public PartialDate? ReadDate() => HasPlainText && PlainLiteral.TryParseDay(json.ValueSpan, out var day)
        ? new PartialDate(day)
        : ReadLiteral<PartialDate>("a date", PartialDate.TryParse);

    /// <summary>Reads a period.</summary>
    public Period? ReadPeriod() => HasPlainText && PlainLiteral.TryParseDay(json.ValueSpan, out var day)
        ? new Period(day)
        : ReadLiteral<Period>("a period", Period.TryParse);

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
        Fail(DossierCode.BadValue, $"{ThisValue} is counted in {unit}, not in {Wording.Quote(quantity.Unit)}");
        return null;
    }

    /// <summary>Reads true or false; in YAML also yes or no.</summary>
    public bool? ReadBool()
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True when !IsYaml:
                return true;
            case JsonTokenType.False when !IsYaml:
                return false;
            case JsonTokenType.String when IsYaml:
                return ReadLiteral<bool>("true or false", Numbers.TryParseBool);
            case JsonTokenType.String:
                Fail(DossierCode.BadValue, $"{ThisValue} must be true or false, without quotes");
                return null;
            default:
                FailShape("true or false");
                return null;
        }
    }

    private readonly bool HasPlainText => json.TokenType is JsonTokenType.Number or JsonTokenType.String && !json.ValueIsEscaped;

    private readonly double? ReadShare() =>
        HasPlainText && json.ValueSpan is [(byte)'0' or (byte)'1', ..] text && PlainLiteral.TryParseNumber(text, out var value) && value <= 1
            && !(text.Length > 1 && text[1] != '.')
            ? value
            : null;

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
            Fail(DossierCode.BadText, JsonTokens.HalfPair);
            return false;
        }
    }
}
