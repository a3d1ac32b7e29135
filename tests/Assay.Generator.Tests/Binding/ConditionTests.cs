namespace Assay.Generator.Tests.Binding;

/// <summary>Conditions that hold always or never, as their terms' types and bounds show.</summary>
public sealed class ConditionTests
{
    private const string Schema =
        """
        enums:
          Size: {values: [Small, Medium, Large]}
        sources:
          Desk: {fields: {rank: {type: int, min: 1, max: 5}}}
        claims:
          Move:
            fields:
              size: Size
              scale: Size?
              some: {type: Size, oneOf: [Small, Large]}
              count: {type: int, min: 1, max: 10}
              spare: {type: int?, min: 0}
              pace: {type: number, max: 5}
              share: {type: percent, min: "10%"}
              odds: likelihood?
              note: text?
              word: {type: text, oneOf: [yes, no]}
              secret: bool
              known: bool?
              to: place
              strength: quantity?
              stops: {type: "place[]", minItems: 1, maxItems: 3}
              mover: party
              when: period?
            checks:
              - {that: "CHECK", else: no}
        rules:
          r: {on: statement, of: Move, when: "RULE", weight: 2}
          t: {on: claim, of: Move, when: "TALLY", flag: T}
          s: {on: source, of: Desk, when: "SOURCE", lower: 1}
        """;

    [Theory]
    // Bounds.
    [InlineData("Count > 10", "Count is never above 10")]
    [InlineData("Count < 1", "Count is never below 1")]
    [InlineData("10 < Count", "Count is never above 10")]
    [InlineData("Count == 11", "Count is never above 10")]
    [InlineData("Count == 2.5", "Count is a whole number")]
    [InlineData("Count > 2 && Count < 3", "'Count > 2' and 'Count < 3' cannot both hold")]
    [InlineData("Pace > 5.5", "Pace is never above 5")]
    [InlineData("Share < .05", "Share is never below 0.1")]
    [InlineData("Odds > 1", "Odds is never above 1")]
    [InlineData("Spare < 0", "Spare is never below 0")]
    [InlineData("Stops.Count == 0", "Stops.Count is never below 1")]
    [InlineData("!Stops.Any()", "Stops.Count is never below 1")]
    // Names.
    [InlineData("Some == Size.Medium", "Some is Small or Large")]
    [InlineData("Size < Size.Small", "Size is Small, Medium or Large")]
    [InlineData("Word == \"perhaps\"", "Word is \"yes\" or \"no\"")]
    [InlineData("Size == Size.Small && Size == Size.Large", "'Size == Size.Small' and 'Size == Size.Large' cannot both hold")]
    [InlineData("To == \"a\" && To == \"b\"", "'To == \"a\"' and 'To == \"b\"' cannot both hold")]
    // Absence.
    [InlineData("Size == null", "Size is never null")]
    [InlineData("Id == null", "Id is never null")]
    [InlineData("this.Size == null", "Size is never null")]
    [InlineData("Count is null", "Count is never null")]
    [InlineData("Mover == null", "Mover is never null")]
    [InlineData("Scale == null && Scale > Size.Small", "'Scale == null' and 'Scale > Size.Small' cannot both hold")]
    [InlineData("Strength is null && Strength != null", "'Strength is null' and 'Strength != null' cannot both hold")]
    [InlineData("When is { } && When == null", "'When is { }' and 'When == null' cannot both hold")]
    [InlineData("Spare.HasValue && Spare is null", "'Spare.HasValue' and 'Spare is null' cannot both hold")]
    [InlineData("Spare is { } s && s < 0", "'s < 0' never holds", "Spare is never below 0")]
    [InlineData("Spare.Value < 0", "Spare.Value is never below 0")]
    [InlineData("Known == true && Known == false", "'Known == true' and 'Known == false' cannot both hold")]
    // Patterns.
    [InlineData("Count is > 10", "Count is never above 10")]
    [InlineData("Count is > 3 and < 3", "it contradicts itself")]
    [InlineData("Size is Size.Small && Size is not Size.Small", "'Size is Size.Small' and 'Size is not Size.Small' cannot both hold")]
    [InlineData("Size is not (Size.Small or Size.Medium or Size.Large)", "it contradicts itself")]
    [InlineData("Scale is Size.Small && Scale is null", "'Scale is Size.Small' and 'Scale is null' cannot both hold")]
    // How they are joined.
    [InlineData("Secret && !Secret", "'Secret' and '!Secret' cannot both hold")]
    [InlineData("Secret && Note == \"x\" && !Secret", "'Secret' and '!Secret' cannot both hold")]
    [InlineData("(Secret || Count > 3) && !Secret && Count <= 3", "'Secret || Count > 3', '!Secret' and 'Count <= 3' cannot all hold")]
    [InlineData("Count > 10 || Count < 1", "neither 'Count > 10' nor 'Count < 1' can hold")]
    [InlineData("!(Secret || !Secret)", "it contradicts itself")]
    [InlineData("Secret ? Count > 10 : Count < 1", "it contradicts itself")]
    [InlineData("Secret == !Secret", "it contradicts itself")]
    [InlineData("(Secret ^ Count > 3) && Secret && Count > 3", "'Secret ^ Count > 3', 'Secret' and 'Count > 3' cannot all hold")]
    [InlineData("2 > 3", "it contradicts itself")]
    // What is not understood has one value wherever it is written.
    [InlineData("To.Contains(\"x\") && !To.Contains( \"x\" )", "'To.Contains(\"x\")' and '!To.Contains( \"x\" )' cannot both hold")]
    [InlineData("To == Note && Note != To", "'To == Note' and 'Note != To' cannot both hold")]
    [InlineData("To?.Length == null && To?.Length is { }", "'To?.Length == null' and 'To?.Length is { }' cannot both hold")]
    [InlineData("(!Note?.Any()) == false && Note?.Any() == false", "'(!Note?.Any()) == false' and 'Note?.Any() == false' cannot both hold")]
    [InlineData("Note?.Any() == true && Note?.Any() == false", "'Note?.Any() == true' and 'Note?.Any() == false' cannot both hold")]
    public void A_check_that_never_holds_is_reported_with_the_reason(string check, params string[] reasons) =>
        Check(check).Should().ContainSingle().Which.Should().StartWith("ASY0507: this never holds (").And.Contain(reasons[^1])
            .And.EndWith("so every record fails this check; change it or turn it round");

    [Theory]
    [InlineData("Count >= 1", "Count is never below 1")]
    [InlineData("Count is >= 1 and <= 10", "it cannot be otherwise")]
    [InlineData("Share <= 1", "Share is never above 1")]
    [InlineData("Pace != 6", "Pace is never above 5")]
    [InlineData("Size is { }", "Size is never null")]
    [InlineData("Count != 2.5", "Count is a whole number")]
    [InlineData("Spare >= 0 || Spare == null", "one of 'Spare >= 0' and 'Spare == null' always holds")]
    [InlineData("Secret || Count > 3 || !Secret", "one of 'Secret' and '!Secret' always holds")]
    [InlineData("Size == Size.Small || Size >= Size.Medium", "one of 'Size == Size.Small' and 'Size >= Size.Medium' always holds")]
    [InlineData("(Known ?? true) || Known == false", "one of 'Known ?? true' and 'Known == false' always holds")]
    [InlineData("Known != true || Known is true", "one of 'Known != true' and 'Known is true' always holds")]
    [InlineData("Stops.Count is 1 or 2 or 3", "it cannot be otherwise")]
    [InlineData("Count <= 2 || Count == 3 || Count == 4 || Count == 5 || Count == 6 || Count >= 7",
        "one of 'Count <= 2', 'Count == 3', 'Count == 4', 'Count == 5', 'Count == 6' and 'Count >= 7' always holds")]
    [InlineData("Count <= 2 || Count == 3 || Count == 4 || Count == 5 || Count == 6 || Count == 7 || Count >= 8", "it cannot be otherwise")]
    [InlineData("Count > 3 || (Secret ? Pace != 6 : Pace != 7)", "'Secret ? Pace != 6 : Pace != 7' always holds")]
    [InlineData("Known.Value || !Known.Value", "one of 'Known.Value' and '!Known.Value' always holds")]
    public void A_check_that_always_holds_is_reported_with_the_reason(string check, string reason) =>
        Check(check).Should().Equal($"ASY0508: this always holds ({reason}), so the check never fails; leave it out");

    [Theory]
    [InlineData("Count > 9")]
    [InlineData("Count >= 1 == Secret")]
    [InlineData("Spare >= 0")]
    [InlineData("Spare != 1 && Spare != 2")]
    [InlineData("Pace < -1e300")]
    [InlineData("Pace > 4.9 && Pace < 5")]
    [InlineData("Count > 2.5f && Count < 3.5")]
    [InlineData("Count > 2.5m")]
    [InlineData("Odds > .5 || Odds <= .5")]
    [InlineData("Scale < Size.Medium || Scale >= Size.Medium")]
    [InlineData("Scale == other.Scale")]
    [InlineData("To != Note")]
    [InlineData("To != null && To.Length > 3")]
    [InlineData("Strength > 5 && Strength < 3")]
    [InlineData("Strength > 5 || !(Strength > 5) && Secret")]
    [InlineData("Note == \"a\" || Note == \"b\"")]
    [InlineData("Note is { Length: > 3 } && Note is not { Length: > 5 }")]
    [InlineData("Count + 1 > 11")]
    [InlineData("Count > int.MaxValue")]
    [InlineData("Known == true || Known == false")]
    [InlineData("Stops.Any(s => s == \"x\") && Stops.Any(s => s == \"y\")")]
    [InlineData("Strength is { } s && s.Low > 0 && s.High > 0")]
    [InlineData("Id.StartsWith(\"a\") != Secret")]
    [InlineData("Size is Size.Small or Size.Large")]
    [InlineData("unheard == of && what > 3 && what < 1")]
    [InlineData("Count is var c && c > 3")]
    [InlineData("To is string x && x.Length > 3")]
    public void Nothing_is_said_of_a_check_that_may_hold_or_not(string check) => Check(check).Should().NotContain(d => d.StartsWith("ASY05", StringComparison.Ordinal) && !d.StartsWith("ASY0510", StringComparison.Ordinal));

    [Theory]
    [InlineData("Secret && ⟦Count >= 1⟧", "ASY0510: this part always holds (Count is never below 1), so it can be left out")]
    [InlineData("⟦(Secret || !Secret)⟧ && Count > 3", "ASY0510: this part always holds (one of 'Secret' and '!Secret' always holds), so it can be left out")]
    [InlineData("Secret || ⟦Count > 10⟧", "ASY0511: this alternative never holds (Count is never above 10); change it or leave it out")]
    [InlineData("Count > 3 && (⟦Secret && !Secret⟧ || To == \"x\")", "ASY0511: this alternative never holds ('Secret' and '!Secret' cannot both hold); change it or leave it out")]
    [InlineData("Secret && ⟦Count > 10⟧ && Pace > 1", "ASY0507: this never holds (Count is never above 10), so every record fails this check; change it or turn it round")]
    [InlineData("Pace < 1 && Secret && ⟦Pace > 1⟧", "ASY0507: this never holds ('Pace < 1' and 'Pace > 1' cannot both hold), so every record fails this check; change it or turn it round")]
    public void The_smallest_part_that_is_to_blame_is_marked(string marked, string expected)
    {
        var schema = Schema.Replace("{that: \"CHECK\", else: no}", "{that: '" + marked + "', else: no}");
        Expected.Diagnostics(Filled(schema), expected);
    }

    [Theory]
    [InlineData("tally.P > 1", "tally.P is never above 1")]
    [InlineData("tally.B > 1", "tally.B is never above 1")]
    [InlineData("tally.D > 1", "tally.D is never above 1")]
    [InlineData("tally.U < 0", "tally.U is never below 0")]
    [InlineData("tally.Support < 0", "tally.Support is never below 0")]
    [InlineData("tally.OpposingOrigins < 0", "tally.OpposingOrigins is never below 0")]
    [InlineData("tally.Conflict < 0", "tally.Conflict is never below 0")]
    [InlineData("tally.SupportingOrigins < 0", "tally.SupportingOrigins is never below 0")]
    [InlineData("tally.DenyingOrigins is > 1 and < 2", "it contradicts itself")]
    [InlineData("tally.P is >= .8 and < .5", "it contradicts itself")]
    [InlineData("tally.Opposition <= -1", "tally.Opposition is never below 0")]
    [InlineData("claim.Count == 0", "claim.Count is never below 1")]
    [InlineData("claim.Size == null", "claim.Size is never null")]
    public void A_claim_rule_that_never_fires_is_reported(string when, string reason) =>
        Of("TALLY", when).Should().Equal($"ASY0507: this never holds ({reason}), so the rule never fires; change it or take the rule out");

    [Theory]
    [InlineData("statement.Stance == Stance.Asserts && statement.Stance == Stance.Denies", "'statement.Stance == Stance.Asserts' and 'statement.Stance == Stance.Denies' cannot both hold")]
    [InlineData("statement.Certainty < Certainty.Certain", "statement.Certainty is Certain, AlmostCertain, VeryLikely, Likely or EvenChance")]
    [InlineData("statement.ServesInterest && statement.AgainstInterest", "'statement.ServesInterest' and 'statement.AgainstInterest' cannot both hold")]
    [InlineData("source.Independent && !statement.Source.Independent", "'source.Independent' and '!statement.Source.Independent' cannot both hold")]
    [InlineData("source.Reliability == null && source.Reliability >= Reliability.C", "'source.Reliability == null' and 'source.Reliability >= Reliability.C' cannot both hold")]
    [InlineData("source.Grade == null", "source.Grade is never null")]
    [InlineData("claim.Id == null", "claim.Id is never null")]
    [InlineData("statement.IsEcho == null", "statement.IsEcho is never null")]
    [InlineData("statement.IsDerived == null", "statement.IsDerived is never null")]
    [InlineData("source.Name == null", "source.Name is never null")]
    [InlineData("statement.Claim.Count > 3 && claim.Count < 2", "'statement.Claim.Count > 3' and 'claim.Count < 2' cannot both hold")]
    [InlineData("claim.Stops.Count == 0", "claim.Stops.Count is never below 1")]
    [InlineData("claim.Scale.Value == Size.Small && claim.Scale.Value == Size.Large", "'claim.Scale.Value == Size.Small' and 'claim.Scale.Value == Size.Large' cannot both hold")]
    [InlineData("statement.Cites<Evidence>() && !statement.Cites<Evidence>()", "'statement.Cites<Evidence>()' and '!statement.Cites<Evidence>()' cannot both hold")]
    public void A_statement_rule_that_never_fires_is_reported(string when, string reason) =>
        Of("RULE", when).Should().Equal($"ASY0507: this never holds ({reason}), so the rule never fires; change it or take the rule out");

    [Theory]
    [InlineData("claim.Mover != null && claim.Mover == null || claim.Mover != null", "ASY0511")]
    [InlineData("claim.Mover != null")]
    [InlineData("claim.Note?.Contains('x') == true || claim.Note?.Contains('x') == false")]
    [InlineData("claim.Strength is { } s && s.Low > 0 && !(s.High > 0)")]
    [InlineData("claim.Spare > 1 && !(claim.Count < 5)")]
    [InlineData("source.Name == \"x\" && source.Note == null")]
    [InlineData("source.As<Desk>()?.Rank > 5")]
    [InlineData("source.Reliability >= Reliability.C || source.Reliability < Reliability.C")]
    [InlineData("statement.Made == null && statement.Reported == null")]
    [InlineData("statement.Relays == null || statement.IsEcho")]
    public void Nothing_is_said_of_a_statement_rule_that_may_fire_or_not(string when, params string[] but) =>
        Of("RULE", when).Select(d => d[..7]).Should().Equal(but);

    [Fact]
    public void Bounds_come_from_the_kind_that_a_rule_is_limited_to() => Of("SOURCE", "source.Rank > 5").Should().Equal(
        "ASY0507: this never holds (source.Rank is never above 5), so the rule never fires; change it or take the rule out");

    [Fact]
    public void A_rule_of_a_kind_that_always_fires_needs_no_condition() =>
        Of("SOURCE", "source.Rank >= 1").Should().Equal("ASY0508: this always holds (source.Rank is never below 1), so 'when' can be left out");

    // 80 characters are told whole, of more the first 79.
    [Theory]
    [InlineData(65)]
    [InlineData(66)]
    public void A_long_part_is_told_in_short(int length)
    {
        var part = $"To.Contains(\"{new string('a', length)}\")";

        Check($"{part} && To != null && !{part}").Should().ContainSingle().Which.Should().Contain($"'{InShort(part)}' and '{InShort("!" + part)}' cannot both hold");

        static string InShort(string code) => code.Length > 80 ? code[..79] + "…" : code;
    }

    [Fact]
    public void A_relation_that_never_holds_is_reported_unless_it_says_so_itself()
    {
        const string Claims = "claims:\n  A: {fields: {n: {type: int, max: 3}}, excludes: ⟦n > 3⟧, implies: 'false'}";

        Expected.Diagnostics(Claims.Replace("⟦n > 3⟧", "N > other.N && ⟦N > 3⟧"),
            "ASY0507: this never holds (N is never above 3), so no claim excludes another by it; change it, or write 'false' if none is to");
        Expected.Diagnostics(Claims.Replace("⟦n > 3⟧", "N > other.N && ⟦false⟧"), "ASY0507: this never holds, so no claim excludes another by it; change it, or write 'false' if none is to");
        Expected.Diagnostics(Claims.Replace("⟦n > 3⟧", "N > other.N && ⟦other.Id == null⟧"),
            "ASY0507: this never holds (other.Id is never null), so no claim excludes another by it; change it, or write 'false' if none is to");
        Expected.Diagnostics(Claims.Replace("⟦n > 3⟧", "false"));
        Expected.Diagnostics(Claims.Replace("⟦n > 3⟧", "N <= 3"));
        Expected.Diagnostics(Claims.Replace("⟦n > 3⟧", "N == 1 && other.N == 2"));
    }

    [Fact]
    public void Deep_long_and_hard_conditions_are_looked_at_no_longer_than_they_are_worth()
    {
        var conditions = new[]
        {
            string.Concat(Enumerable.Repeat("!", 5000)) + "Secret",
            string.Join(" && ", Enumerable.Repeat("Secret", 1500)) + " && Count > 3",
            string.Concat(Enumerable.Repeat("Secret ? Count > 3 : ", 700)) + "Secret",
            string.Join(" == ", Enumerable.Repeat("Secret", 1500)),
            string.Join(" && ", Enumerable.Range(0, 400).Select(i => $"(To.Contains(\"{i}\") || Id.Contains(\"{i * 7 % 400}\") || Count > {i % 10})")),
            // As hard as it gets: more pigeons than holes.
            string.Join(" && ", Enumerable.Range(0, 10).Select(p => "(" + string.Join(" || ", Enumerable.Range(0, 9).Select(h => $"F({p * 9 + h})")) + ")"))
                + " && " + string.Join(" && ", Enumerable.Range(0, 9).SelectMany(h => Enumerable.Range(0, 10).SelectMany(p => Enumerable.Range(p + 1, 9 - p).Select(q => $"!(F({p * 9 + h}) && F({q * 9 + h}))")))),
        };
        foreach (var condition in conditions)
        {
            Check(condition).Should().NotContain(d => d.StartsWith("ASY0507", StringComparison.Ordinal) || d.StartsWith("ASY0099", StringComparison.Ordinal));
        }
    }

    private static IReadOnlyList<string> Check(string condition) => Of("CHECK", condition);

    private static IReadOnlyList<string> Of(string place, string condition) =>
        [.. SchemaTest.Run("model: Test\n" + Filled(Schema.Replace($"\"{place}\"", $"'{condition.Replace("'", "''")}'"))).Diagnostics.Select(d => $"{d.Id}: {d.Message}")];

    private static string Filled(string schema) => schema
        .Replace("\"CHECK\"", "Secret").Replace("\"RULE\"", "claim.Secret").Replace("\"TALLY\"", "claim.Secret").Replace("\"SOURCE\"", "source.Independent");
}
