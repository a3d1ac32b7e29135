namespace Assay.Generator.Emit;

/// <summary>The names of generated files: `Conflict.TroopDeployment.g.cs`. Unique ignoring case, as file systems need it.</summary>
internal static class HintName
{
    private static readonly string[] OfTheModel = ["Model", "Rules", "Families", "Rewriter"];

    /// <summary>The file of a kind, enum or value, whose names are unique ignoring case within a model.</summary>
    public static string OfType(string model, string name) => $"{model}.{Escaped(name)}.g.cs";

    /// <summary>The file of a kind's expressions.</summary>
    public static string OfExpressions(string model, string name) => $"{model}.{Escaped(name)}.Expressions.g.cs";

    public static string OfModel(string model) => $"{model}.Model.g.cs";

    public static string OfFamilies(string model) => $"{model}.Families.g.cs";

    public static string OfRewriter(string model) => $"{model}.Rewriter.g.cs";

    public static string OfRules(string model) => $"{model}.Rules.g.cs";

    public static string OfRuleExpressions(string model) => $"{model}.Rules.Expressions.g.cs";

    // A kind may well be called Model. No name has a dot in it, so this is nobody else's.
    private static string Escaped(string name) =>
        Array.Exists(OfTheModel, taken => taken.Equals(name, StringComparison.OrdinalIgnoreCase)) ? name + ".Type" : name;
}
