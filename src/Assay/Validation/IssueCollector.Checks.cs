using System.Globalization;
using System.Text.RegularExpressions;

namespace Assay;

// `item` is the place of a value in a list, -1 for a field that holds one value.
public ref partial struct IssueCollector
{
    /// <summary>Reports a whole number that is less than it may be.</summary>
    public void CheckMin(string field, long value, long min, int item = -1)
    {
        if (value < min)
            AddError(field, item, "min", $"is {Text(value)}; it must be at least {Text(min)}");
    }

    /// <summary>Reports a whole number that is more than it may be.</summary>
    public void CheckMax(string field, long value, long max, int item = -1)
    {
        if (value > max)
            AddError(field, item, "max", $"is {Text(value)}; it must be at most {Text(max)}");
    }

    /// <summary>Reports a number that is less than it may be.</summary>
    public void CheckMin(string field, double value, double min, int item = -1)
    {
        if (!(value >= min))
            AddError(field, item, "min", $"is {Text(value)}; it must be at least {Text(min)}");
    }

    /// <summary>Reports a number that is more than it may be.</summary>
    public void CheckMax(string field, double value, double max, int item = -1)
    {
        if (!(value <= max))
            AddError(field, item, "max", $"is {Text(value)}; it must be at most {Text(max)}");
    }

    /// <summary>Reports a quantity of which a known end is less than it may be.</summary>
    public void CheckMin(string field, Quantity value, decimal min, int item = -1)
    {
        if ((value.Low ?? value.High) < min)
            AddError(field, item, "min", $"is {value.ToText()}; it must be at least {Text(min)}");
    }

    /// <summary>Reports a quantity of which a known end is more than it may be.</summary>
    public void CheckMax(string field, Quantity value, decimal max, int item = -1)
    {
        if ((value.High ?? value.Low) > max)
            AddError(field, item, "max", $"is {value.ToText()}; it must be at most {Text(max)}");
    }

    /// <summary>Reports a date or period of which a known end is before it may be.</summary>
    public void CheckMin(string field, Period value, PartialDate min, int item = -1)
    {
        if ((value.HasKnownStart ? value.Earliest : value.Latest) < min.Earliest)
            AddError(field, item, "min", $"is {value}; it must not begin before {min}");
    }

    /// <summary>Reports a date or period of which a known end is after it may be.</summary>
    public void CheckMax(string field, Period value, PartialDate max, int item = -1)
    {
        if ((value.HasKnownEnd ? value.Latest : value.Earliest) > max.Latest)
            AddError(field, item, "max", $"is {value}; it must not end after {max}");
    }

    /// <summary>Reports a text that is too short or too long, in characters as readers count them.</summary>
    public void CheckLength(string field, string value, int? min, int? max, int item = -1)
    {
        if (value.Length < min || value.Length > max)
            CheckLengthInCharacters(field, new StringInfo(value).LengthInTextElements, min, max, item);
    }

    /// <summary>Reports a list with too few or too many items.</summary>
    public void CheckItems(string field, int count, int? min, int? max)
    {
        if (count < min)
            AddError(field, -1, "minItems", $"has {Items(count)}; it must have at least {Text(min.Value)}");
        if (count > max)
            AddError(field, -1, "maxItems", $"has {Items(count)}; it must have at most {Text(max.Value)}");
    }

    /// <summary>Reports a text that does not match a pattern.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text.</param>
    /// <param name="matches">Whether the whole text matches.</param>
    /// <param name="pattern">The pattern as the schema has it.</param>
    /// <param name="item">The place in a list, or -1.</param>
    public void CheckPattern(string field, string value, bool matches, string pattern, int item = -1)
    {
        if (!matches)
            AddError(field, item, "pattern", $"is {Wording.Quote(value)}, which does not match the pattern {pattern}");
    }

    /// <summary>Reports a text that does not match a pattern.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text.</param>
    /// <param name="regex">The pattern, anchored at both ends.</param>
    /// <param name="pattern">The pattern as the schema has it.</param>
    /// <param name="item">The place in a list, or -1.</param>
    public void CheckPattern(string field, string value, Regex regex, string pattern, int item = -1) =>
        CheckPattern(field, value, regex.IsMatch(value), pattern, item);

    /// <summary>Reports a value that is none of those allowed.</summary>
    public void CheckOneOf(string field, string value, string[] allowed, int item = -1)
    {
        if (Array.IndexOf(allowed, value) < 0)
            AddError(field, item, "oneOf", $"is {Wording.Unknown($"{Wording.Quote(value)}, which is not one of", value, allowed)}");
    }

    /// <summary>Reports a value that is none of those allowed.</summary>
    public void CheckOneOf<T>(string field, T value, T[] allowed, int item = -1)
    {
        if (Array.IndexOf(allowed, value) < 0)
            AddError(field, item, "oneOf", $"is {Text(value)}, which is not one of {Wording.List(Array.ConvertAll(allowed, Text), "or")}");
    }

    /// <summary>Reports a value that must be there and is not, which only code that goes around the compiler can bring about.</summary>
    public void CheckNotNull(string field, object? value)
    {
        if (value is null)
            AddError(field, -1, "required", "is missing");
    }

    // A text of so many UTF-16 units has at most so many characters, so most are decided without this.
    private void CheckLengthInCharacters(string field, int length, int? min, int? max, int item)
    {
        if (length < min)
            AddError(field, item, "minLength", $"has {Characters(length)}; it must have at least {Text(min.Value)}");
        if (length > max)
            AddError(field, item, "maxLength", $"has {Characters(length)}; it must have at most {Text(max.Value)}");
    }

    private static string Characters(int count) => count == 1 ? "1 character" : $"{Text(count)} characters";

    private static string Items(int count) => count == 1 ? "1 item" : $"{Text(count)} items";

    private static string Text<T>(T value) =>
        value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : $"{value}";
}
