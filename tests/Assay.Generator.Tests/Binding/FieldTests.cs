using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class FieldTests
{
    [Theory]
    [InlineData("text", nameof(FieldType.Text), false, false)]
    [InlineData("int?", nameof(FieldType.Int), true, false)]
    [InlineData("number[]", nameof(FieldType.Number), false, true)]
    [InlineData("bool", nameof(FieldType.Bool), false, false)]
    [InlineData("percent", nameof(FieldType.Percent), false, false)]
    [InlineData("likelihood?", nameof(FieldType.Likelihood), true, false)]
    [InlineData("date", nameof(FieldType.Date), false, false)]
    [InlineData("period", nameof(FieldType.Period), false, false)]
    [InlineData("quantity", nameof(FieldType.Quantity), false, false)]
    [InlineData("url", nameof(FieldType.Url), false, false)]
    [InlineData("place[]", nameof(FieldType.Place), false, true)]
    [InlineData("Stance?", nameof(FieldType.Enum), true, false)]
    [InlineData("Route[]", nameof(FieldType.Value), false, true)]
    [InlineData("party", nameof(FieldType.Ref), false, false)]
    [InlineData("party[]", nameof(FieldType.Ref), false, true)]
    [InlineData("ref Claim?", nameof(FieldType.Ref), true, false)]
    [InlineData("ref  Source []", nameof(FieldType.Ref), false, true)]
    public void Every_type_can_be_optional_or_a_list(string type, string expected, bool isOptional, bool isList)
    {
        var model = Bound.Model($"values: {{Route: {{fields: {{from: place}}}}}}\nclaims: {{A: {{fields: {{x: '{type}', y: {{type: '{type}'}}}}}}}}");

        foreach (var field in model.Kind("A").Fields)
            (field.Type.ToString(), field.IsOptional, field.IsList).Should().Be((expected, isOptional, isList));
    }

    [Fact]
    public void A_type_that_names_something_knows_its_CSharp_type()
    {
        var kind = Bound.Model("claims: {A: {fields: {b: Stance, c: party, d: ref Evidence, e: ref A, f: text}}}").Kind("A");

        kind.Fields.Select(f => (f.TypeName, f.TargetFamily)).Should().Equal(
            ("global::Assay.Stance", null), ("global::Assay.Party", Family.Party), ("global::Assay.Evidence", Family.Evidence), ("global::Test.A", Family.Claim), (null, null));
    }

    [Fact]
    public void Everything_a_field_says_is_kept()
    {
        var kind = Bound.Model(
            """
            claims:
              A:
                fields:
                  sender: {type: party, interested: against, doc: Who., unique: true, was: [from, by], deprecated: use it not}
                  gainer: {type: party?, interested: for}
                  strength: {type: quantity?, unit: persons, min: 1, max: 1000000, default: "~1500 persons"}
                  code: {type: text, minLength: 2, maxLength: 3, pattern: "[A-Z]+", oneOf: [AB, ABC], default: AB}
                  bases: {type: "place[]", minItems: 1, maxItems: 5, minLength: 1}
                  stance: {type: Stance, default: Denies}
                  on: {type: date?, min: 2024-01-01, max: 2024-12}
                  chance: {type: likelihood, default: Likely, min: 5%}
            """).Kind("A");

        kind.Field("sender").Should().BeEquivalentTo(new { Interested = Interest.Against, Doc = "Who.", Unique = true, Deprecated = "use it not" });
        kind.Field("sender").Was.Should().Equal("from", "by");
        kind.Field("gainer").Interested.Should().Be(Interest.For);
        kind.Field("strength").Should().BeEquivalentTo(new { Unit = "persons", Min = "1", Max = "1000000", Default = "~1500 persons" });
        kind.Field("code").Should().BeEquivalentTo(new { MinLength = 2, MaxLength = 3, Pattern = "[A-Z]+", Default = "AB" });
        kind.Field("code").OneOf.Should().Equal("AB", "ABC");
        kind.Field("bases").Should().BeEquivalentTo(new { MinItems = 1, MaxItems = 5, MinLength = 1 });
        kind.Field("stance").Default.Should().Be("Denies");
        kind.Field("on").Should().BeEquivalentTo(new { Min = "2024-01-01", Max = "2024-12" });
        kind.Field("chance").Should().BeEquivalentTo(new { Default = "Likely", Min = "5%" });
    }

    [Fact]
    public void A_word_in_place_of_an_id_is_allowed_by_oneOf() =>
        Bound.Model("statements: {A: {fields: {origin2: {type: ref Source?, oneOf: [unknown]}}}}").Kind("A").Field("origin2").OneOf.Should().Equal("unknown");

    [Theory]
    [InlineData("⟦quantiy⟧", "ASY0301: unknown type 'quantiy'; did you mean 'quantity'?")]
    [InlineData("⟦Text⟧", "ASY0301: unknown type 'Text'; did you mean 'text'?")]
    [InlineData("⟦xyzzy⟧",
        "ASY0301: unknown type 'xyzzy'; there are text, int, number, bool, percent, likelihood, date, period, quantity, url, place, party, 'ref Kind' and the enums and values of the model")]
    [InlineData("⟦Party?⟧", "ASY0301: unknown type 'Party': it is a kind, so write 'ref Party?'")]
    [InlineData("⟦ref Sorce⟧", "ASY0303: unknown kind 'Sorce'; did you mean 'Source'?")]
    [InlineData("⟦ref Stance⟧", "ASY0303: unknown kind 'Stance': it is an enum")]
    [InlineData("⟦ref⟧", "ASY0302: 'ref' is not a type: 'ref' is followed by a kind, as in 'ref Source'")]
    [InlineData("⟦'text?[]'⟧", "ASY0302: 'text?[]' is not a type: the items of a list are never absent, so leave out '?'")]
    [InlineData("⟦'text[]?'⟧", "ASY0302: 'text[]?' is not a type: an absent list is an empty one, so leave out '?'")]
    [InlineData("⟦'text[][]'⟧", "ASY0302: 'text[][]' is not a type: lists of lists do not exist; put the inner list into a value")]
    [InlineData("⟦text??⟧", "ASY0302: 'text??' is not a type: one '?' is enough")]
    [InlineData("⟦'?'⟧", "ASY0302: '?' is not a type: the name of a type is missing")]
    [InlineData("⟦[text]⟧", "ASY0014: YAML reads '[' as the start of a list, and a type is expected here; put it in quotes")]
    [InlineData("⟦''⟧", "ASY0103: expected a type here, not nothing")]
    public void A_wrong_type_is_reported(string type, string expected) => Expected.Diagnostics($"claims: {{A: {{fields: {{x: {type}}}}}}}", expected);

    [Theory]
    [InlineData("{type: text, ⟦unit⟧: kg}", "ASY0105: 'unit' does not apply here: only a quantity has one")]
    [InlineData("{type: text, ⟦min⟧: 1}", "ASY0105: 'min' does not apply here: a text has no order; use 'minLength'")]
    [InlineData("{type: 'text[]', ⟦max⟧: 1}", "ASY0105: 'max' does not apply here: a text has no order; use 'maxItems'")]
    [InlineData("{type: int, ⟦minLength⟧: 1}", "ASY0105: 'minLength' does not apply here: an int has no length")]
    [InlineData("{type: text, ⟦minItems⟧: 1}", "ASY0105: 'minItems' does not apply here: only a list has items; a list is written 'type[]'")]
    [InlineData("{type: date, ⟦pattern⟧: x}", "ASY0105: 'pattern' does not apply here: only a text, place or url has one")]
    [InlineData("{type: bool, ⟦oneOf⟧: [true]}", "ASY0105: 'oneOf' does not apply here: a bool cannot be listed")]
    [InlineData("{type: text, ⟦interested⟧: for}", "ASY0105: 'interested' does not apply here: only a party gains or loses by a claim")]
    [InlineData("{type: 'int[]', ⟦unique⟧: true}", "ASY0105: 'unique' does not apply here: a list is not compared")]
    [InlineData("{type: 'int[]', ⟦default⟧: 1}", "ASY0105: 'default' does not apply here: a list that is left out is empty")]
    [InlineData("{type: date, ⟦maxLength⟧: 1}", "ASY0105: 'maxLength' does not apply here: a date has no length")]
    [InlineData("{type: 'int[]', ⟦minLength⟧: 1}", "ASY0105: 'minLength' does not apply here: an int has no length; use 'minItems'")]
    [InlineData("{type: bool, ⟦max⟧: 1}", "ASY0105: 'max' does not apply here: a bool has no order")]
    [InlineData("{type: url, ⟦max⟧: 1}", "ASY0105: 'max' does not apply here: a url has no order; use 'maxLength'")]
    [InlineData("{type: Stance, ⟦min⟧: Asserts}", "ASY0105: 'min' does not apply here: an enum has no order")]
    [InlineData("{type: party, ⟦default⟧: x}", "ASY0105: 'default' does not apply here: a ref has no default; make it optional with '?'")]
    [InlineData("{type: ref Source, ⟦interested⟧: for}", "ASY0105: 'interested' does not apply here: only a party gains or loses by a claim")]
    [InlineData("{type: party, interested: ⟦maybe⟧}", "ASY0104: 'maybe' is not for (it gains if the claim is believed) or against (it loses)")]
    [InlineData("{type: quantity, unit: ⟦'two words'⟧}", "ASY0104: 'two words' is not a unit: one word that begins with a letter")]
    [InlineData("{type: int, min: ⟦3⟧, max: 2}", "ASY0310: 'min: 3' is above 'max: 2', so no value fits")]
    [InlineData("{type: date, min: ⟦2025⟧, max: 2024-12-31}", "ASY0310: 'min: 2025' is above 'max: 2024-12-31', so no value fits")]
    [InlineData("{type: text, minLength: ⟦3⟧, maxLength: 2}", "ASY0310: 'minLength: 3' is above 'maxLength: 2', so no value fits")]
    [InlineData("{type: 'int[]', minItems: ⟦3⟧, maxItems: 2}", "ASY0310: 'minItems: 3' is above 'maxItems: 2', so no value fits")]
    [InlineData("{type: text, minLength: ⟦-1⟧}", "ASY0104: '-1' is not a whole number from 0 to 2147483647")]
    [InlineData("{type: int, default: ⟦1.5⟧}", "ASY0309: '1.5' is not a whole number that fits into 64 bits")]
    [InlineData("{type: number, default: ⟦NaN⟧}", "ASY0309: 'NaN' is not a number")]
    [InlineData("{type: bool, default: ⟦yes⟧}", "ASY0309: 'yes' is not true or false")]
    [InlineData("{type: url, default: ⟦example⟧}", "ASY0309: 'example' is not an absolute URL, such as https://example.org/")]
    [InlineData("{type: url, default: ⟦/etc/hosts⟧}", "ASY0309: '/etc/hosts' is not an absolute URL, such as https://example.org/")]
    [InlineData("{type: Stance, default: ⟦Assert⟧}", "ASY0309: 'Assert' is not a value of Stance; did you mean 'Asserts'?")]
    [InlineData("{type: Stance, default: ⟦Qqqqqqq⟧}", "ASY0309: 'Qqqqqqq' is not a value of Stance; it has Asserts, Denies, Doubts, Declines, Withdraws")]
    [InlineData("{type: quantity, default: ⟦'10,000'⟧}", "ASY0309: '10,000' is not a quantity: a comma is not allowed in a number; write '10000'")]
    [InlineData("{type: quantity, unit: kg, default: ⟦3 t⟧}", "ASY0309: the unit of this field is 'kg', not 't'")]
    [InlineData("{type: quantity, default: ⟦3 t⟧}", "ASY0309: this field has no unit, so leave out 't'")]
    [InlineData("{type: quantity, min: ⟦~3⟧}", "ASY0309: '~3' is no bound: that is one number, without its unit")]
    [InlineData("{type: period, min: ⟦2024/2025⟧}", "ASY0309: '2024/2025' is no bound: that is one date")]
    [InlineData("{type: ref Source, oneOf: [⟦a b⟧]}", "ASY0309: 'a b' cannot stand for an id: those are ASCII letters, digits, '-', '_' and '.'")]
    [InlineData("{type: text, oneOf: [a, ⟦a⟧]}", "ASY0203: 'a' is already listed; leave it out")]
    [InlineData("{type: text, oneOf: ⟦[]⟧}", "ASY0103: expected the values that are allowed here, not an empty list")]
    [InlineData("{type: text, oneOf: [a], default: ⟦b⟧}", "ASY0309: the default 'b' is none of 'oneOf'")]
    [InlineData("{type: text, pattern: 'a+', default: ⟦b⟧}", "ASY0309: the default 'b' does not match 'pattern'")]
    [InlineData("{type: text, maxLength: 1, default: ⟦ab⟧}", "ASY0309: the default 'ab' has 2 characters, which its bounds do not allow")]
    [InlineData("{type: int, min: 1, default: ⟦0⟧}", "ASY0309: the default '0' is below 'min: 1'")]
    [InlineData("{type: int, max: 1, default: ⟦2⟧}", "ASY0309: the default '2' is above 'max: 1'")]
    [InlineData("{type: text, pattern: ⟦'('⟧}", "ASY0311: this pattern cannot be used: it is not a regular expression; check brackets, quantifiers and escapes")]
    [InlineData("{type: text, pattern: ⟦'(?=a)'⟧}", "ASY0311: this pattern cannot be used: a look ahead would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'a(?!b)'⟧}", "ASY0311: this pattern cannot be used: a look ahead would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(?<!a)b'⟧}", "ASY0311: this pattern cannot be used: a look behind would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(?<=a)b'⟧}", "ASY0311: this pattern cannot be used: a look behind would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(?>a)b'⟧}", "ASY0311: this pattern cannot be used: an atomic group would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(a)?(?(1)b|c)'⟧}", "ASY0311: this pattern cannot be used: a condition would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(?<a>x)(?<b-a>y)'⟧}", "ASY0311: this pattern cannot be used: a balancing group would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(?''a''x)(?''-a''y)'⟧}", "ASY0311: this pattern cannot be used: a balancing group would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: '[](?=]a'}", "")]
    [InlineData("{type: text, pattern: '[^](?=]a'}", "")]
    [InlineData("{type: text, pattern: '(?<year>x)-'}", "")]
    [InlineData("{type: text, pattern: ⟦'(?'⟧}", "ASY0311: this pattern cannot be used: it is not a regular expression; check brackets, quantifiers and escapes")]
    [InlineData("{type: text, pattern: ⟦'(?<'⟧}", "ASY0311: this pattern cannot be used: it is not a regular expression; check brackets, quantifiers and escapes")]
    [InlineData("{type: text, pattern: ⟦'['⟧}", "ASY0311: this pattern cannot be used: it is not a regular expression; check brackets, quantifiers and escapes")]
    [InlineData("{type: text, pattern: ⟦'[^'⟧}", "ASY0311: this pattern cannot be used: it is not a regular expression; check brackets, quantifiers and escapes")]
    [InlineData("{type: text, pattern: ⟦'(?x)a #'⟧}", "ASY0311: this pattern cannot be used: with the option 'x' a '#' begins a comment; write the pattern without one")]
    [InlineData("{type: text, pattern: ⟦'(?#[)\\G'⟧}", "ASY0311: this pattern cannot be used: '\\G' would need backtracking, which can take for ever")]
    [InlineData("{type: text, pattern: ⟦'(?#[)a{1000}b?a{1000}b'⟧}", "ASY0311: this pattern cannot be used: with its repetitions written out it has more than 1900 characters, which Regex does not take without backtracking")]
    [InlineData("{type: text, pattern: ⟦'.{1000}é{1001}e?e'⟧}", "ASY0311: this pattern cannot be used: with its repetitions written out it has more than 1900 characters, which Regex does not take without backtracking")]
    [InlineData("{type: text, pattern: ⟦'(?:a?[a-z]{0,50}){2,50}'⟧}", "ASY0311: this pattern cannot be used: with its repetitions written out it has more than 1900 characters, which Regex does not take without backtracking")]
    [InlineData("{type: text, pattern: ⟦'(a)\\1'⟧}", "ASY0311: this pattern cannot be used: a reference to a group would need backtracking, which can take for ever")]
    [InlineData("{type: text, was: [⟦x⟧]}", "ASY0203: 'x' is already its name now; leave it out")]
    [InlineData("{⟦typ⟧: text}", "ASY0101: the field 'x' has no key 'typ'; did you mean 'type'?")]
    public void A_wrong_key_of_a_field_is_reported(string field, string expected) =>
        Expected.Diagnostics($"claims: {{A: {{fields: {{x: {field}}}}}}}", expected.Length > 0 ? [expected] : []);

    [Theory]
    [InlineData("{⟦x⟧: {doc: y}}", "ASY0102: the field 'x' needs 'type': what it holds, such as text or date")]
    [InlineData("{⟦Sender⟧: party}", "ASY0201: fields are written in camelCase: 'sender', not 'Sender'")]
    [InlineData("{⟦member_of⟧: party}", "ASY0201: fields are written in camelCase: 'memberOf', not 'member_of'")]
    [InlineData("{sender: party, ⟦Sender⟧: party}", "ASY0203: 'Sender' is already the field 'sender' at line 2, column 26: both would be the same C# property; rename one of them")]
    [InlineData("{⟦id⟧: text}", "ASY0204: 'id' cannot be a field: every record of claims has a member 'Id'; choose another name")]
    [InlineData("{⟦kind⟧: text}", "ASY0204: 'kind' cannot be a field: every record of claims has a member 'Kind'; choose another name")]
    [InlineData("{⟦says⟧: text}", "ASY0204: 'says' cannot be a field: every record of claims has a member 'Says'; choose another name")]
    [InlineData("{⟦rewriteInside⟧: text}", "ASY0204: 'rewriteInside' cannot be a field: every record of claims has a member 'RewriteInside'; choose another name")]
    [InlineData("{⟦move⟧: text}", "ASY0204: 'move' cannot be a field: its property would be called 'Move' like the kind; choose another name")]
    [InlineData("{⟦record⟧: text}", "ASY0204: 'record' cannot be a field: in rules, 'Record' is something else that claims have; choose another name")]
    [InlineData("{⟦x⟧: {type: text, was: y}, y: int}", "ASY0203: 'y' is already a name of another field of 'Move'; a dossier that says it could mean either")]
    public void A_name_that_cannot_be_is_reported(string fields, string expected) => Expected.Diagnostics($"claims: {{Move: {{fields: {fields}}}}}", expected);

    [Theory]
    [InlineData("claims: {A: {fields: {x: int}}, B: {is: A, fields: {⟦x⟧: text}}}", "ASY0205: 'x' would hide the field 'x' that 'B' has from 'A'; rename it or leave it out")]
    [InlineData("sources: {A: {fields: {⟦name⟧: text}}}", "ASY0205: 'name' would hide the field 'name' that 'A' has from 'Source'; rename it or leave it out")]
    [InlineData("mixins: {M: {fields: {x: int}}}\nclaims: {A: {mixes: M, fields: {⟦x⟧: text}}}", "ASY0205: 'x' would hide the field 'x' that 'A' has from the mixin 'M'; rename it or leave it out")]
    [InlineData("mixins: {M: {fields: {x: int}}}\nclaims: {A: {mixes: [M]}, B: {is: A, mixes: [⟦M⟧]}}", "ASY0205: 'M.x' would hide the field 'x' that 'B' has from 'A'; rename it or leave it out")]
    [InlineData("mixins: {M: {fields: {says: int}}}\nclaims: {A: {mixes: [⟦M⟧]}}", "ASY0204: 'M.says' cannot be a field of 'A': every record of claims has a member 'Says'; choose another name")]
    [InlineData("mixins: {M: {fields: {p: {type: party, interested: for}}}}\nsources: {A: {mixes: [⟦M⟧]}}",
        "ASY0105: 'interested' does not apply here: 'M.p' has it, and only the parties of a claim gain or lose by it")]
    public void A_field_hides_no_other(string schema, string expected) => Expected.Diagnostics(schema, expected);

    [Fact]
    public void A_pattern_that_takes_for_ever_here_is_left_to_the_engine_that_does_not() =>
        Expected.Diagnostics($"claims: {{A: {{fields: {{x: {{type: text, pattern: ⟦'(a+)+b'⟧, default: {new string('a', 60)}}}}}}}}}",
            "ASY0601: this pattern has a repeated part that begins like what follows it, so Regex matches it and no code of its own, which would be faster");

    [Fact]
    public void Keywords_are_names_like_any_other()
    {
        string[] keywords = ["class", "event", "namespace", "params", "for", "in", "out", "int", "record2", "required", "field", "default", "new"];

        Bound.Model($"parties: {{A: {{fields: {{{string.Join(", ", keywords.Select(k => k + ": text?"))}}}}}}}").Kind("A")
            .Fields.Select(f => f.Name).Should().EndWith(keywords);
    }

    [Fact]
    public void An_empty_text_in_quotes_is_a_value_like_any_other()
    {
        var field = Bound.Model("""claims: {Move: {fields: {sign: {type: text, default: "", oneOf: ["", plus]}}}}""").Kind("Move").Field("sign");

        (field.Default, string.Join('|', field.OneOf)).Should().Be(("", "|plus"));
        Expected.Diagnostics("claims: {Move: {fields: {sign: {type: text, oneOf: [⟦~⟧]}}}}", "ASY0103: expected a value here, not nothing");
    }
}
