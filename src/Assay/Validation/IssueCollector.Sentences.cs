using System.Globalization;
using System.Runtime.CompilerServices;
using Assay.Syntax.Literals;

namespace Assay;

public ref partial struct IssueCollector
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TooSmall<T>(string pointer, int item, T value, T min)
    {
        if (Finds(pointer, item, "min"))
            Say(pointer, item, "min", $"is {Text(value)}; it must be at least {Text(min)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TooLarge<T>(string pointer, int item, T value, T max)
    {
        if (Finds(pointer, item, "max"))
            Say(pointer, item, "max", $"is {Text(value)}; it must be at most {Text(max)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TooSmall(string pointer, int item, Quantity value, decimal min)
    {
        if (Finds(pointer, item, "min"))
            Say(pointer, item, "min", $"is {value.ToText()}; it must be at least {Text(min)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TooLarge(string pointer, int item, Quantity value, decimal max)
    {
        if (Finds(pointer, item, "max"))
            Say(pointer, item, "max", $"is {value.ToText()}; it must be at most {Text(max)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MayBeTooEarly(string pointer, int item, PeriodLiteral value, int min, string written)
    {
        if (value.FirstKnownDay < min && Finds(pointer, item, "min"))
            Say(pointer, item, "min", $"is {value}; it must not begin before {written}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MayBeTooLate(string pointer, int item, PeriodLiteral value, int max, string written)
    {
        if (value.LastKnownDay > max && Finds(pointer, item, "max"))
            Say(pointer, item, "max", $"is {value}; it must not end after {written}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MayBeTooShort(string pointer, int item, string value, int min)
    {
        if (Length(value, min) < min && Finds(pointer, item, "minLength"))
            Say(pointer, item, "minLength", $"has {Characters(value)}; it must have at least {Text(min)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MayBeTooLong(string pointer, int item, string value, int max)
    {
        if (Length(value) > max && Finds(pointer, item, "maxLength"))
            Say(pointer, item, "maxLength", $"has {Characters(value)}; it must have at most {Text(max)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TooFew(string pointer, int count, int min)
    {
        if (Finds(pointer, -1, "minItems"))
            Say(pointer, -1, "minItems", $"has {Items(count)}; it must have at least {Text(min)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TooMany(string pointer, int count, int max)
    {
        if (Finds(pointer, -1, "maxItems"))
            Say(pointer, -1, "maxItems", $"has {Items(count)}; it must have at most {Text(max)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DoesNotMatch(string pointer, int item, string value, string pattern)
    {
        if (Finds(pointer, item, "pattern"))
            Say(pointer, item, "pattern", $"is {Wording.Quote(value)}, which does not match the pattern {pattern}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void IsNoneOf(string pointer, int item, string value, string[] allowed)
    {
        if (Finds(pointer, item, "oneOf"))
            Say(pointer, item, "oneOf", $"is {Wording.Unknown($"{Wording.Quote(value)}, which is not one of", value, allowed)}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void IsNoneOf<T>(string pointer, int item, T value, T[] allowed)
    {
        if (Finds(pointer, item, "oneOf"))
            Say(pointer, item, "oneOf", $"is {Text(value)}, which is not one of {Wording.List(Array.ConvertAll(allowed, Text), "or")}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void IsMissing(string pointer)
    {
        if (Finds(pointer, -1, "required"))
            Say(pointer, -1, "required", "is missing");
    }

    private static string Characters(string value) => Length(value) is 1 ? "1 character" : $"{Text(Length(value))} characters";

    // No further than need be.
    private static int Length(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        if (IsPlain(text))
            return text.Length;
        var count = 0;
        for (; !text.IsEmpty && count < most; count++)
            text = text[StringInfo.GetNextTextElementLength(text)..];
        return count;
    }

    // Below the combining marks, which begin at U+0300, the only two that readers count as one are CR LF.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '\r' or >= '\u0300')
                return false;
        }

        return true;
    }

    private static string Items(int count) => count == 1 ? "1 item" : $"{Text(count)} items";

    private static string Text<T>(T value) =>
        value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : $"{value}";
}
