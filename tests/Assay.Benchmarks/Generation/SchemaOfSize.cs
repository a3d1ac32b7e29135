using System.Text;

namespace Assay.Benchmarks.Generation;

/// <summary>A schema of so many claim kinds as people write them: nine fields, a check, a question, a text; every tenth has a rule, every third a base.</summary>
internal static class SchemaOfSize
{
    public static string Kinds(int count)
    {
        var schema = new StringBuilder(
            """
            model: Field
            doc: A field of many kinds.
            enums:
              Mood: {values: [Good, Middling, Bad]}
            values:
              Route: {fields: {from: place, to: place}}
            claims:
              Event:
                open: true
                fields: {period: period?}

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < count; i++)
            schema.Append(Kind(i));
        schema.Append("rules:\n");
        for (var i = 0; i < count; i += 10)
            schema.Append(Rule(i));
        return schema.ToString();
    }

    /// <summary>The same schema after the text of one kind was edited.</summary>
    public static string Edited(string schema, int kind) =>
        schema.Replace($"doc: What kind {kind} is about.", $"doc: What kind {kind} is now about.", StringComparison.Ordinal);

    private static string Kind(int i) =>
        $$"""
          Kind{{i}}:
            doc: What kind {{i}} is about.
        {{(i % 3 == 0 ? "    is: Event\n" : "")}}    fields:
              sender:   {type: party, interested: against, doc: Who sends.}
              host:     {type: party, interested: for}
              strength: {type: quantity?, unit: persons, min: 1}
              share:    {type: percent?, max: 0.5}
              code:     {type: text?, pattern: "[A-Z]{2}", doc: Two letters.}
              mood:     {type: Mood, default: Good}
              route:    Route?
              bases:    "place[]"
              on:       date?
            question: [sender, host]
            checks:
              - {that: Sender != Host, else: "{Sender} cannot do {{i}} to itself"}
            says: "{Sender} did {{i}} with {Strength} to {Host}"

        """.ReplaceLineEndings("\n");

    private static string Rule(int i) =>
        $$"""
          rule-{{i}}:
            on: statement
            of: Kind{{i}}
            when: statement.Stance == Stance.Denies && claim.Mood == Mood.Bad
            weight: 0.4
            because: "{source.Name} says so of {claim}."

        """.ReplaceLineEndings("\n");
}
