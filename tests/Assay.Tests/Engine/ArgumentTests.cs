using System.Text.Json;
using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

/// <summary>What cannot be answered is refused, by the name of what is wrong.</summary>
public sealed class ArgumentTests
{
    private static readonly Dossier Dossier = Script.Dossier("b1 asserts x");
    private static readonly Assessment Assessment = VectorTests.Assess(Dossier);

    public static TheoryData<string, string, Action> Calls => new()
    {
        { "assess", "dossier", () => VectorsModel.Instance.Assess(null!, AssessOptions.Default) },
        { "assess with", "options", () => VectorsModel.Instance.Assess(Dossier, (AssessOptions)null!) },
        { "open", "dossier", () => VectorsModel.Instance.Open(null!) },
        { "assess again", "options", () => Assessment.Reassess(null!) },
        { "write", "writer", () => Assessment.WriteJson(null!, []) },
        { "write some", "claims", () => Assessment.WriteJson(new Utf8JsonWriter(Stream.Null), null!) },
        { "write a timeline", "claims", () => VectorsModel.Instance.Timeline(Dossier).WriteJson(new Utf8JsonWriter(Stream.Null), null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_is_missing_is_named(string name, string parameter, Action call) =>
        call.Should().Throw<ArgumentNullException>(name).WithParameterName(parameter);

    [Fact]
    public void A_source_that_is_not_there_cannot_be_graded_otherwise()
    {
        var options = AssessOptions.Default with { Declared = AssessOptions.Default.Declared.Add("nobody", Reliability.A) };
        const string message = "The dossier has no source 'nobody' to grade otherwise.";

        Assessment.Invoking(a => a.Reassess(options)).Should().Throw<ArgumentException>().WithMessage(message);
        VectorsModel.Instance.Invoking(m => m.Assess(Dossier, options)).Should().Throw<ArgumentException>().WithMessage(message);
        VectorsModel.Instance.Invoking(m => m.Open(Dossier, options)).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void A_claim_that_is_not_there_is_told_from_one_of_which_nothing_is_said_yet()
    {
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x on 3; b1 asserts y on 5"), new DateOnly(2024, 10, 4));

        assessment.Invoking(a => a["z"]).Should().Throw<KeyNotFoundException>().WithMessage("The dossier has no claim 'z'.");
        assessment.Invoking(a => a["y"]).Should().Throw<KeyNotFoundException>().WithMessage("Of the claim 'y' nothing had been said by 2024-10-04.");
    }

    [Fact]
    public void A_rule_that_asks_for_what_is_not_there_is_told_its_family_and_id()
    {
        var scene = Assessment.Scene;

        scene.Invoking(s => s.Source(new Ref<Source>("a"))).Should().Throw<ArgumentException>().WithMessage("the dossier has no source 'a'; validate it first.");
        scene.Invoking(s => s.Claim(new Ref<Claim>("b"))).Should().Throw<ArgumentException>().WithMessage("the dossier has no claim 'b'; validate it first.");
        scene.Invoking(s => s.Statement(new Ref<Statement>("c"))).Should().Throw<ArgumentException>().WithMessage("the dossier has no statement 'c'; validate it first.");
    }
}
