namespace Assay.Generator.Tests.Evolution;

/// <summary>An edit of a schema and what it comes to. ⟦ marks where the first change is reported, in whichever version that is.</summary>
/// <param name="Changes">Each as `rule path`.</param>
public sealed record ChangeCase(string Old, string New, params string[] Changes)
{
    public override string ToString() => Changes[0];
}

/// <summary>One edit at least for each sort of change.</summary>
internal static class ChangeCases
{
    public static IEnumerable<ChangeCase> All => [.. OfModels, .. OfEnumsAndValues, .. OfMixins, .. OfKinds, .. OfFields, .. OfConstraints, .. OfExpressions, .. OfRules, .. OfTables];

    private static ChangeCase[] OfModels { get; } =
    [
        new("model: A\nnamespace: N", "model: ⟦B\nnamespace: N", "model-renamed model"),
        new("namespace: A", "namespace: ⟦B", "namespace-changed namespace"),
        new("doc: A", "doc: ⟦B", "doc-changed doc"),
        new("doc: A", "⟦", "doc-changed doc"),
    ];

    private static ChangeCase[] OfEnumsAndValues { get; } =
    [
        new("", "enums: {⟦E: {values: [A]}}", "enum-added enums.E"),
        new("enums: {⟦E: {values: [A]}}", "", "enum-removed enums.E"),
        new("enums: {E: {values: [A]}}", "enums: {E: {values: [A, ⟦B]}}", "enum-value-added enums.E.B"),
        new("enums: {E: {values: [A]}}", "enums: {E: {values: [{⟦B: First.}, A]}}", "enum-value-added enums.E.B"),
        new("enums: {E: {values: [A, ⟦B]}}", "enums: {E: {values: [A]}}", "enum-value-removed enums.E.B"),
        new("enums: {E: {values: [A, B]}}", "enums: {E: {values: ⟦[B, A]}}", "enum-reordered enums.E"),
        new("enums: {E: {values: [{A: x}]}}", "enums: {E: {values: [{⟦A: y}]}}", "doc-changed enums.E.A"),
        new("", "values: {⟦V: {fields: {a: text}}}", "value-added values.V"),
        new("values: {⟦V: {fields: {a: text}}}", "", "value-removed values.V"),
        new("values: {V: {fields: {a: text}}}", "values: {V: {fields: {a: text, ⟦b: text}}}", "required-field-added values.V.fields.b"),
    ];

    private static ChangeCase[] OfMixins { get; } =
    [
        new("", "mixins: {⟦M: {fields: {a: text?}}}", "mixin-added mixins.M"),
        new("mixins: {⟦M: {fields: {a: text?}}}", "", "mixin-removed mixins.M"),
        // Once, and not at each of the kinds that mix it.
        new("mixins: {M: {fields: {a: text}}}\nclaims: {K: {mixes: [M]}, L: {mixes: [M]}}", "mixins: {M: {fields: {a: ⟦text?}}}\nclaims: {K: {mixes: [M]}, L: {mixes: [M]}}",
            "field-now-optional mixins.M.fields.a"),
        new("mixins: {M: {fields: {a: text}}}\nclaims: {K: {mixes: [M]}}", "mixins: {M: {fields: {a: text, ⟦b: text?}}}\nclaims: {K: {mixes: [M]}}", "field-added mixins.M.fields.b"),
        new("mixins: {M: {fields: {a: text?}}}\nclaims: {K: {}}", "mixins: {M: {fields: {a: text?}}}\nclaims: {K: {mixes: ⟦[M]}}", "field-added claims.K.fields.a"),
    ];

    private static ChangeCase[] OfKinds { get; } =
    [
        new("", "claims: {⟦A: {}}", "kind-added claims.A"),
        new("claims: {⟦A: {}}", "", "kind-removed claims.A"),
        new("claims: {⟦A: {abstract: true}}", "", "abstract-kind-removed claims.A"),
        new("claims: {A: {}}", "claims: {⟦B: {was: [A]}}", "kind-renamed claims.B"),
        new("claims: {A: {}}", "sources: {⟦A: {}}", "kind-family-changed sources.A"),
        new("claims: {A: {open: true}}", "claims: {A: {abstract: ⟦true}}", "kind-now-abstract claims.A"),
        new("claims: {A: {abstract: true}}", "claims: {⟦A: {open: true}}", "kind-now-concrete claims.A"),
        new("claims: {A: {open: true}}", "claims: {⟦A: {}}", "kind-sealed claims.A"),
        new("claims: {A: {}}", "claims: {A: {open: ⟦true}}", "kind-opened claims.A"),
        new("claims: {A: {open: true}, B: {is: A}}", "claims: {A: {open: true}, ⟦B: {}}", "base-changed claims.B"),
        new("claims: {A: {open: true}, B: {is: A}}", "claims: {A: {open: true}, ⟦M: {is: A}, B: {is: M}}", "kind-added claims.M", "base-inserted claims.B"),
        new("claims: {B: {was: [A]}}", "claims: {B: {was: ⟦[A, C]}}", "earlier-name-added claims.B"),
        new("claims: {B: {was: ⟦[A]}}", "claims: {B: {}}", "earlier-name-dropped claims.B"),
        new("claims: {A: {}}", "claims: {A: {deprecated: ⟦use B}}", "deprecated claims.A"),
        new("claims: {A: {deprecated: use B}}", "claims: {⟦A: {}}", "deprecation-changed claims.A"),
        new("claims: {A: {doc: x}}", "claims: {A: {doc: ⟦y}}", "doc-changed claims.A"),
    ];

    private static ChangeCase[] OfFields { get; } =
    [
        Fields("a: text", "a: text, ⟦b: text?", "field-added claims.K.fields.b"),
        Fields("a: text", "a: text, ⟦b: {type: int, default: 1}", "field-added claims.K.fields.b"),
        Fields("a: text", "a: text, ⟦b: 'text[]'", "field-added claims.K.fields.b"),
        Fields("a: text", "a: text, ⟦b: text", "required-field-added claims.K.fields.b"),
        Fields("a: text", "a: text, ⟦b: {type: 'text[]', minItems: 1}", "required-field-added claims.K.fields.b"),
        Fields("a: text, ⟦b: text?", "a: text", "field-removed claims.K.fields.b"),
        Fields("a: text", "⟦b: {type: text, was: [a]}", "field-renamed claims.K.fields.b"),
        Fields("a: quantity", "a: ⟦int", "field-type-changed claims.K.fields.a.type"),
        Fields("a: int", "a: {type: ⟦number}", "field-type-widened claims.K.fields.a.type"),
        Fields("a: date?", "a: ⟦period?", "field-type-widened claims.K.fields.a.type"),
        Fields("a: text?", "a: ⟦'text[]'", "field-type-widened claims.K.fields.a.type"),
        Fields("a: 'text[]'", "a: ⟦text?", "field-type-changed claims.K.fields.a.type"),
        Fields("a: ref Claim", "a: ⟦ref K", "field-type-changed claims.K.fields.a.type"),
        Fields("a: ref K", "a: ⟦ref Claim", "field-type-widened claims.K.fields.a.type"),
        new("enums: {E: {values: [X]}, F: {values: [X, Y]}}\nclaims: {K: {fields: {a: E}}}", "enums: {E: {values: [X]}, F: {values: [X, Y]}}\nclaims: {K: {fields: {a: ⟦F}}}",
            "field-type-widened claims.K.fields.a.type"),
        new("enums: {E: {values: [X]}, F: {values: [X, Y]}}\nclaims: {K: {fields: {a: F}}}", "enums: {E: {values: [X]}, F: {values: [X, Y]}}\nclaims: {K: {fields: {a: ⟦E}}}",
            "field-type-changed claims.K.fields.a.type"),
        Fields("a: text?", "a: ⟦text", "field-now-required claims.K.fields.a"),
        Fields("a: {type: text, default: x}", "a: ⟦text", "field-now-required claims.K.fields.a"),
        Fields("a: text", "a: ⟦text?", "field-now-optional claims.K.fields.a"),
        Fields("a: int", "a: {type: int, default: ⟦1}", "default-added claims.K.fields.a.default"),
        Fields("a: {type: int, default: 1}", "a: {type: int, default: ⟦2}", "default-changed claims.K.fields.a.default"),
        Fields("a: int?", "a: {type: ⟦int, default: 2}", "field-never-absent claims.K.fields.a", "default-changed claims.K.fields.a.default"),
        Fields("a: {type: text, was: [b]}", "a: {type: text, was: ⟦[b, c]}", "earlier-name-added claims.K.fields.a.was"),
        Fields("a: {type: text, was: ⟦[b]}", "a: text", "earlier-name-dropped claims.K.fields.a.was"),
        Fields("a: text", "a: {type: text, deprecated: ⟦no}", "deprecated claims.K.fields.a"),
        Fields("a: party", "a: {type: party, interested: ⟦for}", "interest-changed claims.K.fields.a.interested"),
    ];

    private static ChangeCase[] OfConstraints { get; } =
    [
        Fields("a: int", "a: {type: int, min: ⟦1}", "bounds-tightened claims.K.fields.a.min"),
        Fields("a: {type: int, min: 1}", "a: {type: int, min: ⟦0}", "bounds-loosened claims.K.fields.a.min"),
        Fields("a: {type: int, max: ⟦1}", "a: int", "bounds-loosened claims.K.fields.a.max"),
        Fields("a: {type: percent, max: 12.5%}", "a: {type: percent, max: ⟦0.1}", "bounds-tightened claims.K.fields.a.max"),
        Fields("a: {type: date, max: 2024}", "a: {type: date, max: ⟦2025}", "bounds-loosened claims.K.fields.a.max"),
        Fields("a: {type: text, minLength: 2}", "a: {type: text, minLength: ⟦10}", "bounds-tightened claims.K.fields.a.minLength"),
        Fields("a: {type: 'text[]', maxItems: 2}", "a: {type: 'text[]', maxItems: ⟦10}", "bounds-loosened claims.K.fields.a.maxItems"),
        Fields("a: text", "a: {type: text, pattern: ⟦'a+'}", "pattern-changed claims.K.fields.a.pattern"),
        Fields("a: {type: text, pattern: ⟦'a+'}", "a: text", "pattern-removed claims.K.fields.a.pattern"),
        Fields("a: text", "a: {type: text, oneOf: ⟦[x]}", "one-of-narrowed claims.K.fields.a.oneOf"),
        Fields("a: {type: text, oneOf: [x, y]}", "a: {type: text, oneOf: ⟦[x, z]}", "one-of-narrowed claims.K.fields.a.oneOf"),
        Fields("a: {type: text, oneOf: [x]}", "a: {type: text, oneOf: ⟦[x, y]}", "one-of-widened claims.K.fields.a.oneOf"),
        Fields("a: text", "a: {type: text, unique: ⟦true}", "unique-added claims.K.fields.a.unique"),
        Fields("a: {type: text, unique: ⟦true}", "a: text", "unique-removed claims.K.fields.a.unique"),
        Fields("a: quantity", "a: {type: quantity, unit: ⟦men}", "unit-added claims.K.fields.a.unit"),
        Fields("a: {type: quantity, unit: men}", "a: {type: quantity, unit: ⟦tons}", "unit-changed claims.K.fields.a.unit"),
    ];

    private static ChangeCase[] OfExpressions { get; } =
    [
        Claim("fields: {a: int}", "fields: {a: int}, checks: [⟦{that: A > 0, else: no}]", "check-added claims.K.checks[0]"),
        Claim("fields: {a: int}, checks: [{that: A > 0, else: no}]", "fields: {a: int}, checks: [⟦{that: A > 1, else: no}]", "check-changed claims.K.checks[0]"),
        Claim("fields: {a: int}, checks: [{that: A > 0, else: no, severity: info}]", "fields: {a: int}, checks: [⟦{that: A>0, else: no}]", "check-changed claims.K.checks[0]"),
        Claim("fields: {a: int}, checks: [⟦{that: A > 0, else: no}]", "fields: {a: int}", "check-removed claims.K.checks[0]"),
        Claim("fields: {a: int}", "fields: {a: int}, checks: [⟦{that: A > 0, else: no, severity: warning}]", "warning-added claims.K.checks[0]"),
        Claim("fields: {a: int}, checks: [{that: A > 0, else: no, severity: info}]", "fields: {a: int}, checks: [⟦{that: A > 0, else: no, severity: warning}]", "warning-changed claims.K.checks[0]"),
        Claim("fields: {a: int}, checks: [{that: A > 0, else: no}]", "fields: {a: int}, checks: [⟦{that: A > 0, else: never}]", "doc-changed claims.K.checks[0]"),
        Claim("fields: {a: int, b: int}, question: [a]", "fields: {a: int, b: int}, question: ⟦[a, b]", "question-changed claims.K.question"),
        Claim("fields: {a: int}", "fields: {a: int}, says: ⟦'{A}'", "says-changed claims.K.says"),
        Claim("fields: {a: int}, implies: A > other.A", "fields: {a: int}, implies: ⟦A >= other.A", "implies-changed claims.K.implies"),
        Claim("fields: {a: int}, excludes: ⟦A > other.A", "fields: {a: int}", "excludes-changed claims.K.excludes"),
    ];

    private static ChangeCase[] OfRules { get; } =
    [
        new("", "rules: {⟦r: {on: claim, when: tally.P > .5, flag: F}}", "rule-added rules.r"),
        new("rules: {⟦r: {on: source, when: source.Independent, raise: 1}}", "", "rule-removed rules.r"),
        new("rules: {r: {on: source, when: source.Independent, raise: 1}}", "rules: {⟦r: {on: source, when: source.Independent, raise: 2}}", "rule-changed rules.r"),
        new("rules: {r: {on: source, when: source.Independent, raise: 1}}", "rules: {⟦r: {on: source, when: source.Owner == null, raise: 1}}", "rule-changed rules.r"),
        new("rules: {r: {on: source, when: source.Independent, raise: 1}}", "rules: {⟦r: {on: source, when: source.Independent, raise: 1, off: true}}", "rule-changed rules.r"),
        new("rules: {r: {on: source, when: source.Independent, raise: 1}}", "rules: {⟦r: {on: source, when: source.Independent, raise: 1, because: so}}", "reason-changed rules.r"),
        new("", "rules: {⟦core/anonymous: {weight: 0.1}}", "rule-retuned rules.core/anonymous"),
        new("rules: {⟦core/anonymous: {off: true}}", "", "rule-retuned rules.core/anonymous"),
        new("rules: {r: {on: claim, when: tally.P > .5, flag: F}}", "⟦rules: {r: {on: claim, when: tally.P > .5, flag: G}}", "flag-removed flags.F", "rule-changed rules.r"),
        new("", "weights: {prior: ⟦3}", "weight-changed weights.prior"),
        new("weights: {reliability: {A: ⟦3}}", "", "weight-changed weights.reliability.A"),
        new("", "weights: {copying: {values: ⟦3}, track: {A: .9}, settledOrigins: 3}",
            "weight-changed weights.copying.values", "weight-changed weights.track.A", "weight-changed weights.settledOrigins"),
        new("", "reliability: ⟦learned", "reliability-changed reliability"),
        new("reliability: ⟦both", "", "reliability-changed reliability"),
    ];

    private static ChangeCase[] OfTables { get; } =
    [
        new("verdicts: [{No: otherwise}]", "verdicts: [{⟦Yes: tally.P > .5}, {No: otherwise}]", "verdict-added verdicts.Yes"),
        new("verdicts: [{⟦Yes: tally.P > .5}, {No: otherwise}]", "verdicts: [{No: otherwise}]", "verdict-removed verdicts.Yes"),
        new("verdicts: [{Yes: tally.P > .5}, {No: otherwise}]", "verdicts: [{⟦Yea: tally.P > .5}, {No: otherwise}]", "verdict-renamed verdicts.Yea"),
        new("verdicts: [{Yes: tally.P > .5}, {No: otherwise}]", "verdicts: [{⟦Yes: tally.P > .6}, {No: otherwise}]", "verdict-condition-changed verdicts.Yes"),
        new("verdicts: [{A: tally.P > .5}, {B: tally.B > .5}, {No: otherwise}]", "⟦verdicts: [{B: tally.B > .5}, {A: tally.P > .5}, {No: otherwise}]", "verdicts-reordered verdicts"),
        new("credibility: [{1: tally.P > .5}, {6: otherwise}]", "credibility: [{⟦1: tally.P > .6}, {6: otherwise}]", "credibility-changed credibility.1"),
    ];

    private static ChangeCase Claim(string old, string @new, params string[] changes) => new($"claims: {{K: {{{old}}}}}", $"claims: {{K: {{{@new}}}}}", changes);

    private static ChangeCase Fields(string old, string @new, params string[] changes) => Claim($"fields: {{{old}}}", $"fields: {{{@new}}}", changes);
}
