namespace Assay.Reporting;

/// <summary>What is supposed to be otherwise than the dossier has it, in words.</summary>
internal static class Supposition
{
    /// <summary><c>without nis; with rok declared A</c>; empty if nothing is.</summary>
    public static string Of(AssessOptions options)
    {
        var without = string.Join(", ", options.Without.Order(StringComparer.Ordinal));
        var declared = string.Join(", ", options.Declared.OrderBy(grade => grade.Key, StringComparer.Ordinal).Select(grade => $"{grade.Key} declared {grade.Value}"));
        return string.Join("; ", new[] { without.Length > 0 ? $"without {without}" : "", declared.Length > 0 ? $"with {declared}" : "" }.Where(part => part.Length > 0));
    }

    /// <summary>The end of a subtitle that says what is supposed, if anything is.</summary>
    public static string Note(AssessOptions options) => Of(options) is { Length: > 0 } supposed ? $" What if: {supposed}." : "";
}
