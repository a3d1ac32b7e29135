using Assay.Generator.Patterns;

namespace Assay.Generator.Emit;

/// <summary>
/// The characters that a pattern begins with one by one, before anything repeats or is left open. Their places are known, so that one test of
/// the length does for all of them.
/// </summary>
internal sealed class PatternHead
{
    // More of the same would be much code; a loop does it as well.
    private const int MostOfOne = 16;

    private readonly List<string> tests = [];
    private int length;

    /// <summary>The head of a pattern, and the items behind it.</summary>
    public static (PatternHead Head, IReadOnlyList<PatternNode> Tail) Of(PatternNode node, FieldConstants constants)
    {
        var items = node is PatternNode.Sequence(var sequence) ? sequence : [node];
        var head = new PatternHead();
        var sets = new List<CharacterSet>();
        var count = 0;
        for (; count < items.Count && Fixed(items[count]) is { } some; count++)
            sets.AddRange(some);
        head.Add(sets, constants);
        return (head, [.. items.Skip(count)]);
    }

    /// <summary>The statements of a method of which the head is all.</summary>
    public IEnumerable<string> Whole => Statement([$"text.Length != {CSharpLiteral.Of(length)}", .. tests], "    return true;");

    /// <summary>The statements before those that go on at `at`.</summary>
    public IEnumerable<string> Beginning => length == 0
        ? ["    var at = 0;"]
        : Statement([$"text.Length < {CSharpLiteral.Of(length)}", .. tests], $"    var at = {CSharpLiteral.Of(length)};");

    private static IEnumerable<string> Statement(IReadOnlyList<string> tests, string then) =>
    [
        .. tests.Select((test, i) => $"{(i == 0 ? "    if (" : "        || ")}{test}{(i == tests.Count - 1 ? ")" : "")}"),
        "        return false;",
        then,
    ];

    private static IEnumerable<CharacterSet>? Fixed(PatternNode item) => item switch
    {
        PatternNode.One(var set) => [set],
        PatternNode.Repeat(PatternNode.One(var set), var min, var max) when min == max && min <= MostOfOne => Enumerable.Repeat(set, min),
        _ => null,
    };

    private void Add(List<CharacterSet> sets, FieldConstants constants)
    {
        while (length < sets.Count)
        {
            var word = string.Concat(sets.Skip(length).TakeWhile(set => set.Single is not null).Select(set => set.Single));
            var place = CSharpLiteral.Of(length);
            tests.Add(word.Length < 2
                ? new CharacterTest(constants, $"text[{place}]").Not(sets[length])
                : $"!global::System.MemoryExtensions.StartsWith(text{(length == 0 ? "" : $".Slice({place})")}, {CSharpLiteral.Of(word)})");
            length += Math.Max(1, word.Length);
        }
    }
}
