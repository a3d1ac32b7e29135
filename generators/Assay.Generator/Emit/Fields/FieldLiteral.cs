using System.Globalization;
using Assay.Generator.Model;
using Assay.Syntax.Literals;

namespace Assay.Generator.Emit;

/// <summary>What the schema writes as a default or bound, which has been checked against the type, as a C# expression.</summary>
internal static class FieldLiteral
{
    /// <summary>The default; null if the field has none.</summary>
    public static string? Default(FieldSpec field, FieldConstants constants)
    {
        if (field.Default is not { } written)
            return null;
        var name = CSharpName.Pascal(field.Name) + "Default";
        return field.IsList
            ? constants.Of(CSharpType.Property(field), name, $"[{Item(field, written, name + "Item", constants)}]")
            : Item(field, written, name, constants);
    }

    /// <summary>A bound as IssueCollector compares with it; of a date, the day and what is written.</summary>
    public static string Bound(FieldSpec field, string written, bool isLast) => field.Type switch
    {
        FieldType.Int => CSharpLiteral.Of(long.Parse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        FieldType.Number => CSharpLiteral.Of(double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture)),
        FieldType.Percent => CSharpLiteral.Of(Percent(written)),
        FieldType.Likelihood => CSharpLiteral.Of(Likelihood(written)),
        FieldType.Quantity => CSharpLiteral.Of(decimal.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture)),
        FieldType.Date or FieldType.Period => $"{CSharpLiteral.Of(Day(written, isLast))}, {CSharpLiteral.Of(written)}",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "A field of this type has no bounds."),
    };

    /// <summary>A value of the field, or of an item of its list.</summary>
    public static string Item(FieldSpec field, string written, string name, FieldConstants constants) => field.Type switch
    {
        FieldType.Text or FieldType.Place => CSharpLiteral.Of(written),
        FieldType.Int => CSharpLiteral.Of(long.Parse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        FieldType.Number => CSharpLiteral.Of(double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture)),
        FieldType.Percent => CSharpLiteral.Of(Percent(written)),
        FieldType.Likelihood => CSharpLiteral.Of(Likelihood(written)),
        FieldType.Bool => CSharpLiteral.Of(written == "true"),
        FieldType.Enum => $"{CSharpName.Global(field.TypeName!)}.{CSharpName.Escape(written)}",
        FieldType.Ref => $"new {CSharpType.Item(field)}({CSharpLiteral.Of(written)})",
        FieldType.Date or FieldType.Period => Parsed(CSharpType.Item(field), written, name, constants),
        FieldType.Quantity => Quantity(field, written, name, constants),
        FieldType.Url => constants.Of("global::System.Uri", name, $"new({CSharpLiteral.Of(written)}, global::System.UriKind.Absolute)"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "A field of this type takes no literal."),
    };

    private static string Parsed(string type, string written, string name, FieldConstants constants) =>
        constants.Of(type, name, $"{type}.Parse({CSharpLiteral.Of(written)})");

    private static string Quantity(FieldSpec field, string written, string name, FieldConstants constants)
    {
        // In a field with a unit, values have it: `1500` and `1500 persons` are the same value.
        var unit = field.Unit is null ? "" : $".WithUnit({CSharpLiteral.Of(field.Unit)})";
        return constants.Of("global::Assay.Quantity", name, $"global::Assay.Quantity.Parse({CSharpLiteral.Of(written)}){unit}");
    }

    private static int Day(string written, bool isLast) =>
        !PeriodLiteral.TryParseDate(written.AsSpan(), out var date, out var error) ? throw new FormatException(error)
        : isLast ? date.LastDay
        : date.FirstDay;

    private static double Percent(string written) =>
        LikelihoodLiteral.TryParsePercent(written.AsSpan(), out var value, out var error) ? value : throw new FormatException(error);

    private static double Likelihood(string written) =>
        LikelihoodLiteral.TryParseLikelihood(written.AsSpan(), out var value, out var error) ? value : throw new FormatException(error);
}
