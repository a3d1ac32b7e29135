using Assay.Tests.Watched;
using Assay.Tests.Watching;
using CsCheck;

namespace Assay.Tests.Engine.Sessions;

/// <summary>After any sequence of edits a session holds what assessing the edited dossier afresh gives, to the last bit.</summary>
public sealed class SessionLawTests
{
    private const int Cases = 1500;
    private const int Steps = 12;

    public static TheoryData<Model> Models => [WatchedModel.Instance, WatchingModel.Instance];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_session_equals_a_fresh_run_after_any_edits(Model model) => Gen.Int.Sample(
        seed =>
        {
            var edits = RandomCase.OfSeed(seed);
            if (RandomCases.Valid(edits, model) is not { } dossier)
                return;
            var options = Options(seed);
            var session = model.Open(dossier, options);
            for (var step = 0; step < Steps; step++)
                Step(session, model, options, edits.Edits());
        },
        iter: Cases);

    [Theory]
    [MemberData(nameof(Models))]
    public void Becoming_another_dossier_equals_a_fresh_run_of_it(Model model) => Gen.Select(Gen.Int, Gen.Int).Sample(
        (one, other) =>
        {
            if (RandomCases.Valid(RandomCase.OfSeed(one), model) is not { } before || RandomCases.Valid(RandomCase.OfSeed(other), model) is not { } after)
                return;
            var session = model.Open(before);
            session.Update(after);
            session.Dossier.Should().Be(after);
            Differences(session.Claims, model.Assess(after).Claims).Should().BeEmpty();
        },
        iter: Cases / 3);

    // Either the edits fit together, or they leave no trace.
    private static void Step(Session session, Model model, AssessOptions options, Edit[] edits)
    {
        var (before, claims) = (session.Dossier, session.Claims.ToDictionary(claim => claim.Id, ClaimFigures.Of));
        var flags = session.Claims.ToDictionary(claim => claim.Id, claim => string.Join(',', claim.Flags));
        try
        {
            var changes = session.Apply(edits);
            var fresh = model.Assess(session.Dossier, options);
            session.AsOf.Should().Be(fresh.AsOf);
            Differences(session.Claims, fresh.Claims).Should().BeEmpty($"after {string.Join<Edit>(", ", edits)}");
            changes.Claims.Where(change => change.Before != change.After).Select(change => change.Claim.Id).Should().Equal(Changed(claims, fresh));
            foreach (var change in changes.Claims)
            {
                change.Before.Should().Be(claims.TryGetValue(change.Claim.Id, out var figures) ? figures : null);
                (change.Before != change.After || flags[change.Claim.Id] != string.Join(',', fresh[change.Claim.Id].Flags)).Should().BeTrue("only what changed is reported");
            }
        }
        catch (ArgumentException refused)
        {
            session.Dossier.Should().Be(before);
            Differences(session.Claims, model.Assess(before, options).Claims).Should().BeEmpty($"nothing was done, since {refused}");
        }
    }

    private static IEnumerable<string> Changed(Dictionary<string, ClaimFigures> before, Assessment after) => before.Keys
        .Union(after.Claims.Select(claim => claim.Id))
        .Where(id => before.TryGetValue(id, out var figures) != after.Find(id) is not null || (after.Find(id) is { } claim && figures != ClaimFigures.Of(claim)))
        .Order(StringComparer.Ordinal);

    private static AssessOptions Options(int seed) => new()
    {
        AsOf = (seed & 3) == 0 ? new DateOnly(2024, 10, 4) : null,
        Without = (seed & 12) == 0 ? ["s2", "e1"] : [],
    };

    private static IEnumerable<string> Differences(IEnumerable<ClaimAssessment> held, IEnumerable<ClaimAssessment> fresh) =>
        Account.Differences(Account.Of(held), Account.Of(fresh));
}
