namespace Assay.Syntax;

/// <summary>A mapping or sequence whose end has not been read.</summary>
internal sealed class YamlFrame(int node, string? anchor)
{
    public int Node => node;

    public string? Anchor => anchor;

    public bool IsMapping { get; init; }

    /// <summary>The last child is a key, and what comes next is its value.</summary>
    public bool AwaitsValue { get; set; }

    public int LastChild { get; set; } = -1;

    public int Keys { get; set; }

    /// <summary>Keys with their nodes, once there are many.</summary>
    public Dictionary<string, int>? KeyTable { get; set; }

    /// <summary>Levels inside, aliases followed.</summary>
    public int Height { get; set; } = 1;

    /// <summary>What following the aliases inside adds, in characters.</summary>
    public long Expansion { get; set; }
}
