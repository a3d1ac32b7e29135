using Assay.Tests.Grading;
using Assay.Tests.Vectors;
using Assay.Tests.Watching;

namespace Assay.Tests.Engine.Sessions;

/// <summary>As of when a session holds, and what if.</summary>
public sealed class SessionDayTests
{
    private static readonly Dossier Before = Script.Dossier("b1 asserts x on 3; b2 asserts x on 3 reported 8; c1 asserts y on 2");

    [Fact]
    public void The_day_moves_with_the_latest_statement_and_back_when_that_is_retracted()
    {
        var session = VectorsModel.Instance.Open(Before);
        session.AsOf.Should().Be(Day(8));
        session.Add(Statement("new") with { Made = Day(12) }).AsOf.Should().Be(Day(12));
        session.Add(Statement("old") with { Made = Day(1) }).AsOf.Should().Be(Day(12));
        session.Retract(Family.Statement, "new").AsOf.Should().Be(Day(8));
        session.Replace(Before.Statements["s1"] with { Reported = Day(5) }).AsOf.Should().Be(Day(5));
    }

    // Whoever passed it on had heard it: so it was known on the 4th, and nothing later is left.
    [Fact]
    public void A_relay_that_shows_that_something_was_known_earlier_moves_the_day_back()
    {
        var session = VectorsModel.Instance.Open(Before);
        session.Add(Statement("relay") with { Made = Day(4), Relays = "s1" }).AsOf.Should().Be(Day(4));
        session.AsOf.Should().Be(session.Assess().AsOf);
        session.Retract(Family.Statement, "relay").AsOf.Should().Be(Day(8));
    }

    [Fact]
    public void What_asks_for_the_day_is_worked_out_again_when_it_moves()
    {
        var session = WatchingModel.Instance.Open(Before);
        session["y"].Flags.Should().Contain("Late");
        session.Add(Statement("relay") with { Made = Day(4), Relays = "s1" });
        session["y"].Flags.Should().NotContain("Late");
    }

    [Fact]
    public void A_fixed_day_stays_and_what_became_known_later_is_kept_but_not_counted()
    {
        var session = VectorsModel.Instance.Open(Before, new AssessOptions { AsOf = Day(5) });
        session["x"].Tally.Support.Should().Be(3);
        session.Add(Statement("new") with { Made = Day(12) }).IsEmpty.Should().BeTrue();
        session.AsOf.Should().Be(Day(5));
        session.Dossier.Statements.Should().HaveCount(4);
        session.Replace(Statement("new") with { Made = Day(5) }).Claims.Should().ContainSingle().Which.After!.Value.Tally.Support.Should().Be(5);
        session.AsOf.Should().Be(Day(5));
        session.Retract(Family.Statement, "new").AsOf.Should().Be(Day(5));
    }

    [Fact]
    public void Without_statements_there_is_no_day_but_the_first()
    {
        var session = VectorsModel.Instance.Open(Before with { Statements = [] });
        session.AsOf.Should().Be(DateOnly.MinValue);
        session.Add(Before.Statements["s0"]).AsOf.Should().Be(Day(3));
        session.Retract(Family.Statement, "s0").AsOf.Should().Be(DateOnly.MinValue);
    }

    [Fact]
    public void What_is_left_out_stays_so_whatever_it_says_next()
    {
        var session = VectorsModel.Instance.Open(Before, new AssessOptions { Without = ["b2"] });
        session["x"].Tally.Support.Should().Be(3);
        session.AsOf.Should().Be(Day(3));
        session.Add(Statement("new") with { Source = "b2", Claim = "y", Made = Day(20) }).IsEmpty.Should().BeTrue();
        session.AsOf.Should().Be(Day(3));
    }

    [Fact]
    public void A_grade_of_the_options_holds_whatever_the_source_declares_next()
    {
        var session = VectorsModel.Instance.Open(Before, new AssessOptions { Declared = AssessOptions.Default.Declared.Add("c1", Reliability.A) });
        session["y"].Tally.Support.Should().Be(4);
        session.Replace(Before.Sources["c1"] with { Reliability = Reliability.D, Name = "Renamed" }).IsEmpty.Should().BeTrue();
        session.Dossier.Sources["c1"].Should().Be(Before.Sources["c1"] with { Reliability = Reliability.A, Name = "Renamed" });
        session.Update(Before).IsEmpty.Should().BeTrue();
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    [Fact]
    public void A_source_that_the_options_grade_cannot_go()
    {
        var session = VectorsModel.Instance.Open(Before with { Statements = Before.Statements.Without("s2") }, new AssessOptions { Declared = AssessOptions.Default.Declared.Add("c1", Reliability.A) });
        session.Invoking(s => s.Retract(Family.Source, "c1")).Should().Throw<ArgumentException>().WithMessage("the session was opened with a grade for the source 'c1', so it has to stay; open one without.");
        session.Dossier.Sources.Contains("c1").Should().BeTrue();
    }

    // Until there is an agency no rule looks at what is said; from then on every edit may move its grade.
    [Fact]
    public void A_new_source_may_be_the_first_about_which_rules_ask_what_is_said()
    {
        var session = GradingModel.Instance.Open(Before with { Statements = Before.Statements.Without("s2") });
        session.Add(new Agency { Id = "agency", Reliability = Reliability.B });
        session.Dossier.Statements.Should().HaveCount(2);
        session.Add(Statement("new") with { Source = "agency", Claim = "y" });
        session["y"].Tally.Support.Should().Be(3, "with three statements it is busy");
        session.Dossier.Statements.Should().HaveCount(3);
        session.Retract(Family.Statement, "s1");
        session["y"].Tally.Support.Should().Be(2);
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    [Fact]
    public void So_may_one_that_comes_with_what_it_says()
    {
        var session = GradingModel.Instance.Open(Before with { Statements = Before.Statements.Without("s2") });
        session.Dossier.Statements.Should().HaveCount(2);
        session.Apply(Edit.Put(new Agency { Id = "agency", Reliability = Reliability.B }), Edit.Put(Statement("new") with { Source = "agency", Claim = "y" }));
        session["y"].Tally.Support.Should().Be(3);
    }

    private static DateOnly Day(int day) => new(2024, 10, day);

    private static Statement Statement(string id) => new() { Id = id, Source = "c1", Claim = "x", Stance = Stance.Asserts, Made = Day(3) };
}
