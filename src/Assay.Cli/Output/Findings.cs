namespace Assay.Cli.Output;

/// <summary>One mistake found in a schema or dossier.</summary>
/// <param name="Line">1-based; 0 where no place is known.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
internal sealed record Finding(string File, int Line, int Column, Severity Severity, string Code, string Message)
{
    public override string ToString()
    {
        var place = Line > 0 ? FormattableString.Invariant($"{File}({Line},{Column})") : File;
        return Plain.Line($"{place}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}");
    }
}

/// <summary>Prints mistakes where mistakes go.</summary>
internal static class Findings
{
    /// <summary>How many there are: <c>1 error, 2 warnings</c>.</summary>
    public static string Count(IReadOnlyCollection<Finding> findings)
    {
        Finding[] each = [.. findings.Distinct()];
        return $"{Words.Count(each.Count(f => f.Severity == Severity.Error), "error")}, {Words.Count(each.Count(f => f.Severity == Severity.Warning), "warning")}";
    }

    public static void Write(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Distinct())
            Console.Error.WriteLine(finding);
    }
}
