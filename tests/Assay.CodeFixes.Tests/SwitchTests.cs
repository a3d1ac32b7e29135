using Assay.Conflict;
using Microsoft.CodeAnalysis;
using static Assay.CodeFixes.Tests.Desk;

namespace Assay.CodeFixes.Tests;

public sealed class SwitchTests
{
    [Theory]
    [InlineData("move switch { Flight => 1, _ => throw null! }", "March")]
    [InlineData("move switch { Flight => 1, _ => Never() }", "March")]
    [InlineData("move switch { Flight => 1, var rest => throw new System.Exception(rest.Id) }", "March")]
    [InlineData("move switch { null => 0, Flight => 1, { } => throw null! }", "March")]
    [InlineData("move switch { null => 0, Flight => 1, not null => throw null! }", "March")]
    [InlineData("move switch { Flight => 1, Move => throw null! }", "March")]
    [InlineData("move switch { Flight => 1 }", "March")]
    [InlineData("move switch { Flight => 1, null => 2, _ => throw null! }", "March")]
    [InlineData("move switch { Flight => 1, March { Id: \"x\" } => 2, _ => throw null! }", "March")]
    [InlineData("move switch { Flight => 1, March m when m.Id == \"x\" => 2, _ => throw null! }", "March")]
    [InlineData("move switch { Flight => 1, March and { Id: \"x\" } => 2, _ => throw null! }", "March")]
    [InlineData("move switch { not March => 1, _ => throw null! }", "March")]
    [InlineData("move switch { Flight or null => 1, _ => throw null! }", "March")]
    [InlineData("move switch { Flight { Id: \"x\" } => 1, _ => throw null! }", "Flight and March")]
    public async Task A_kind_that_nothing_is_done_for_is_named(string expression, string missing) =>
        (await SaidOfExpressionAsync(expression)).Should().Equal(Kinds("Move", missing));

    [Theory]
    [InlineData("move switch { Flight => 1, March => 2 }")]
    [InlineData("move switch { Flight => 1, March => 2, _ => throw null! }")]
    [InlineData("move switch { Flight or March => 1 }")]
    [InlineData("move switch { Flight => 1, not Flight => 2 }")]
    [InlineData("move switch { Flight => 1, March { Id: var id } => id }")]
    [InlineData("move switch { Flight => 1, March { Id: _ } => 2 }")]
    [InlineData("move switch { Flight => 1, March and not null => 2 }")]
    [InlineData("move switch { Flight => 1, Entity => 2 }")]
    [InlineData("move switch { March => throw null!, Flight => 2 }")]
    [InlineData("claim switch { Trip => 1, Move => 2, Authentic => 3, _ => throw null! }")]
    [InlineData("claim switch { Tour => 0, Trip => 1, Move => 2, Authentic => 3, Claim => 4 }")]
    public async Task A_switch_that_has_every_kind_needs_nothing_more(string expression) =>
        (await SaidOfExpressionAsync(expression)).Should().BeEmpty();

    [Theory]
    [InlineData("claim switch { { Id: \"x\" } => 1, _ => throw null! }")]
    [InlineData("(claim, move) switch { (Trip, Flight) => 1, _ => throw null! }")]
    [InlineData("any switch { Trip => 1, _ => throw null! }")]
    [InlineData("claim.Id switch { \"x\" => 1, _ => throw null! }")]
    [InlineData("(claim as Tour) switch { Tour { Days: 1 } => 1, _ => throw null! }")]
    public async Task What_does_not_tell_kinds_apart_is_left_alone(string expression) => (await SaidOfExpressionAsync(expression)).Should().BeEmpty();

    [Fact]
    public async Task The_switched_kind_itself_is_named_where_nothing_takes_the_rest()
    {
        (await SaidOfExpressionAsync("trip switch { Tour => 1 }")).Should().Equal(Kinds("Trip", "Trip"));
        (await SaidOfExpressionAsync("trip switch { Tour => 1, _ => throw null! }")).Should().BeEmpty();
    }

    [Fact]
    public async Task Derived_kinds_are_named_first_and_deprecated_ones_not_at_all() =>
        (await SaidOfAsync("switch (claim) { case Trip { Days: 1 }: break; }")).Should().Equal(Kinds("Claim", "Flight, March, Tour, Authentic, Trip and Claim"));

    [Theory]
    [InlineData("switch (move) { case Flight: break; }", "March")]
    [InlineData("switch (move) { case Flight: break; default: throw null!; }", "March")]
    [InlineData("switch (move) { case Flight: break; default: { System.Console.Write(1); throw null!; } }", "March")]
    [InlineData("switch (move) { case Flight: break; default: Never(); break; }", "March")]
    [InlineData("switch (move) { case Flight: break; case null: break; }", "March")]
    [InlineData("switch (move) { case Flight when move.Id == \"\": break; case March: break; }", "Flight")]
    public async Task Statements_are_looked_at_too(string statement, string missing) => (await SaidOfAsync(statement)).Should().Equal(Kinds("Move", missing));

    [Theory]
    [InlineData("switch (move) { case Flight: break; case March: break; }")]
    [InlineData("switch (move) { case Flight or March: break; }")]
    [InlineData("switch (move) { case Flight: case March: break; default: throw null!; }")]
    public async Task Statements_that_have_every_kind_need_nothing_more(string statement) => (await SaidOfAsync(statement)).Should().BeEmpty();

    [Theory]
    [InlineData("switch (move) { case Flight: break; default: System.Console.Write(1); break; }")]
    [InlineData("switch (move) { case Flight: break; default: break; }")]
    [InlineData("switch (move) { case Flight: break; default: if (move.Id == \"\") throw null!; break; }")]
    public async Task A_default_that_does_something_is_an_answer_that_only_shows_when_asked_for(string statement) =>
        (await SaidOfAsync(statement)).Should().Equal("ASY0703: this switch over Move leaves March to its default");

    [Theory]
    [InlineData("switch (mood) { case Mood.Good: break; }", "Bad and Odd")]
    [InlineData("switch (mood) { case Mood.Good: break; case Mood.Bad: break; default: throw null!; }", "Odd")]
    [InlineData("switch (mood) { case Mood.Good or Mood.Bad: break; }", "Odd")]
    [InlineData("switch (mood) { case not Mood.Odd: break; }", "Odd")]
    [InlineData("switch (perhaps) { case null: break; case Mood.Good: break; case Mood.Odd: break; }", "Bad")]
    [InlineData("_ = mood switch { Mood.Good => 1, Mood.Bad => 2, _ => throw null! };", "Odd")]
    public async Task Values_of_an_enum_of_the_model_are_named(string statement, string missing) => (await SaidOfAsync(statement)).Should().Equal(Values(missing));

    [Fact]
    public async Task What_the_compiler_says_of_an_enum_is_not_said_twice() =>
        (await SaidOfExpressionAsync("mood switch { Mood.Good => 1, Mood.Bad => 2 }")).Should().ContainSingle().Which.Should().StartWith("CS8509: ");

    [Fact]
    public async Task The_enum_of_a_familys_kinds_is_like_any_other() =>
        (await SaidOfAsync("switch (claim.DeskKind()) { case DeskClaimKind.Trip: case DeskClaimKind.Tour: case DeskClaimKind.Other: break; default: throw null!; }"))
            .Should().Equal("ASY0702: this switch over DeskClaimKind does nothing for Flight and March; add a case for each, or a default that does something");

    [Fact]
    public async Task An_enum_that_no_model_has_is_left_alone() => (await SaidOfAsync("switch (System.DateTime.Now.DayOfWeek) { case System.DayOfWeek.Friday: break; }")).Should().BeEmpty();

    [Fact]
    public async Task Records_that_are_derived_by_hand_are_no_kinds() => (await SaidAsync(
        SchemaTest.Run("model: Desk\nclaims: {Trip: {open: true}, Move: {is: Trip}}"),
        """
        using Desk;
        record Own : Trip;
        class C { int Of(Trip trip) => trip switch { Move => 1, Trip => 2 }; int Hand(Trip trip) => trip switch { Move => 1, _ => throw null! }; }
        """)).Should().BeEmpty();

    [Fact]
    public async Task A_kind_that_is_new_in_the_schema_shows_at_every_switch()
    {
        const string code = """
            using Desk;
            class C
            {
                int Of(Move move) => move switch { Flight => 1, March => 2 };
                int Other(Move move) => move switch { Flight or March => 1, _ => throw new System.Exception() };
                void Do(Move move) { switch (move) { case Flight: break; case March: break; } }
                int Rest(Move move) => move switch { Flight => 1, March => 2, _ => 3 };
            }
            """;
        var run = SchemaTest.Run(Schema);
        (await SaidAsync(run, code)).Should().BeEmpty();

        var edited = run.Edit(SchemaTest.DefaultPath, text => text.Replace("  March: {is: Move}", "  March: {is: Move}\n  Voyage: {is: Move}"));

        (await SaidAsync(edited, code)).Should().Equal(
            Kinds("Move", "Voyage"), Kinds("Move", "Voyage"), Kinds("Move", "Voyage"), "ASY0703: this switch over Move leaves Voyage to its default");
    }

    [Fact]
    public async Task Kinds_of_models_in_other_assemblies_count()
    {
        var said = await SaidAsync(
            SchemaTest.Run("model: Desk\nuses: [conflict]\nevidence: {Sketch: {is: Imagery}}".Replace("is: Imagery", "is: Evidence"), ConflictModel.Instance),
            "using Assay; class C { int Of(Evidence e) => e switch { Desk.Sketch => 1, Assay.Conflict.Imagery => 2, _ => throw null! }; }");

        said.Should().ContainSingle().Which.Should().Contain("EyewitnessAccount").And.Contain("Intercept").And.NotContain("SatelliteImage").And.NotContain("Sketch");
    }

    [Fact]
    public async Task Many_are_counted() =>
        (await SaidAsync(SchemaTest.Run("model: Desk\nuses: [conflict]", ConflictModel.Instance), "class C { int Of(Assay.Claim c) => c switch { Assay.Authentic => 1, _ => throw null! }; }"))
            .Should().ContainSingle().Which.Should().MatchRegex(@"^ASY0701: this switch over Claim does nothing for (\w+, ){9}\w+ and \d+ more; ");

    [Fact]
    public async Task The_projects_own_are_named_before_those_of_packages() =>
        (await SaidAsync(SchemaTest.Run("model: Desk\nuses: [conflict]\nclaims: {Zoo: {}}", ConflictModel.Instance), "class C { int Of(Assay.Claim c) => c switch { Assay.Authentic => 1, _ => throw null! }; }"))
            .Should().ContainSingle().Which.Should().Contain("does nothing for Zoo, ");

    [Fact]
    public async Task Who_switches_the_warning_off_keeps_the_compilers()
    {
        var code = Code("object Of() => move switch { Flight => 1 };");

        (await SaidAsync(SchemaTest.Run(Schema), code, ("ASY0701", ReportDiagnostic.Suppress))).Should().ContainSingle().Which.Should().StartWith("CS8509: ");
    }
}
