using System.Globalization;

namespace Assay.Generator.Binding.Analysis;

/// <summary>
/// Splits the values of a term at the constants that it is compared with. Within a cell no test can tell two values apart, so that one
/// value stands for all of them.
/// </summary>
internal static class Cells
{
    /// <summary>One value for each cell, null last.</summary>
    public static IReadOnlyList<double?> Of(Term term, IEnumerable<double> constants)
    {
        var cells = new List<double?>();
        if (term.HasNames)
        {
            for (var i = 0; i < term.Names.Count; i++)
                if (term.Allowed?.Contains(i) != false)
                    cells.Add(i);
        }
        else
        {
            AddNumbers(cells, term, constants);
        }
        if (term.CanBeNull)
            cells.Add(null);
        return cells;
    }

    private static void AddNumbers(List<double?> cells, Term term, IEnumerable<double> constants)
    {
        var isWhole = term.Type == TermType.Whole;
        var cuts = new SortedSet<double>(constants.Where(c => c > term.Low && c < term.High)) { term.Low, term.High };
        double? before = null;
        foreach (var cut in cuts)
        {
            if (before is { } low && Between(low, cut, isWhole) is { } sample)
                cells.Add(sample);
            if (!double.IsInfinity(cut) && (!isWhole || Math.Floor(cut) == cut))
                cells.Add(cut);
            before = cut;
        }
    }

    /// <summary>A value above one number and below another, a short one if there is; null if there is none.</summary>
    private static double? Between(double low, double high, bool isWhole)
    {
        if (isWhole)
        {
            var next = !double.IsInfinity(low) ? Math.Floor(low) + 1 : !double.IsInfinity(high) ? Math.Ceiling(high) - 1 : 0;
            return next > low && next < high ? next : null;
        }
        var middle = double.IsInfinity(low) ? (double.IsInfinity(high) ? 0 : high - Math.Max(1, Math.Abs(high)))
            : double.IsInfinity(high) ? low + Math.Max(1, Math.Abs(low))
            : low + ((high - low) / 2);
        for (var digits = 0; digits < 15; digits++)
            if (Math.Round(middle, digits) is var rounded && rounded > low && rounded < high)
                return rounded;
        return middle > low && middle < high ? middle : null;
    }

    /// <summary>A value in words.</summary>
    public static string Word(Term term, double? value) =>
        value is not { } number ? "null"
        : term.Type == TermType.Text && number > 0 ? $"\"{term.Names[(int)number]}\""
        : term.HasNames ? term.Names[(int)number]
        : number.ToString("R", CultureInfo.InvariantCulture);
}
