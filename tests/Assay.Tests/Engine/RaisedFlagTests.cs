using Assay.Tests.Vectors;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine;

/// <summary>What a claim says of its flags: each with the rule that raised it, and why.</summary>
public sealed class RaisedFlagTests
{
    private const string Distorted = "Distorted";

    [Fact]
    public void A_flag_of_a_statement_is_raised_on_its_claim() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x note mark; b2 asserts x note mark"))["x"].RaisedFlags.Should().Equal(new RaisedFlag("Marked", "vectors/marked", ""));

    [Fact]
    public void So_is_one_of_a_statement_that_takes_no_side()
    {
        var claim = VectorTests.Assess(Script.Dossier("b1 declines x note mark"))["x"];
        claim.Flags.Should().Equal("Marked");
        claim.RaisedFlags.Should().Equal(new RaisedFlag("Marked", "vectors/marked", ""));
    }

    [Fact]
    public void So_is_one_of_whoever_speaks_of_it()
    {
        var dossier = Script.Dossier("c1 asserts x; c2 asserts x", source: s => s.Id == "c1" ? s with { Owner = "e1" } : s) with { Model = WatchedModel.Instance };
        WatchedModel.Instance.Assess(dossier)["x"].RaisedFlags.Should().Equal(new RaisedFlag("BadOwner", "watched/bad-owner", ""));
    }

    [Fact]
    public void Each_relay_that_says_more_than_its_root_is_named_in_order() =>
        VectorTests.Assess(Script.Dossier("b1 asserts y; c1 asserts x relays s0; c2 asserts x relays s0; b2 asserts x", "x implies y"))["x"].RaisedFlags.Where(raised => raised.Flag == Distorted).Should().Equal(
            new RaisedFlag(Distorted, "engine", "'s1' says more than what it passes on."),
            new RaisedFlag(Distorted, "engine", "'s2' says more than what it passes on."));

    [Fact]
    public void One_that_says_the_same_is_not() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; c1 asserts x relays s0; b2 asserts x"))["x"].RaisedFlags.Should().BeEmpty();
}
