using System.Runtime.InteropServices;

namespace Assay.Fuzzing.Readers;

/// <summary>Tries to read a value; see the values' own methods.</summary>
internal delegate bool TryParse<T>(ReadOnlySpan<char> text, out T value, out string? error);

/// <summary>Reads values. Inputs are UTF-16, so that half a surrogate pair can be among them.</summary>
internal sealed class ValueReader<T>(string name, TryParse<T> tryParse, Func<string, T> parse, Func<T, string> format, string[] samples) : IReader
{
    // The longest message quotes an excerpt, and gives advice.
    private const int LongestError = 600;

    public string Name => name;

    public string Extension => ".utf16.txt";

    /// <summary>What else is to hold of a value and the text that it was read from; null for nothing.</summary>
    public Action<T, string>? Also { get; init; }

    public byte[] Make(Random random) => MemoryMarshal.AsBytes(Inputs.ValueTexts.Any(random, samples).AsSpan()).ToArray();

    public Reading Read(byte[] input)
    {
        var text = MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length / 2 * 2)).ToString();
        var isRead = tryParse(text, out var value, out var error);
        Promise.Holds(isRead == (error is null), "there is a value and an error, or neither");
        if (!isRead)
        {
            Promise.IsReadable(error);
            Promise.Holds(error!.Length < LongestError, "the error is long");
        }

        Promise.Holds(isRead == Parses(text, out var parsed), "Parse and TryParse do not agree");
        if (!isRead)
            return new Reading(false, () => error!);
        Promise.Holds(EqualityComparer<T>.Default.Equals(value, parsed), "Parse and TryParse read different values");
        var written = format(value);
        Promise.Holds(tryParse(written, out var again, out var why), $"what is written, '{written}', cannot be read: {why}");
        Promise.Holds(EqualityComparer<T>.Default.Equals(value, again), $"what is written, '{written}', is read as another value");
        Promise.Holds(format(again) == written, "what is read again is written in another way");
        Also?.Invoke(value, text);
        return new Reading(true, () => written);
    }

    private bool Parses(string text, out T? value)
    {
        try
        {
            value = parse(text);
            return true;
        }
        catch (FormatException)
        {
            value = default;
            return false;
        }
    }
}
