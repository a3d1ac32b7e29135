using System.Text;

namespace Assay.Generator.Tests.Fuzzing;

/// <summary>Schemas that went wrong in the ways files go wrong, and in those of somebody who means it to. The same for the same seed.</summary>
internal static class SchemaMutations
{
    private static readonly string[] Splices =
    [
        "{", "}", "[", "]", "\"", "'", ":", ": ", "- ", "\n", "\n\n  ", "\t", "#", " #", "&a ", "*a", "!", "!x ", "|", ">", "|\n", "? ", "---\n", "...\n", "%", "@", "`", ",",
        "<<: ", "\r\n", "\uFEFF", "\0", "\u0085", "\u2028", "\ud800", "\U0001F600", "İ", "ß", "null", "~", "{}", "[]", "{{", "}}", "()", "(", ")", "&&", "=>", "\\", "\\u12",
        "model: Core", "is: Claim", "uses: [core]", "otherwise", "ref ", "?", "[]?", "999999999999999999999", "-1", "1e999", "0x1",
    ];

    /// <summary>All that the language has, in a few lines.</summary>
    public const string Everything =
        """
        model: Everything
        namespace: My.event
        version: 1.2.3-x
        uses: [core]
        doc: &doc "A \
          text"
        enums: {Mood: {doc: x, values: [Good, {Bad: worse}]}}
        values:
          Route: {fields: {from: place, to: place?, via: "Route[]"}}
        mixins:
          Dated:
            doc: *doc
            fields: {period: period?}
            checks:
              - {that: Period != null || Id != "x", else: "no {Period}"}
        parties: {State: {}}
        sources: {Outlet: {is: Source, abstract: true, open: true}, Paper: {is: Outlet}}
        evidence: {Image: {fields: {of: "ref Claim[]"}}}
        claims:
          Move:
            mixes: [Dated]
            was: [Moved]
            deprecated: use Trip
            fields:
              mover: {type: party, interested: against, unique: true, was: who}
              strength: {type: quantity?, unit: persons, min: 1, max: 10}
              code: {type: text, pattern: "[a-z]+", minLength: 1, default: a, oneOf: [a, b]}
              mood: {type: Mood, default: Good}
              route: Route?
            checks:
              - that: >
                  Strength != null
                    && (Mood == Mood.Good || Id == "{")
                else: |
                  {Mover} is {(Mood == Mood.Good ? "a" : "}")}
                severity: warning
            question: [mover]
            implies: 'other.Code == Code && other.Mover == Mover'
            excludes: CountsConflict(Strength, Period, other.Strength, other.Period)
            says: '{Mover}''s {{move}} of {Or(Strength, "some")}'
          Trip: {is: Move, says: "{Mover}"}
        statements: {Speech: {fields: {length: int?}}}
        rules:
          a-rule: {on: statement, of: Move, when: claim.Mover != null, weight: .5, flag: Odd, because: "{source.Name}: {claim}"}
          b-rule: {on: source, of: Outlet, lower: 1}
          core/anonymous: {weight: 0.3}
          Core/against-interest: {off: true}
        verdicts:
          - {Yes: tally.P > .5 && tally.U < .5, doc: x}
          - No: otherwise
        credibility:
          - {1: tally.P > .5}
          - {6: otherwise}
        reliability: both
        weights: {prior: 2, reliability: {A: 5}, certainty: {Likely: .5}, settledOrigins: 3, track: {A: .9}, copying: {rate: .7}}
        """;

    /// <summary>What is mutated: right as it is, with either line break, with and without a byte order mark.</summary>
    public static IReadOnlyList<string> Bases { get; } = [CoreSchema.Text, CoreSchema.Text.Replace("\n", "\r\n"), Everything, Everything.Replace("\n", "\r\n"), "\uFEFF" + Everything];

    /// <summary>One of the bases after one to five changes.</summary>
    public static string Mutated(Random random)
    {
        // The longer one has less that is worth changing.
        var text = new StringBuilder(Bases[random.Next(4) == 0 ? random.Next(2) : random.Next(2, Bases.Count)]);
        // One change often leaves a schema right; several hardly ever do.
        for (var edits = Math.Max(1, random.Next(-4, 6)); edits > 0; edits--)
            Mutate(text, random);
        return text.ToString();
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(12))
        {
            case 0 or 1:
                text.Insert(at, Splices[random.Next(Splices.Length)]);
                break;
            case 2:
                text.Remove(at, Math.Min(random.Next(20), text.Length - at));
                break;
            case 3 when at < text.Length:
                text[at] = (char)random.Next(0, 0x300);
                break;
            case 4 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << random.Next(16)));
                break;
            case 5 when random.Next(4) == 0:
                text.Length = at;
                break;
            case 6 or 7:
                SwapWords(text, random);
                break;
            case 8:
                MoveLine(text, random);
                break;
            case 9 when random.Next(3) == 0:
                text.Insert(at, string.Concat(Enumerable.Repeat(random.Next(3) switch { 0 => "[", 1 => "{a: ", _ => "- " }, random.Next(1, 200))));
                break;
            case 10 when random.Next(8) == 0:
                text.Insert(at, AliasBomb(random.Next(2, 12)));
                break;
            case 11 when random.Next(8) == 0:
                text.Insert(at, new string("xé 0"[random.Next(4)], random.Next(1 << 16)));
                break;
            default:
                var from = random.Next(text.Length);
                text.Insert(at, text.ToString(from, Math.Min(random.Next(200), text.Length - from)));
                break;
        }
        if (text.Length == 0)
            text.Append('x');
    }

    private static void SwapWords(StringBuilder text, Random random)
    {
        var (first, second) = (WordAt(text, random.Next(text.Length)), WordAt(text, random.Next(text.Length)));
        if (first.Start > second.Start)
            (first, second) = (second, first);
        if (first.End > second.Start)
            return;
        var (one, two) = (text.ToString(first.Start, first.End - first.Start), text.ToString(second.Start, second.End - second.Start));
        text.Remove(second.Start, two.Length).Insert(second.Start, one).Remove(first.Start, one.Length).Insert(first.Start, two);
    }

    private static (int Start, int End) WordAt(StringBuilder text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return (start, end);
    }

    private static void MoveLine(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n').ToList();
        var from = random.Next(lines.Count);
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(random.Next(lines.Count + 1), line);
        text.Clear().AppendJoin('\n', lines);
    }

    private static string AliasBomb(int levels) =>
        "\nbomb0: &b0 [x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, levels).Select(i => $"bomb{i}: &b{i} [{string.Join(", ", Enumerable.Repeat($"*b{i - 1}", 8))}]\n"));
}
