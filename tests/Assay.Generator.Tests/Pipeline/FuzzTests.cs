using System.Text;

namespace Assay.Generator.Tests.Pipeline;

/// <summary>Whatever stands in a file, the generator reports it and goes on: it never throws and never hangs. Seeds are fixed.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Splices =
    [
        "{", "}", "[", "]", "\"", "'", ":", ": ", "- ", "\n", "\n\n  ", "\t", "#", " #", "&a ", "*a", "!", "!x ", "|", ">", "|\n", "? ", "---\n", "...\n", "%", "@", "`", ",",
        "<<: ", "\r\n", "\uFEFF", "\0", "\u0085", "\u2028", "\ud800", "\U0001F600", "İ", "ß", "null", "~", "{}", "[]", "{{", "}}", "()", "(", ")", "&&", "=>", "\\", "\\u12",
        "model: Core", "is: Claim", "uses: [core]", "otherwise", "ref ", "?", "[]?", "999999999999999999999", "-1", "1e999", "0x1",
    ];

    /// <summary>All that the language has, in a few lines.</summary>
    private const string Everything =
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
              - {that: Period != null || true, else: "no {Period}"}
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
                    && (Mood == Mood.Good || Code == "{")
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
        weights: {prior: 2, reliability: {A: 5}, certainty: {Likely: .5}}
        """;

    private static readonly string[] Bases = [CoreSchema.Text, CoreSchema.Text.Replace("\n", "\r\n"), Everything, Everything.Replace("\n", "\r\n"), "\uFEFF" + Everything];

    [Fact]
    public void What_is_changed_below_is_right_as_it_is()
    {
        foreach (var schema in Bases)
            SchemaRun.Of(schema).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Spliced_swapped_and_cut_schemas_never_break_it(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var text = new StringBuilder(Bases[random.Next(Bases.Length)]);
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                Mutate(text, random);
            ShouldSurvive(text.ToString());
        }
    }

    [Fact]
    public void Every_beginning_of_a_schema_is_survived()
    {
        for (var length = 0; length < Everything.Length; length += 11)
            ShouldSurvive(Everything[..length]);
    }

    [Theory]
    [InlineData("enums", "{values: [X]}")]
    [InlineData("values", "{fields: {a: int}}")]
    [InlineData("claims", "{fields: {a: nope, b: ref Nope}}")]
    [InlineData("rules", "{on: claim, of: Nope, flag: X}")]
    [InlineData("mixins", "{fields: {a: Nope}}")]
    public void A_file_full_of_declarations_is_survived(string section, string body)
    {
        var text = new StringBuilder($"model: Test\n{section}:\n");
        for (var i = 0; text.Length < 1 << 16; i++)
            text.Append($"  {(section == "rules" ? "n-" : "N")}{i}: {body}\n");

        ShouldSurvive(text.ToString());
    }

    [Fact]
    public void Long_chains_and_circles_are_survived()
    {
        var values = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"  V{i}: {{fields: {{next: V{i + 1}}}}}\n"));
        var kinds = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"  K{i}: {{is: K{i + 1}}}\n"));

        ShouldSurvive($"model: Test\nvalues:\n{values}  V3000: {{fields: {{next: Nope}}}}\nclaims:\n{kinds}  K3000: {{}}\n");
        ShouldSurvive($"model: Test\nvalues:\n{values}  V3000: {{fields: {{next: V0}}}}\nclaims:\n{kinds}  K3000: {{is: K0}}\n");
    }

    [Fact]
    public void Huge_scalars_are_survived()
    {
        var huge = new string('x', 3 << 20);
        foreach (var text in new[] { $"model: {huge}", $"model: T\ndoc: {huge}", $"model: T\nclaims: {{A: {{says: \"{{{huge}}}\", implies: {huge}}}}}", $"{huge}: x", $"model: T\nuses: [{huge}]",
            $"model: T\nclaims: {{A: {{fields: {{b: {{type: text, pattern: {huge}, default: {huge}}}, c: {huge}}}}}}}" })
        {
            ShouldSurvive(text);
        }
    }

    [Fact]
    public void Any_number_of_files_of_one_name_is_survived()
    {
        var run = SchemaRun.Of(Enumerable.Range(0, 50).Select(i => new SchemaText($"{i % 7}.assay.yaml", i % 3 == 0 ? "model: A\nuses: [b]" : i % 3 == 1 ? "model: B\nuses: [a]" : "x")).ToArray());

        run.Result.Exception.Should().BeNull();
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(5))
        {
            case 0:
                text.Insert(at, Splices[random.Next(Splices.Length)]);
                break;
            case 1:
                text.Remove(at, Math.Min(random.Next(20), text.Length - at));
                break;
            case 2 when at < text.Length:
                text[at] = (char)random.Next(0, 0x300);
                break;
            case 3 when random.Next(8) == 0:
                text.Length = at;
                break;
            default:
                var from = random.Next(text.Length);
                text.Insert(at, text.ToString(from, Math.Min(random.Next(200), text.Length - from)));
                break;
        }
        if (text.Length == 0)
            text.Append('x');
    }

    private static void ShouldSurvive(string schema)
    {
        var run = SchemaRun.Of(schema);

        run.Result.Exception.Should().BeNull();
        run.Diagnostics.Should().NotContain(d => d.Contains("ASY0099"), "of\n" + schema[..Math.Min(schema.Length, 5000)]);
        run.HintNames.Select(n => n.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
    }
}
