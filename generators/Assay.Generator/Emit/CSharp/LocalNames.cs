namespace Assay.Generator.Emit;

/// <summary>Names of local variables after fields, which must not be those that the code around them uses.</summary>
internal sealed class LocalNames(params string[] taken)
{
    public string Of(string field)
    {
        var name = CSharpName.Camel(field);
        while (Array.IndexOf(taken, name) >= 0)
            name += "_";
        return CSharpName.Escape(name);
    }
}
