namespace Assay.Generator.Binding.Analysis;

/// <summary>Lists of things in words.</summary>
internal static class Wording
{
    /// <summary>`a, b and c`.</summary>
    public static string Join(IEnumerable<string> items, string last)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + last + all[all.Count - 1];
    }

    /// <summary>Code on one line, in quotes, cut short if it is long.</summary>
    public static string Code(string code)
    {
        var line = string.Join(" ", code.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return $"'{(line.Length <= 80 ? line : line.Substring(0, 79) + "…")}'";
    }
}
