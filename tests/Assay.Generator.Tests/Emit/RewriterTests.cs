extern alias runtime;

using DossierRewriter = runtime::Assay.DossierRewriter;
using RuntimeModel = runtime::Assay.Model;

namespace Assay.Generator.Tests.Emit;

/// <summary>What generated rewriters do, with rewriters as a user writes them.</summary>
public sealed class RewriterTests
{
    private const string Schema =
        """
        model: Desk
        values:
          Leg: {fields: {carrier: party?, to: place}}
          Route: {fields: {legs: "Leg[]", main: Leg, back: Leg?}}
        claims:
          Trip: {fields: {who: party, guests: "party[]", route: Route?, cause: ref Claim?}}
          Tour: {is: Trip, fields: {guide: party?}}
          Move: {abstract: true}
          March: {is: Move, fields: {by: party}}
          Note: {fields: {text: text}}
        """;

    private const string Code =
        """
        using Assay;
        using Desk;

        public sealed class Nothing : DeskRewriter;

        public sealed class Rename : DeskRewriter
        {
            public override Ref<T> VisitRef<T>(Ref<T> reference) => reference.Id == "kp" ? new("dprk") : reference;
            protected override Party VisitParty(Party party) => party.Id == "kp" ? party with { Id = "dprk" } : party;
        }

        public sealed class Trips : DeskRewriter
        {
            protected override Claim VisitTrip(Trip trip) => trip with { Guests = [] };
        }

        public sealed class Moves : DeskRewriter
        {
            protected override Claim VisitMove(Move move) => new Note { Id = move.Id, Text = "was a march" };
        }

        public sealed class NoNotes : DeskRewriter
        {
            protected override Claim? VisitNote(Note note) => null;
        }
        """;

    private static readonly CompiledSchema Compiled = SchemaTest.Run(Schema).EditCSharp(Code).Compile();

    private static readonly RuntimeModel Model = Compiled.Model;

    private static readonly runtime::Assay.Dossier Dossier = Model.Parse("""
        dossier: d
        model: Desk
        parties: [{id: kp}, {id: ru}]
        sources: [{id: s, allegiance: kp}]
        claims:
          - {id: march, kind: March, by: kp}
          - {id: note, kind: Note, text: hello}
          - {id: plain, kind: Note, text: plain}
          - {id: tour, kind: Tour, who: ru, guests: [ru, kp], cause: march}
          - {id: trip, kind: Trip, who: ru, route: {legs: [{to: a}, {carrier: kp, to: b}], main: {carrier: kp, to: c}}}
        statements: [{id: s1, source: s, claim: trip, stance: Asserts, made: 2024-10-18}]
        relations: [{claim: trip, implies: march}]
        """);

    [Fact]
    public void The_code_compiles_without_a_warning() => Compiled.Squiggles.Should().BeEmpty();

    [Fact]
    public void A_rewriter_that_changes_nothing_gives_the_same_instance() => Rewritten("Nothing").Should().BeSameAs(Dossier);

    [Fact]
    public void References_are_visited_in_records_of_every_kind_and_in_values()
    {
        var after = Rewritten("Rename");

        after.Parties.Select(p => p.Id).Should().Equal("dprk", "ru");
        after.Sources["s"].Allegiance!.Value.Id.Should().Be("dprk");
        Text(after, "march").Should().Contain("\"by\":\"dprk\"");
        Text(after, "tour").Should().Contain("\"guests\":[\"ru\",\"dprk\"]");
        Text(after, "trip").Should().Contain("""{"carrier":"dprk","to":"b"}""").And.Contain("""{"carrier":"dprk","to":"c"}""");
        after.Validate().Should().BeEmpty();
    }

    [Fact]
    public void What_no_reference_was_changed_in_is_the_same_instance()
    {
        var after = Rewritten("Rename");

        after.Should().NotBeSameAs(Dossier);
        after.Claims["note"].Should().BeSameAs(Dossier.Claims["note"]);
        after.Statements.Should().BeSameAs(Dossier.Statements);
    }

    [Fact]
    public void The_method_of_a_kind_is_asked_of_the_kinds_that_derive_from_it_too()
    {
        var after = Rewritten("Trips");

        Text(after, "tour").Should().Contain("\"kind\":\"Tour\"").And.NotContain("guests");
        after.Claims["march"].Should().BeSameAs(Dossier.Claims["march"]);
    }

    [Fact]
    public void A_record_can_become_one_of_another_kind() => Text(Rewritten("Moves"), "march").Should().Be("""{"id":"march","kind":"Note","text":"was a march"}""");

    [Fact]
    public void Null_takes_a_record_out() => Rewritten("NoNotes").Claims.Select(c => c.Id).Should().Equal("march", "tour", "trip");

    [Fact]
    public void References_in_relations_are_visited()
    {
        var after = ((DossierRewriter)Activator.CreateInstance(SchemaTest.Run(Schema).EditCSharp("""
            using Assay;
            public sealed class Claims : Desk.DeskRewriter
            {
                public override Ref<T> VisitRef<T>(Ref<T> reference) => reference.Id == "march" ? "retreat" : reference;
                protected override Claim VisitMarch(Desk.March march) => march with { Id = "retreat" };
            }
            """).Compile().Assembly.GetType("Claims")!)!).Rewrite(Dossier with { Model = Model });

        after.Relations[0].Implies[0].Id.Should().Be("retreat");
    }

    [Fact]
    public void A_model_that_uses_another_rewrites_the_kinds_of_both()
    {
        var compiled = SchemaTest.Run(
                ("base.assay.yaml", "model: Base\nclaims: {Trip: {open: true, fields: {days: int}}, Stay: {fields: {days: int}}}"),
                ("top.assay.yaml", "model: Top\nuses: [base]\nclaims: {Tour: {is: Trip}}"))
            .EditCSharp("""
                using Assay;
                public sealed class Longer : Top.TopRewriter
                {
                    protected override Claim VisitTrip(Base.Trip trip) => trip with { Days = trip.Days + 1 };
                    protected override Claim VisitStay(Base.Stay stay) => stay with { Days = stay.Days + 10 };
                }
                """)
            .Compile();
        var model = (RuntimeModel)compiled.Assembly.GetType("Top.TopModel")!.GetProperty("Instance")!.GetValue(null)!;
        var dossier = model.Parse("dossier: d\nmodel: Top\nclaims: [{id: a, kind: Tour, days: 1}, {id: b, kind: Trip, days: 1}, {id: c, kind: Stay, days: 1}]");

        var after = ((DossierRewriter)Activator.CreateInstance(compiled.Assembly.GetType("Longer")!)!).Rewrite(dossier);

        after.Claims.Select(c => c.Kind.Field("days")!.Get(c)).Should().Equal(2L, 2L, 11L);
    }

    private static runtime::Assay.Dossier Rewritten(string rewriter) => ((DossierRewriter)Activator.CreateInstance(Compiled.Assembly.GetType(rewriter)!)!).Rewrite(Dossier);

    private static string Text(runtime::Assay.Dossier dossier, string claim) =>
        System.Text.Json.JsonSerializer.Serialize(dossier.Claims[claim], new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = Model.Json });
}
