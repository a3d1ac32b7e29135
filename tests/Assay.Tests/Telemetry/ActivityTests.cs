using System.Diagnostics;
using Assay.Tests.Dossiers;

namespace Assay.Tests.Telemetry;

public sealed class ActivityTests : IDisposable
{
    private const string Case = "activity-tests";

    private static readonly string Text = $"""
        dossier: {Case}
        model: Field
        sources: [{"{id: o}"}, {"{id: p}"}]
        evidence: [{"{id: m, kind: Recording}"}]
        claims: [{"{id: c}"}]
        statements: [{"{id: s, source: o, claim: c, stance: Asserts, made: 2024-05-06}"}]
        """;

    private readonly List<Activity> heard = [];
    private readonly ActivityListener listener;

    public ActivityTests()
    {
        // Other tests make activities at the same time.
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AssayTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (Equals(activity.GetTagItem("assay.dossier.id"), Case) || Equals(activity.GetTagItem("assay.model"), nameof(ActivityTests)))
                    heard.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public void Loading_validating_and_assessing_are_told_of()
    {
        var dossier = FieldModel.Instance.Parse(Text);
        dossier.Validate();
        FieldModel.Instance.Assess(dossier);

        heard.Select(activity => activity.OperationName).Should().Equal("assay.load", "assay.validate", "assay.assess");
        foreach (var activity in heard)
        {
            activity.Status.Should().Be(ActivityStatusCode.Unset);
            Tags(activity).Should().Contain([
                new("assay.model", "Field"), new("assay.dossier.sources", 2), new("assay.dossier.claims", 1), new("assay.dossier.statements", 1),
            ]);
        }

        heard[0].GetTagItem("assay.errors").Should().Be(0);
        heard[0].GetTagItem("assay.warnings").Should().Be(1);
        heard[2].GetTagItem("assay.as_of").Should().Be("2024-05-06");
    }

    [Fact]
    public void Loading_what_has_errors_fails()
    {
        FieldModel.Instance.TryParse(Text.Replace("source: o", "source: nobody"));

        var load = heard.Should().ContainSingle().Subject;
        load.Status.Should().Be(ActivityStatusCode.Error);
        load.StatusDescription.Should().Contain("nobody");
        Tags(load).Should().Contain([new("error.type", "ASY2050"), new("assay.errors", 1)]);
    }

    [Fact]
    public void Finding_errors_is_no_failure_of_validating()
    {
        var dossier = FieldModel.Instance.Parse(Text);
        (dossier with { Sources = [] }).Validate();

        heard[1].Status.Should().Be(ActivityStatusCode.Unset);
        ((int)heard[1].GetTagItem("assay.errors")!).Should().Be(1);
    }

    [Fact]
    public void What_is_stopped_fails()
    {
        var model = new NamedModel(nameof(ActivityTests));

        model.Invoking(m => m.Assess(new Dossier { Name = Case }, AssessOptions.Default, null, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

        var assess = heard.Should().ContainSingle().Subject;
        assess.Status.Should().Be(ActivityStatusCode.Error);
        assess.GetTagItem("error.type").Should().Be(typeof(OperationCanceledException).FullName);
    }

    [Fact]
    public void One_assessment_after_another_for_a_timeline_is_not_told_of()
    {
        var dossier = FieldModel.Instance.Parse(Text);
        heard.Clear();

        FieldModel.Instance.Timeline(dossier);

        heard.Should().BeEmpty();
    }

    private static IEnumerable<KeyValuePair<string, object?>> Tags(Activity activity) => activity.TagObjects;
}
