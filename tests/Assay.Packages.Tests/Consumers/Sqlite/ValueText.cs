using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Storage;

/// <summary>Keeps a value in a column of text: as dossiers write it, or as JSON if it has parts.</summary>
internal sealed class ValueText<T>() : ValueConverter<T, string>(value => ValueText.Write(value), text => ValueText.Read<T>(text));

/// <summary>The texts of values.</summary>
internal static class ValueText
{
    /// <summary>Whether a column cannot hold the type as it is.</summary>
    public static bool IsNeededFor(Type type) => type != typeof(string) && (!type.IsPrimitive || type.IsEnum);

    public static string Write<T>(T value)
    {
        var json = JsonSerializer.Serialize(value);
        return json[0] == '"' ? JsonSerializer.Deserialize<string>(json)! : json;
    }

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text is ['{' or '[', ..] ? text : JsonSerializer.Serialize(text))!;
}
