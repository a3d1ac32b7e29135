namespace Assay.Fuzzing.Inputs;

/// <summary>The names that a field of an enum takes.</summary>
internal static class FieldEnums
{
    private static readonly Dictionary<FieldInfo, string[]> Known = [];

    public static string[] NamesOf(FieldInfo field)
    {
        if (Known.TryGetValue(field, out var names))
            return names;
        // The metadata has the enum's name alone.
        var type = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name!.StartsWith("Assay", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .FirstOrDefault(type => type.IsEnum && type.IsPublic && type.Name == field.TypeName);
        return Known[field] = type is null ? ["Unknown"] : Enum.GetNames(type);
    }
}
