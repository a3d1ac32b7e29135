using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assay;

/// <summary>The names of an enum's values as dossiers write them, found without reflection. Generated code makes one for each enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames<T>
    where T : struct, Enum
{
    private readonly (string Name, T Value)[] values;
    private readonly JsonEncodedText[] encoded;
    private readonly string[] words;

    /// <summary>A table of names and values, in declaration order.</summary>
    public EnumNames((string Name, T Value)[] values)
    {
        this.values = values;
        encoded = Array.ConvertAll(values, v => JsonEncodedText.Encode(v.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        words = Array.ConvertAll(values, v => Wording.OfName(v.Name));
        Names = [.. values.Select(v => v.Name)];
    }

    /// <summary>All names, in declaration order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The value of this name, which is written exactly so.</summary>
    public bool TryParse(ReadOnlySpan<char> name, out T value)
    {
        foreach (var candidate in values)
        {
            if (name.SequenceEqual(candidate.Name))
            {
                value = candidate.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, out T)"/>; where there is no such name, with a sentence that says what there is.</summary>
    public bool TryParse(ReadOnlySpan<char> name, out T value, out string? error)
    {
        error = TryParse(name, out value) ? null : Explain(name);
        return error is null;
    }

    internal bool TryParse(ReadOnlySpan<byte> name, out T value)
    {
        for (var i = 0; i < encoded.Length; i++)
        {
            if (name.SequenceEqual(encoded[i].EncodedUtf8Bytes))
            {
                value = values[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The name of this value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public string NameOf(T value) => values[IndexOf(value)].Name;

    /// <summary>The name of this value, for JSON.</summary>
    internal JsonEncodedText EncodedNameOf(T value) => encoded[IndexOf(value)];

    /// <summary>The value's name as readers like it: <c>SpecialForces</c> is "special forces".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public string Words(T value) => words[IndexOf(value)];

    private int IndexOf(T value)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(values[i].Value, value))
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value");
    }

    private string Explain(ReadOnlySpan<char> name) => Wording.Unknown($"{Wording.Quote(name)} is not one of", name, Names);
}
