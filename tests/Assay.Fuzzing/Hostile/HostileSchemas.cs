using Assay.Testing;
using static Assay.Fuzzing.Hostile.HostileCase;

namespace Assay.Fuzzing.Hostile;

/// <summary>Schemas that are to hang the compiler, or to overflow its stack. They run in a thread as the compiler's own, with a mebibyte of stack.</summary>
internal static class HostileSchemas
{
    private const int Stack = 1 << 20;

    // The rest is the C# compiler's business.
    private const long LongestCode = 3_000_000;

    private const int LongestExpression = 16_000;

    private static readonly string[] Patterns =
    [
        "(a+)+$", "(a*)*b", "(a|a)*b", "(a|aa)+$", "(.*a){12}", "((a+)+)+", "(a{1000}){1000}", "((a{99}){99}){99}", "(a?){1000}a{1000}", "(a{0,1000}){0,1000}b", "(x+x+)+y", "([a-z]+)*=", "(?=a)b", "(a)\\1", "(?<!a)b", "(?>a+)b", "(?(a)b|c)", "\\Ga",
        "a{2147483647}", "a{99999999999}", "(((((((((((((((((((((((((a)))))))))))))))))))))))))", "(?:a?b?c?d?e?f?g?h?)*", "[\\s\\S]*[\\s\\S]*[\\s\\S]*x",
    ];

    public static IEnumerable<HostileCase> All { get; } =
    [
        .. Patterns.Select(pattern => new HostileCase($"pattern {pattern.Replace("|", "\\|", StringComparison.Ordinal)}", () => Generate($"model: T\nclaims: {{Thing: {{fields: {{a: {{type: text?, pattern: '{pattern}'}}}}}}}}", pattern))),
        new("100,000 fields", () => Generate("model: T\nclaims:\n  Thing:\n    fields:\n" + Many(100_000, i => $"      f{i}: int?\n"))),
        new("20,000 kinds", () => Generate("model: T\nclaims:\n" + Many(20_000, i => $"  K{i}: {{}}\n"))),
        new("an enum of 5,000 values", () => Generate($"model: T\nenums: {{E: {{values: [{Many(5_000, i => $"V{i}", ", ")}]}}}}\n")),
        new("an enum of 100,000 values", () => Generate($"model: T\nenums: {{E: {{values: [{Many(100_000, i => $"V{i}", ", ")}]}}}}\n")),
        new("values 10,000 deep", () => Generate("model: T\nvalues:\n" + Many(10_000, i => $"  V{i}: {{fields: {{next: V{i + 1}}}}}\n") + "  V10000: {fields: {a: int}}\n")),
        new("kinds 10,000 deep", () => Generate("model: T\nclaims:\n" + Many(10_000, i => $"  K{i}: {{is: K{i + 1}, fields: {{f{i}: int?}}}}\n") + "  K10000: {}\n")),
        new("mixins, 2,000 in each of 200 kinds", () => Generate("model: T\nmixins:\n" + Many(2_000, i => $"  M{i}: {{fields: {{f{i}: int?}}}}\n") + "claims:\n" + Many(200, i => $"  K{i}: {{mixes: [{Many(2_000, j => $"M{j}", ", ")}]}}\n"))),
        new("100 models that import each other", () => Generate([.. Enumerable.Range(0, 100).Select(i => new SchemaText($"{i}.assay.yaml", $"model: M{i}\nuses: [{Many(100, j => $"m{j}", ", ")}]\nclaims: {{K{i}: {{}}}}"))])),
        new("a chain of 300 imports", () => Generate([.. Enumerable.Range(0, 300).Select(i => new SchemaText($"{i}.assay.yaml", $"model: M{i}\n{(i < 299 ? $"uses: [m{i + 1}]" : "doc: x")}\nclaims: {{K{i}: {{}}}}"))])),
        new("100,000 imports", () => Generate($"model: T\nuses: [{Many(100_000, i => $"m{i}", ", ")}]")),
        new("20,000 rules", () => Generate("model: T\nrules:\n" + Many(20_000, i => $"  r-{i}: {{on: statement, when: statement.Stance == Stance.Denies, weight: .5}}\n"))),
        new("a table of 5,000 verdicts", () => Generate("model: T\nverdicts:\n" + Many(5_000, i => $"  - {{V{i}: 'tally.P > .{i:0000} && tally.U < .{i:0000}'}}\n") + "  - {X: otherwise}\n")),
        new("10,000 checks", () => Generate("model: T\nclaims:\n  Thing:\n    fields: {a: int?}\n    checks:\n" + Many(10_000, i => $"      - {{that: 'A != {i}', else: x}}\n"))),
        new("a check of 200 conjuncts of 200 alternatives", () => Check("(" + Many(200, i => "(" + Many(20, j => $"A == {i + j}", " || ") + ")", " && ") + ")")),
        new("a question of 120 fields", () => Generate($"model: T\nclaims:\n  Thing:\n    fields: {{{Many(120, i => $"f{i}: int?", ", ")}}}\n    question: [{Many(120, i => $"f{i}", ", ")}]\n")),
        new("a text of 100,000 holes", () => Generate($"model: T\nclaims:\n  Thing:\n    fields: {{a: int?}}\n    says: \"{Many(100_000, _ => "{A}")}\"\n")),
        .. Expressions().Select(expression => new HostileCase($"expression {expression.Name}", () => Check(expression.Code))),
        .. Inputs.SchemaTexts.Expressions.Where(piece => !char.IsSurrogate(piece[0])).Select(piece => new HostileCase($"expression of {piece.Replace("|", "\\|", StringComparison.Ordinal)} over and over", () => Check("A " + Many(LongestExpression / (piece.Length + 1), _ => piece + " ")))),
        new("YAML brackets 1,000,000 deep in a schema", () => Generate("model: T\nclaims: " + new string('[', 1_000_000))),
        new("1,000,000 mistakes in a schema", () => Generate("model: T\nclaims:\n" + Many(190_000, i => $"  K{i}: {{x: 1}}\n"))),
        new("500,000 lines that are no YAML in a schema", () => Generate(Many(500_000, _ => "a: b: c\n"))),
        new("aliases, billion laughs in a schema", () => Generate("model: T\na0: &a0 [x]\n" + Many(30, i => $"a{i + 1}: &a{i + 1} [{Many(10, _ => $"*a{i}", ", ")}]\n"))),
    ];

    private static IEnumerable<(string Name, string Code)> Expressions()
    {
        yield return ("10,000 brackets deep", new string('(', 10_000) + "true" + new string(')', 10_000));
        yield return ("250 brackets deep", new string('(', 250) + "true" + new string(')', 250));
        yield return ("5,000 casts", Many(3_200, _ => "(int)") + "A > 0");
        yield return ("16,000 times not", new string('!', 16_000) + "true");
        yield return ("5,000 lambdas", Many(3_000, _ => "x=>") + "true");
        yield return ("3,000 members", "Id" + Many(3_000, _ => ".Ab"));
        yield return ("3,000 calls", "Id" + Many(3_000, _ => ".A()"));
        yield return ("3,000 safe members", "Id" + Many(3_000, _ => "?.A"));
        yield return ("3,000 questions", Many(1_500, _ => "true?A>0:") + "true");
        yield return ("3,000 patterns", "A is " + Many(3_000, _ => "not ") + "null");
        yield return ("3,000 types", Many(3_000, _ => "Id<") + "A" + new string('>', 3_000));
        yield return ("200 texts in texts", Many(200, _ => "$\"{") + "A" + Many(200, _ => "}\"") + " == null");
        yield return ("3,000 sums", Many(3_000, _ => "1+") + "A > 0");
        yield return ("3,000 concatenations", Many(3_000, _ => "Id+") + "Id == Id");
        yield return ("200 switches", Many(200, _ => "A switch{_=>") + "true" + new string('}', 200));
        yield return ("200 lambdas in calls", "Id.Any(a=>" + Many(200, i => $"Id.Any(b{i}=>") + "true" + new string(')', 201));
        yield return ("6 texts in texts", Many(6, _ => "$\"{") + "A" + Many(6, _ => "}\"") + " == null");
        yield return ("6 lambdas in calls", Many(6, i => $"Id.Select(a{i}=>") + "A" + new string(')', 6) + ".Any()");
        yield return ("250 questions in brackets", Many(250, _ => "(A > 0 ? A : ") + "A" + new string(')', 250) + " > 0");
        yield return ("250 defaults in brackets", Many(250, _ => "(A ?? ") + "default" + new string(')', 250) + " > 0");
        yield return ("250 tuples in tuples", Many(250, _ => "(A,") + "A" + new string(')', 250) + " == " + Many(250, _ => "(A,") + "A" + new string(')', 250));
        yield return ("250 calls in calls", Many(250, _ => "Math.Max(1, ") + "2" + new string(')', 250) + " > 0");
        yield return ("100 indexes that may be lists", Many(100, _ => "(A?[") + "A" + Many(100, _ => "])"));
        yield return ("2,000 less-thans", Many(2_000, _ => "A<") + "A");
    }

    private static string Check(string code) =>
        Generate($"model: T\nclaims:\n  Thing:\n    fields: {{a: int?}}\n    checks:\n      - {{that: '{code.Replace("'", "''", StringComparison.Ordinal)}', else: x}}\n");

    private static string Generate(string schema, string? pattern = null) => Generate([new(SchemaTest.DefaultPath, schema)], pattern);

    // Steps are not tracked, as the compiler does not.
    private static string Generate(SchemaText[] files, string? pattern = null) => InCompilersThread(() => Say(SchemaRun.First(files, [], tracks: false), pattern));

    private static string Say(SchemaRun run, string? pattern)
    {
        if (run.Result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);
        var errors = run.Diagnostics.Where(d => d.IsError).ToList();
        var said = run.Diagnostics.Count == 0 ? "nothing said" : $"{run.Diagnostics.Count:N0}: {string.Join(' ', run.Diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal).Take(3))}";
        if (errors.Count > 0)
            return said;
        if (run.Sources.Values.Sum(source => (long)source.Length) > LongestCode)
            return $"{said}, {run.Sources.Count:N0} files of C#, which nobody waits for";
        var compiled = run.Compile();
        var wrong = compiled.Diagnostics.FirstOrDefault(d => d.IsError);
        return wrong is not null ? $"{said}, C#: {wrong.Id}" : $"{said}, compiles{(pattern is null ? "" : ", " + Match(compiled.Model))}";
    }

    // The generated code, on texts that such patterns are made for.
    private static string Match(Model model)
    {
        var texts = (string[])[new('a', 20_000), new string('a', 20_000) + "!", string.Concat(Enumerable.Repeat("ab", 10_000))];
        var found = texts.Select(text => model.TryParse($"{{\"dossier\": \"d\", \"model\": \"T\", \"claims\": [{{\"id\": \"c\", \"kind\": \"Thing\", \"a\": \"{text}\"}}]}}", DossierFormat.Json).IsLoaded ? "y" : "n");
        return "matches " + string.Concat(found);
    }

    private static string InCompilersThread(Func<string> run)
    {
        var (outcome, failure) = ("", (Exception?)null);
        var thread = new Thread(
            () =>
            {
                try
                {
                    outcome = run();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            Stack);
        thread.Start();
        thread.Join();
        return failure is null ? outcome : throw new InvalidOperationException(failure.Message, failure);
    }
}
