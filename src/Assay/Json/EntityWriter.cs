using System.ComponentModel;
using System.Text.Json;
using Assay.Syntax.Literals;

namespace Assay;

/// <summary>Writes the fields of records as JSON. What is absent is left out. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityWriter
{
    /// <summary>Writes a text, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, Storable(value));
    }

    /// <summary>Writes a whole number.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, long value) => writer.WriteNumber(name, value);

    /// <summary>Writes a whole number, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    /// <summary>Writes a number.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, double value) => writer.WriteNumber(name, value);

    /// <summary>Writes a number, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    /// <summary>Writes true or false.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, bool value) => writer.WriteBoolean(name, value);

    /// <summary>Writes true or false, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } truth)
            writer.WriteBoolean(name, truth);
    }

    /// <summary>Writes a date.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, PartialDate value) => WriteText(writer, name, value.Literal);

    /// <summary>Writes a date, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, PartialDate? value)
    {
        if (value is { } date)
            WriteText(writer, name, date.Literal);
    }

    /// <summary>Writes a period, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, Period? value)
    {
        if (value is { } period)
            WriteText(writer, name, period.Literal);
    }

    /// <summary>Writes a quantity, unless it is absent; one that is an exact number, as a number.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, Quantity? value)
    {
        if (value is not { } quantity)
            return;
        writer.WritePropertyName(name);
        WriteItem(writer, quantity);
    }

    /// <summary>Writes an address, unless it is absent.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, Uri? value) => Write(writer, name, value?.OriginalString);

    /// <summary>Writes a reference.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, Ref<T> value)
        where T : class => writer.WriteString(name, value.Id);

    /// <summary>Writes a reference, unless it is absent.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, Ref<T>? value)
        where T : class
    {
        if (value is { } reference)
            writer.WriteString(name, reference.Id);
    }

    /// <summary>Writes an enum's word.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, T value, EnumNames<T> names)
        where T : struct, Enum => writer.WriteString(name, names.EncodedNameOf(value));

    /// <summary>Writes an enum's word, unless it is absent.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, EnumNames<T> names)
        where T : struct, Enum
    {
        if (value is { } word)
            writer.WriteString(name, names.EncodedNameOf(word));
    }

    /// <summary>Writes a list of references, unless it is empty.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, ValueList<Ref<T>> values)
        where T : class => Write(writer, name, values, static (w, reference) => w.WriteStringValue(reference.Id));

    /// <summary>Writes a list of an enum's words, unless it is empty.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> values, EnumNames<T> names)
        where T : struct, Enum
    {
        if (!BeginList(writer, name, values.Count))
            return;
        foreach (var value in values)
            writer.WriteStringValue(names.EncodedNameOf(value));
        writer.WriteEndArray();
    }

    /// <summary>Writes a list of texts, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<string> values) =>
        Write(writer, name, values, static (w, text) => w.WriteStringValue(Storable(text)));

    /// <summary>Writes a list of whole numbers, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<long> values) =>
        Write(writer, name, values, static (w, number) => w.WriteNumberValue(number));

    /// <summary>Writes a list of numbers, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<double> values) =>
        Write(writer, name, values, static (w, number) => w.WriteNumberValue(number));

    /// <summary>Writes a list of truth values, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<bool> values) =>
        Write(writer, name, values, static (w, truth) => w.WriteBooleanValue(truth));

    /// <summary>Writes a list of dates, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<PartialDate> values) =>
        Write(writer, name, values, static (w, date) => w.WriteStringValue(date.ToString()));

    /// <summary>Writes a list of periods, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<Period> values) =>
        Write(writer, name, values, static (w, period) => w.WriteStringValue(period.ToString()));

    /// <summary>Writes a list of quantities, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<Quantity> values) => Write(writer, name, values, WriteItem);

    /// <summary>Writes a list of addresses, unless it is empty.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<Uri> values) =>
        Write(writer, name, values, static (w, url) => w.WriteStringValue(url.OriginalString));

    /// <summary>Writes a list of mappings, unless it is empty.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The items.</param>
    /// <param name="write">Writes one item.</param>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (!BeginList(writer, name, values.Count))
            return;
        foreach (var value in values)
            write(writer, value);
        writer.WriteEndArray();
    }

    private static bool BeginList(Utf8JsonWriter writer, JsonEncodedText name, int count)
    {
        if (count == 0)
            return false;
        writer.WriteStartArray(name);
        return true;
    }

    internal static void WriteItem(Utf8JsonWriter writer, Quantity quantity)
    {
        if (quantity.Unit is null && quantity == Quantity.Exactly(quantity.Low ?? 0))
            writer.WriteNumberValue(quantity.Low!.Value);
        else
            writer.WriteStringValue(quantity.ToString());
    }

    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, in PeriodLiteral value)
    {
        Span<char> text = stackalloc char[PeriodLiteral.MaxLength];
        writer.WriteString(name, text[..value.Write(text)]);
    }

    // UTF-8 has no half of a surrogate pair: written all the same, it would come back as another text.
    private static string Storable(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\u0001', '\uD7FF') ? CheckEach(text) : text;

    private static string CheckEach(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new DossierException($"the text {Wording.Quote(text)} holds the character NUL, which a dossier cannot store");
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                throw new DossierException($"the text {Wording.Quote(text)} holds half of a surrogate pair, which a dossier cannot store");
            i++;
        }

        return text;
    }
}
