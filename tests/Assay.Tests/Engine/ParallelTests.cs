using System.Text;
using Assay.Conflict;
using Assay.Tests.Engine.Sessions;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine;

public sealed class ParallelTests
{
    // A session has its work done in order, since it keeps book; what is this large is shared out among cores elsewhere.
    [Fact]
    public void Working_on_all_cores_gives_the_same_to_the_last_bit_as_working_on_one()
    {
        var dossier = new RandomCase(new Random(7), scale: 1_100).Dossier(WatchedModel.Instance);
        dossier.Statements.Should().HaveCountGreaterThan(20_000);

        var shared = WatchedModel.Instance.Assess(dossier);
        var alone = WatchedModel.Instance.Open(dossier);

        shared.Claims.Select(Line).Should().Equal(alone.Claims.Select(Line));
    }

    // Whatever is worked out when it is first asked for may be asked for by several at once.
    [Fact]
    public void An_assessment_can_be_read_from_several_threads()
    {
        var dossier = new RandomCase(new Random(7), scale: 10).Dossier(WatchedModel.Instance);
        var expected = Account.Of(WatchedModel.Instance.Assess(dossier)).ToArray();

        for (var round = 0; round < 5; round++)
        {
            var assessment = WatchedModel.Instance.Assess(dossier);
            var read = new string[8][];
            Parallel.For(0, read.Length, reader => read[reader] = [.. Account.Of(assessment)]);
            read.Should().OnlyContain(lines => lines.SequenceEqual(expected));
        }
    }

    // What a model keeps, such as texts it has seen and converters it has made, is everybody's.
    [Fact]
    public async Task One_model_serves_many_threads()
    {
        var expected = await AllAsync();

        var each = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(AllAsync)));

        each.Should().OnlyContain(all => all == expected);
    }

    private static async Task<string> AllAsync()
    {
        var model = ConflictModel.Instance;
        var dossier = await model.LoadAsync(Seeds.Folder);
        var again = await model.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(DossierWriter.ToText(dossier, DossierFormat.JsonLines))), DossierFormat.JsonLines, "again.jsonl");
        var assessment = model.Assess(again);
        return string.Join(
            '\n',
            [
                DossierWriter.ToText(dossier),
                .. again.Validate().Select(issue => issue.ToString()),
                .. Account.Of(assessment),
                assessment.Explain("troops-in-russia").ToString(),
                .. model.Timeline(again)["troops-in-russia"].Moments.Select(moment => moment.ToString()),
            ]);
    }

    private static string Line(ClaimAssessment claim) => $"{Account.Figures(claim)} {string.Join(',', claim.Flags)}";
}
