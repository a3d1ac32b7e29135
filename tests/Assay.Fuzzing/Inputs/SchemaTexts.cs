using Assay.Generator.Tests.Fuzzing;

namespace Assay.Fuzzing.Inputs;

/// <summary>Texts of schemas: right ones that went wrong, and such with one hostile expression.</summary>
internal static class SchemaTexts
{
    /// <summary>What expressions are made of, and more.</summary>
    public static IReadOnlyList<string> Expressions => Pieces;

    private static readonly string[] Pieces =
    [
        "A", "B", "Id", "other", "other.A", "claim", "tally.P", "1", "1.5m", "0x1F", "\"x\"", "$\"{A}\"", "$\"{", "@\"", "\"\"\"", "'c'", "null", "true", "default", "this", "new()", "x => x", "(x) =>", "() => {", "A.B", "A?.B", "A!", "A[0]", "A[^1]",
        "(", ")", "((", "))", "[", "]", "{", "}", "<", ">", "<<", ">>>", "==", "!=", "&&", "||", "??", "?", ":", "?:", "!", "-", "--", "++", "~", "&", "*", "+", "%", "^", "|", "=", "+=", "is", "is not null", "is { }", "is { Length: > 1 }", "is [1, ..]", "switch {",
        "_ =>", "and", "or", "not", "as string", "(int)", "typeof(int)", "nameof(A)", "sizeof(int)", "checked(", "await", "throw", "stackalloc", "from x in A select x", "with { }", "..", ",", ";", "//", "/*", "*/", "#if", "\\u0041", "@class", "$", "\u200B", "\ud800", "é", "global::System.Math.Max(1, 2)", "A.Any(x => x == 1)", "Overlaps(A, B)",
    ];

    public static string Mutated(Random random) => SchemaMutations.Mutated(random);

    /// <summary>A schema whose check, text or condition is random C#.</summary>
    public static string WithExpression(Random random)
    {
        var expression = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
        if (random.Next(200) == 0)
            expression = string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(2_000))) + expression;
        var quoted = "'" + expression.Replace("'", "''", StringComparison.Ordinal) + "'";
        return random.Next(4) switch
        {
            0 => $"model: Test\nclaims:\n  K:\n    fields: {{a: int?, b: text}}\n    says: {quoted}\n",
            1 => $"model: Test\nclaims:\n  K:\n    fields: {{a: int?, b: text}}\n    implies: {quoted}\n",
            2 => $"model: Test\nrules:\n  r: {{on: claim, when: {quoted}, flag: X, because: {quoted}}}\n",
            _ => $"model: Test\nclaims:\n  K:\n    fields: {{a: int?, b: text}}\n    checks:\n      - {{that: {quoted}, else: x}}\n",
        };
    }
}
