namespace Assay.Fuzzing.Inputs;

/// <summary>A document before it is written in one form or another.</summary>
internal abstract record Node;

/// <summary>A text.</summary>
internal sealed record TextNode(string Text) : Node;

/// <summary>A number, a truth value or nothing; or what only looks like one.</summary>
internal sealed record WordNode(string Word) : Node;

/// <summary>A list.</summary>
internal sealed record ListNode(List<Node> Items) : Node;

/// <summary>A mapping, whose keys may occur twice.</summary>
internal sealed record MapNode(List<(string Key, Node Value)> Entries) : Node;
