using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>What a generated file computes once: defaults, bounds and patterns that are no C# constants, in a class that only the file sees.</summary>
internal sealed class FieldConstants(string typeName)
{
    private readonly List<(string Type, string Name, string Value)> members = [];

    /// <summary>Such as `TroopDeploymentConstants`.</summary>
    public string Holder { get; } = typeName + "Constants";

    /// <summary>An expression for the constant of this name, which is declared at its first use.</summary>
    public string Of(string type, string name, string value)
    {
        if (!members.Exists(member => member.Name == name))
            members.Add((type, name, value));
        return $"{Holder}.{name}";
    }

    public ScriptArray ToScript() => new(members.Select(member => new ScriptObject
    {
        ["type"] = member.Type,
        ["name"] = member.Name,
        ["value"] = member.Value,
    }));
}
