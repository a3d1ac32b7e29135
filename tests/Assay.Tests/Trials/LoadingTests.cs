namespace Assay.Tests.Trials;

public sealed class LoadingTests
{
    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task The_case_is_the_same_in_every_form_and_has_nothing_wrong_with_it(DossierFormat format)
    {
        var result = await TrialsModel.Instance.TryLoadAsync(Zelotrel.Folder(format));

        result.Diagnostics.Should().BeEmpty();
        result.Dossier.Should().Be(Zelotrel.Dossier);
        result.Dossier!.Validate().Should().BeEmpty();
    }

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public void The_case_is_saved_without_loss(DossierFormat format) =>
        TrialsModel.Instance.Parse(DossierWriter.ToText(Zelotrel.Dossier, format), format).Should().Be(Zelotrel.Dossier);

    [Theory]
    [InlineData("kind: Company, name: Rivalis", "kind: Firm, name: Rivalis", "/parties/2/kind", "Company")]
    [InlineData("kind: Company, name: Rivalis", "kind: Manufacturer, name: Rivalis", "/parties/2/kind", "Company")]
    [InlineData("kind: Article", "kind: JournalArticle", "/evidence/1/kind", "Article")]
    [InlineData("kind: TrialRegistered", "kind: TrialAnnounced", "/claims/0/kind", "TrialRegistered")]
    [InlineData("kind: WithdrawnFromSale", "kind: Delisted", "/claims/15/kind", "WithdrawnFromSale")]
    [InlineData("kind: ExpertReport", "kind: Opinion", "/statements/20/kind", "ExpertReport")]
    [InlineData("payments: [", "ties: [", "/sources/4/ties", "payments")]
    [InlineData("payments: [", "fees: [", "/sources/4/fees", "payments")]
    [InlineData("doi: 10.5555/", "handle: 10.5555/", "/evidence/2/handle", "doi")]
    [InlineData("drug: zelotrel, condition: glioma, sponsor: rivalis", "substance: zelotrel, condition: glioma, sponsor: rivalis", "/claims/7/substance", "drug")]
    [InlineData("004711, indications", "004711, uses", "/claims/13/uses", "indications")]
    public void An_earlier_name_loads_as_what_it_is_called_now_with_a_warning(string now, string earlier, string pointer, string name)
    {
        var result = Zelotrel.With(now, earlier);

        result.Complaints().Should().ContainSingle().Which.Should().StartWith($"Warning {pointer}: ").And.Contain($"'{name}'");
        result.Dossier.Should().Be(Zelotrel.Dossier);
    }

    [Theory]
    [InlineData("{id: stopped, kind: TrialStopped,", "{id: old, kind: NoHarm, drug: zelotrel, maker: novaxa, seriousness: Mild}\n  - {id: stopped, kind: TrialStopped,", "deny the AdverseReaction")]
    [InlineData("captured: 2021-03-01, describes", "captured: 2021-03-01, filed: 2021, describes", "use captured")]
    [InlineData("homepage: \"https://example.org/register\"", "numbering: ISRCTN", "the number says it")]
    public void What_is_deprecated_loads_with_a_warning_that_says_what_to_use(string text, string other, string instead) =>
        Zelotrel.With(text, other).Complaints().Should().ContainSingle().Which.Should().StartWith("Warning").And.Contain(instead);

    [Fact]
    public void Words_that_stand_in_place_of_an_id_are_none()
    {
        ((Retracted)Zelotrel.Dossier.Claims["retracted-error"]).Replaces!.Value.Id.Should().Be("nothing");
        ((ExpertReport)Zelotrel.Dossier.Statements["s-21"]).Answers!.Value.Id.Should().Be("nobody");
        Zelotrel.With("replaces: nothing", "replaces: anything").Complaints().Should().ContainSingle().Which.Should().StartWith("Error /claims/18/replaces: ").And.Contain("anything");
        Zelotrel.With("answers: nobody", "answers: nothing").Diagnostics.Should().ContainSingle().Which.Pointer.Should().Be("/statements/20/answers");
    }
}
