// Stands in for the values until they are merged. Deleted then.
#pragma warning disable CS1591
using System.Globalization;

namespace Assay;

public interface IRef
{
    string Id { get; }
}

public readonly record struct Ref<T>(string Id) : IRef
    where T : Entity
{
    public static implicit operator Ref<T>(string id) => new(id);

    public static implicit operator Ref<T>(T entity) => new(entity.Id);

    public override string ToString() => Id;
}

public static class EntityId
{
    public static bool TryParse(ReadOnlySpan<char> text, out string value, out string? error)
    {
        value = text.ToString();
        error = text.IsEmpty ? "an id has at least one character" : null;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                error = $"'{value}' is not an id: '{c}' is not an ASCII letter, digit, '-', '_' or '.'";
        return error is null;
    }
}

public readonly record struct PartialDate(DateOnly Earliest, DateOnly Latest)
{
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate value, out string? error)
    {
        error = null;
        var ok = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = new(day, day);
        error = ok ? null : $"'{text}' is not a date";
        return ok;
    }

    public override string ToString() => Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public readonly record struct Period(DateOnly? Earliest, DateOnly? Latest)
{
    public static bool TryParse(ReadOnlySpan<char> text, out Period value, out string? error)
    {
        var ok = PartialDate.TryParse(text, out var day, out error);
        value = new(day.Earliest, day.Latest);
        return ok;
    }

    public override string ToString() => Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}

public readonly record struct Quantity(decimal? Low, decimal? High, string? Unit)
{
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity value, out string? error)
    {
        var ok = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        value = new(number, number, null);
        error = ok ? null : $"'{text}' is not a quantity";
        return ok;
    }

    public string ToText() => ToString();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}");
}
