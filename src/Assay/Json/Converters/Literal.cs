using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>Values as single tokens of JSON: a number means the same with and without quotes.</summary>
internal static class Literal
{
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, ISpanParsable<T> => Parse<T>(reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan),
            _ => throw new JsonException($"a {typeof(T).Name} is a text or a number; this is {Wording.Shape(reader.TokenType)}"),
        });

    public static T Parse<T>(string text)
        where T : struct, ISpanParsable<T>
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
