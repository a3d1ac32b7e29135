using System.Globalization;
using Assay.Syntax.Literals;

namespace Assay;

/// <summary>Writes quantities, for dossiers and for readers.</summary>
static class QuantityText
{
    // Two decimals of 31 characters, 8 more by grouping, and the words between them. The unit comes on top.
    const int MaxNumbers = 128;

    public static bool IsForReaders(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" or "g" => false,
        "T" or "t" => true,
        _ => throw new FormatException($"there is no format '{format}'; use none, 'G' or 'T'"),
    };

    public static string Write(in QuantityLiteral quantity, bool forReaders)
    {
        Span<char> numbers = stackalloc char[MaxNumbers];
        var written = numbers[..WriteNumbers(quantity, forReaders, numbers)];
        return quantity.Unit is null ? written.ToString() : string.Concat(written, " ", quantity.Unit);
    }

    public static bool TryWrite(in QuantityLiteral quantity, bool forReaders, Span<char> target, out int length)
    {
        Span<char> numbers = stackalloc char[MaxNumbers];
        var written = numbers[..WriteNumbers(quantity, forReaders, numbers)];
        length = written.Length + (quantity.Unit is null ? 0 : quantity.Unit.Length + 1);
        if (length > target.Length)
        {
            length = 0;
            return false;
        }

        written.CopyTo(target);
        if (quantity.Unit is null)
            return true;
        target[written.Length] = ' ';
        quantity.Unit.CopyTo(target[(written.Length + 1)..]);
        return true;
    }

    static int WriteNumbers(in QuantityLiteral quantity, bool forReaders, Span<char> target)
    {
        var (before, between, after) = forReaders ? WordsAround(quantity) : SignsAround(quantity.Form);
        var length = Append(target, 0, before);
        length = AppendNumber(target, length, quantity.First, forReaders);
        length = Append(target, length, between);
        if (quantity.Form is QuantityForm.PlusMinus or QuantityForm.Range)
            length = AppendNumber(target, length, quantity.Second, forReaders);
        return Append(target, length, after);
    }

    static (string Before, string Between, string After) SignsAround(QuantityForm form) => form switch
    {
        QuantityForm.About => ("~", "", ""),
        QuantityForm.PlusMinus => ("", "±", ""),
        QuantityForm.Range => ("", "..", ""),
        QuantityForm.AtLeast => ("", "", ".."),
        QuantityForm.AtMost => ("..", "", ""),
        _ => ("", "", ""),
    };

    static (string Before, string Between, string After) WordsAround(in QuantityLiteral quantity) => quantity.Form switch
    {
        QuantityForm.About => ("about ", "", ""),
        QuantityForm.PlusMinus => ("", " ± ", ""),
        // A dash before or after a minus could be taken for one.
        QuantityForm.Range => ("", quantity.First < 0 || quantity.Second < 0 ? " to " : "–", ""),
        QuantityForm.AtLeast => ("at least ", "", ""),
        QuantityForm.AtMost => ("at most ", "", ""),
        _ => ("", "", ""),
    };

    static int Append(Span<char> target, int at, string text)
    {
        text.CopyTo(target[at..]);
        return at + text.Length;
    }

    static int AppendNumber(Span<char> target, int at, decimal number, bool grouped)
    {
        // N0 to N28 keep the decimals as they were written.
        Span<char> format = stackalloc char[3];
        var formatLength = 0;
        if (grouped)
        {
            format[0] = 'N';
            number.Scale.TryFormat(format[1..], out formatLength, default, CultureInfo.InvariantCulture);
            formatLength++;
        }

        number.TryFormat(target[at..], out var length, format[..formatLength], CultureInfo.InvariantCulture);
        return at + length;
    }
}
