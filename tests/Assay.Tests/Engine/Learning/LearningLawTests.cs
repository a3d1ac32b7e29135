using Assay.Tests.Eager;
using Assay.Tests.EagerBoth;
using Assay.Tests.Engine.Sessions;
using CsCheck;

namespace Assay.Tests.Engine.Learning;

/// <summary>What holds for every dossier where grades are learned.</summary>
public sealed class LearningLawTests
{
    private const int Cases = 300;
    private const int Steps = 5;

    public static TheoryData<Model> Models => [EagerModel.Instance, EagerBothModel.Instance];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_grade_is_the_one_of_its_record_be_there_a_circle_or_not(Model model) => Each(model, dossier =>
        model.Assess(dossier).Sources.Should().OnlyContain(source => source.Grading[0].Set == (source.Record.Grade
            ?? (model == (Model)EagerBothModel.Instance ? source.Declared ?? Reliability.F : Reliability.F))));

    [Theory]
    [MemberData(nameof(Models))]
    public void An_echo_changes_nothing(Model model) => Each(model, dossier =>
    {
        if (dossier.Statements.FirstOrDefault(statement => statement.Relays is null) is not { } heard)
            return;
        var asOf = new DateOnly(2024, 10, 20);
        var echo = heard with { Id = "zz", Source = "s3", Relays = new Ref<Statement>(heard.Id), Made = asOf, Reported = asOf, Note = null };
        Figures(model.Assess(dossier with { Statements = dossier.Statements.With(echo) }, asOf)).Should().Equal(Figures(model.Assess(dossier, asOf)));
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void A_session_equals_a_fresh_run_after_any_edits(Model model) => Gen.Int.Sample(
        seed =>
        {
            var random = RandomCase.OfSeed(seed);
            if (RandomCases.Valid(random, model) is not { } dossier)
                return;
            var session = model.Open(dossier);
            for (var step = 0; step < Steps; step++)
            {
                try
                {
                    session.Apply(random.Edits());
                }
                catch (ArgumentException)
                {
                    // They do not fit together, and then leave no trace.
                }

                Account.Differences(Account.Of(session.Claims), Account.Of(model.Assess(session.Dossier).Claims)).Should().BeEmpty();
            }
        },
        iter: Cases);

    private static void Each(Model model, Action<Dossier> law) => RandomCases.Each(model, Cases, law);

    private static IEnumerable<string> Figures(Assessment assessment) => assessment.Claims.Select(Account.Figures);
}
