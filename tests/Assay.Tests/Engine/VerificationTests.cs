using Assay.Tests.Watched;

namespace Assay.Tests.Engine;

/// <summary>Who can vouch for evidence, so that whoever cites it weighs half as much again.</summary>
public sealed class VerificationTests
{
    [Theory]
    [InlineData("", 3, "nobody vouches for it")]
    [InlineData("other", 4.5, "another does")]
    [InlineData("citer", 3, "nobody vouches for what it cites itself")]
    [InlineData("provider", 3, "nor for what it provided")]
    [InlineData("citer provider", 3, "nor do they for each other")]
    public void Others_than_citer_and_provider_vouch_for_evidence(string vouching, double support, string because) =>
        Support(Dossier(vouching.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().Be(support, because);

    // Of two who speak with one voice on one day both do, whatever the order of ids.
    [Theory]
    [InlineData("citer spokesman")]
    [InlineData("spokesman citer")]
    public void Everybody_of_one_voice_who_said_so_last_vouches(string vouching) => Support(Dossier(vouching.Split(' '))).Should().Be(4.5);

    private static double Support(Dossier dossier) => WatchedModel.Instance.Assess(dossier)["x"].Tally.Support;

    private static Dossier Dossier(string[] vouching) => new()
    {
        Name = "verified",
        Model = WatchedModel.Instance,
        Sources =
        [
            new Source { Id = "citer", Reliability = Reliability.B },
            new Source { Id = "spokesman", Reliability = Reliability.B, SpeaksFor = "citer" },
            new Source { Id = "provider", Reliability = Reliability.B },
            new Source { Id = "other", Reliability = Reliability.B },
        ],
        Evidence = [new Evidence { Id = "image", Provider = "provider" }],
        Claims = [new Claim { Id = "x" }, new Authentic { Id = "image-is-authentic", Evidence = "image" }],
        Statements =
        [
            new Statement { Id = "cited", Source = "citer", Claim = "x", Stance = Stance.Asserts, Made = new DateOnly(2024, 1, 1), Evidence = ["image"] },
            .. vouching.Select((source, i) => new Statement { Id = $"v{i}", Source = source, Claim = "image-is-authentic", Stance = Stance.Asserts, Made = new DateOnly(2024, 1, 1) }),
        ],
    };
}
