using System.Globalization;
using Assay.Generator.Model;
using Assay.Syntax.Literals;

namespace Assay.Generator.Binding.Analysis;

/// <summary>What the schema says of the values of a field.</summary>
internal static class FieldTerms
{
    // Up to here a double holds every whole number.
    public const double MostExact = 1L << 53;

    /// <summary>The term for a field.</summary>
    /// <param name="isResolved">It is read through a view, where a reference is what it leads to, or null.</param>
    public static Term? Of(string text, FieldSymbol field, bool isResolved)
    {
        var spec = field.Spec;
        // A record made by hand can lack a text that it must have, and its checks had better look.
        if (spec.IsList)
            return null;
        switch (spec.Type)
        {
            case FieldType.Bool:
                return new Term(text, TermType.Bool) { CanBeNull = spec.IsOptional };
            case FieldType.Int or FieldType.Number or FieldType.Percent or FieldType.Likelihood:
                var (low, high) = Bounds(spec);
                return new Term(text, spec.Type == FieldType.Int ? TermType.Whole : TermType.Number) { CanBeNull = spec.IsOptional, Low = low, High = high };
            case FieldType.Enum:
                return field.Type is EnumSymbol { IsBroken: false } found ? OfEnum(text, found, spec.IsOptional, spec.OneOf) : null;
            case FieldType.Text or FieldType.Place:
                var term = new Term(text, TermType.Text) { CanBeNull = spec.IsOptional || !isResolved, Allowed = spec.OneOf.Count > 0 ? [] : null };
                foreach (var allowed in spec.OneOf)
                    term.Allowed!.Add(term.ValueOf(allowed));
                return term;
            default:
                return new Term(text, TermType.Thing) { CanBeNull = spec.IsOptional || spec.Type == (isResolved ? FieldType.Ref : FieldType.Url) };
        }
    }

    public static Term OfEnum(string text, EnumSymbol of, bool isOptional, IReadOnlyList<string>? oneOf = null) => new(text, TermType.Choice)
    {
        Enum = of,
        CanBeNull = isOptional,
        Names = of.Values.Select(v => v.Name).ToList(),
        Allowed = oneOf?.Count > 0 ? new(Enumerable.Range(0, of.Values.Count).Where(i => oneOf.Contains(of.Values[i].Name))) : null,
    };

    /// <summary>How many items a list has.</summary>
    public static Term CountOf(string text, FieldSymbol field, bool isResolved)
    {
        // What does not lead to a record of the right kind is not among what a reference is resolved to.
        var isSure = !(isResolved && field.Spec.Type == FieldType.Ref);
        return new Term(text, TermType.Whole) { Low = isSure ? field.Spec.MinItems ?? 0 : 0, High = field.Spec.MaxItems ?? int.MaxValue };
    }

    private static (double Low, double High) Bounds(FieldSpec spec)
    {
        var isShare = spec.Type is FieldType.Percent or FieldType.Likelihood;
        return (Bound(spec, spec.Min) ?? (isShare ? 0 : double.NegativeInfinity), Bound(spec, spec.Max) ?? (isShare ? 1 : double.PositiveInfinity));
    }

    private static double? Bound(FieldSpec spec, string? written)
    {
        if (written is null)
            return null;
        switch (spec.Type)
        {
            case FieldType.Percent:
                return LikelihoodLiteral.TryParsePercent(written.AsSpan(), out var share, out _) ? share : null;
            case FieldType.Likelihood:
                return LikelihoodLiteral.TryParseLikelihood(written.AsSpan(), out var likelihood, out _) ? likelihood : null;
            default:
                return double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && (spec.Type != FieldType.Int || Math.Abs(number) < MostExact) ? number : null;
        }
    }
}
