using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Assay.Syntax.Literals;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>
/// How many or how much, as far as it is said: <c>1500</c>, <c>~1500</c> (about), <c>1500±100</c>, <c>1500..12000</c>, <c>10000..</c> (at
/// least) or <c>..40000</c> (at most), perhaps followed by a space and a unit word.
/// </summary>
/// <remarks>
/// It is the closed interval from <see cref="Low"/> to <see cref="High"/>. Numbers are decimals, so that bounds are exact; they have a
/// point, no grouping and no exponent. Two quantities are equal if they are said in the same way, with the same numbers and unit:
/// <c>1.50</c> equals <c>1.5</c>, but <c>1350..1650</c> does not equal <c>~1500</c>. The default is <c>0</c>.
/// </remarks>
[JsonConverter(typeof(QuantityConverter))]
public readonly struct Quantity : IEquatable<Quantity>, ISpanParsable<Quantity>, ISpanFormattable
{
    readonly QuantityLiteral literal;

    Quantity(QuantityLiteral literal) => this.literal = literal;

    /// <summary>The least it can be; null if it has no lower bound. For <c>~1500</c> it is a tenth less than the number, 1350.</summary>
    public decimal? Low => literal.Low;

    /// <summary>The most it can be; null if it has no upper bound. For <c>~1500</c> it is a tenth more than the number, 1650.</summary>
    public decimal? High => literal.High;

    /// <summary>The number to use if there can be only one: the one that is written, or the middle of a range.</summary>
    public decimal? Best => literal.Form == QuantityForm.Range ? Middle(literal.First, literal.Second) : literal.First;

    /// <summary>The unit word; null if none is written.</summary>
    public string? Unit => literal.Unit;

    /// <summary>A number is a quantity.</summary>
    public static implicit operator Quantity(decimal value) => Exactly(value);

    /// <summary>A number is a quantity.</summary>
    public static implicit operator Quantity(long value) => Exactly(value);

    /// <summary>Whether they are said in the same way, with the same numbers and unit.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether they are said in another way or with another number or unit.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary><c>1500</c>.</summary>
    public static Quantity Exactly(decimal value) => Create(QuantityForm.Exact, value, 0);

    /// <summary><c>~1500</c>: give or take a tenth.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A tenth more is beyond <see cref="decimal.MaxValue"/>.</exception>
    public static Quantity About(decimal value) => Create(QuantityForm.About, value, 0);

    /// <summary><c>1500±100</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative, or a bound is beyond
    /// <see cref="decimal.MaxValue"/>.</exception>
    public static Quantity PlusMinus(decimal value, decimal tolerance) => Create(QuantityForm.PlusMinus, value, tolerance);

    /// <summary><c>1500..12000</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower bound is above the upper one.</exception>
    public static Quantity Between(decimal low, decimal high) => Create(QuantityForm.Range, low, high);

    /// <summary><c>10000..</c>.</summary>
    public static Quantity AtLeast(decimal low) => Create(QuantityForm.AtLeast, low, 0);

    /// <summary><c>..40000</c>.</summary>
    public static Quantity AtMost(decimal high) => Create(QuantityForm.AtMost, high, 0);

    /// <summary>Reads a quantity, which takes up the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value read; the default if there is an error.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity value, [NotNullWhen(false)] out string? error)
    {
        var parsed = QuantityLiteral.TryParse(text, out var literal, out error);
        value = parsed ? new Quantity(literal) : default;
        return error is null;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result)
    {
        var parsed = QuantityLiteral.TryParse(s, out var literal);
        result = parsed ? new Quantity(literal) : default;
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a quantity, which takes up the whole text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a quantity is written alike in every culture.</param>
    /// <exception cref="FormatException">The text is not a quantity; the message says why and what to write instead.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var value, out var error) ? value : throw new FormatException(error);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The same quantity of another unit.</summary>
    /// <param name="unit">One word, which does not begin with a digit; null for none.</param>
    /// <exception cref="ArgumentException">It is not such a word.</exception>
    public Quantity WithUnit(string? unit) => unit is null || QuantityLiteral.IsUnit(unit)
        ? new Quantity(literal with { Unit = unit })
        : throw new ArgumentException($"{Excerpt.Quote(unit)} is not a unit, which is one word of letters and digits", nameof(unit));

    /// <summary>Whether the number lies between <see cref="Low"/> and <see cref="High"/>, both included.</summary>
    public bool Contains(decimal value) => !(value < Low) && !(value > High);

    /// <summary>
    /// Whether there is a number that both can be. Quantities of two different units have none; one without a unit fits any.
    /// </summary>
    public bool Overlaps(Quantity other) => HasUnitLike(other) && !(Low > other.High) && !(other.Low > High);

    /// <summary>Whether there is no number that both can be, though they have the same unit, or one has none.</summary>
    public bool IsDisjointFrom(Quantity other) => HasUnitLike(other) && (Low > other.High || other.Low > High);

    /// <summary>Whether whatever this one can be, the other one can be too. It cannot if their units differ.</summary>
    public bool IsWithin(Quantity other) => HasUnitLike(other)
        && (other.Low is null || Low >= other.Low)
        && (other.High is null || High <= other.High);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => literal == other.literal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => literal.GetHashCode();

    /// <summary>The text as a dossier has it, <c>1500..12000 persons</c>.</summary>
    public override string ToString() => QuantityText.Write(literal, forReaders: false);

    /// <summary>The text as a reader has it, <c>1,500–12,000 persons</c>, alike in every culture.</summary>
    public string ToText() => QuantityText.Write(literal, forReaders: true);

    /// <summary>The text as a dossier or as a reader has it.</summary>
    /// <param name="format">Null, empty or <c>G</c> for <see cref="ToString()"/>, <c>T</c> for <see cref="ToText"/>.</param>
    /// <param name="formatProvider">Ignored: a quantity is written alike in every culture.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        QuantityText.Write(literal, QuantityText.IsForReaders(format));

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        QuantityText.TryWrite(literal, QuantityText.IsForReaders(format), destination, out charsWritten);

    static Quantity Create(QuantityForm form, decimal first, decimal second) =>
        QuantityLiteral.TryCreate(form, first, second, unit: null, out var literal)
            ? new Quantity(literal)
            : throw new ArgumentOutOfRangeException(
                null, string.Create(CultureInfo.InvariantCulture, $"bounds made of {first} and {second} are out of order or out of reach"));

    bool HasUnitLike(Quantity other) => Unit is null || other.Unit is null || string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    // Ends of one sign have a difference, ends of two signs a sum, that is a decimal; and neither is rounded to beyond an end.
    static decimal Middle(decimal low, decimal high) => low < 0 == high < 0 ? low + ((high - low) / 2) : (low + high) / 2;
}
