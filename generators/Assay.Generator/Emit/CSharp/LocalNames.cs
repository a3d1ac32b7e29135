namespace Assay.Generator.Emit;

/// <summary>Names of local variables after fields, which must not be those that the code around them uses.</summary>
internal sealed class LocalNames(params string[] taken)
{
    public string Of(string field)
    {
        var name = CSharpName.Camel(field);
        // Where letters have no case, it would be the property's name.
        while (Array.IndexOf(taken, name) >= 0 || name == CSharpName.Pascal(field))
            name += "_";
        return CSharpName.Escape(name);
    }
}
