using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>What a generated file computes once: defaults, bounds and patterns that are no C# constants, in a class that only the file sees.</summary>
internal sealed class FieldConstants(string typeName)
{
    private readonly List<(string Type, string Name, string Value)> members = [];
    private readonly List<(string Name, IReadOnlyList<string> Lines)> methods = [];

    /// <summary>Such as `TroopDeploymentConstants`.</summary>
    public string Holder { get; } = typeName + "Constants";

    /// <summary>An expression for the constant of this name, which is declared at its first use.</summary>
    public string Of(string type, string name, string value)
    {
        if (!members.Exists(member => member.Name == name))
            members.Add((type, name, value));
        return $"{Holder}.{name}";
    }

    /// <summary>An expression for the method of this name, which is written at its first use.</summary>
    public string Method(string name, Func<IReadOnlyList<string>> lines)
    {
        if (!methods.Exists(method => method.Name == name))
            methods.Add((name, lines()));
        return $"{Holder}.{name}";
    }

    /// <summary>The lines of all methods, with an empty one before each that stands behind something.</summary>
    public ScriptArray MethodsToScript() => new(methods.SelectMany((method, i) => i == 0 && members.Count == 0 ? method.Lines : ["", .. method.Lines]));

    public ScriptArray ToScript() => new(members.Select(member => new ScriptObject
    {
        ["type"] = member.Type,
        ["name"] = member.Name,
        ["value"] = member.Value,
    }));
}
