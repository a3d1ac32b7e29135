namespace Assay.Generator.Binding;

/// <summary>
/// Remembers what the YAML reader left out, so that what refers to it is not reported as well: one mistake, one diagnostic.
/// </summary>
internal static class Omissions
{
    private static readonly string[] Declaring = ["enums", "values", "mixins", .. Families.All.Select(Families.Plural)];

    public static void Mark(ModelSymbol model)
    {
        foreach (var omission in model.Schema.Tree.Omissions)
        {
            if (omission.Name is not null)
                model.BrokenNames.Add(omission.Name);
            else if (Declaring.Contains(omission.Section))
                model.MayLackNames = true;
        }
    }
}
