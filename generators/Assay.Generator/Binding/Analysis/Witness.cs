namespace Assay.Generator.Binding.Analysis;

/// <summary>Values of terms that show something to be possible.</summary>
internal sealed class Witness(Dictionary<Term, double?> values)
{
    private const int MostInWords = 4;

    /// <summary>The value of a term; of one that does not matter, any that it can have.</summary>
    public double? Of(Term term) => values.TryGetValue(term, out var value) ? value : Cells.Of(term, []).FirstOrDefault();

    /// <summary>Such as `tally.P is 0.9 and tally.U is 0`.</summary>
    public string InWords()
    {
        // What is true or has a number says more than what is false.
        var told = values.Where(v => !(v.Key.Type == TermType.Bool && v.Value == 0)).Concat(values.Where(v => v.Key.Type == TermType.Bool && v.Value == 0))
            .Select(v => $"{v.Key.Text} is {Cells.Word(v.Key, v.Value)}").ToList();
        var rest = told.Count > MostInWords ? ", …" : "";
        return Wording.Join(told.Take(MostInWords), rest.Length > 0 ? ", " : " and ") + rest;
    }
}
