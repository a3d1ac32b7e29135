namespace Assay.Tests.Dossiers;

public sealed class KindTests
{
    [Fact]
    public void A_record_without_a_kind_is_of_its_familys_base_kind() =>
        Sample.Load("claims: [{id: c}]\nsources: [{id: s}]").Claims["c"].Kind.Should().BeSameAs(Claim.KindInfo);

    [Fact]
    public void An_unknown_kind_is_shown_with_the_nearest_one() =>
        Sample.Expect("ASY2030", "claims: [{id: c, kind: «Meting», about: c}]").Message.Should().Be("there is no claim kind 'Meting' in the model Field; did you mean 'Meeting'?");

    [Fact]
    public void A_kind_of_another_family_is_shown_as_such() =>
        Sample.Expect("ASY2030", "sources: [{kind: «Photo», id: s}]").Message.Should().EndWith("'Photo' is a kind of evidence");

    [Fact]
    public void An_abstract_kind_is_shown_with_those_that_derive_from_it() =>
        Sample.Expect("ASY2031", "evidence: [{id: e, kind: «Media»}]").Message.Should().Contain("Photo or Recording");

    [Fact]
    public void A_kind_that_is_no_text_is_refused() => Sample.Expect("ASY2038", "evidence: [{id: e, kind: «[»]}]");

    [Fact]
    public void Earlier_names_still_load_with_a_warning()
    {
        const string Text = Sample.Head + Sample.Parties + "claims: [{id: c, kind: «TroopsSent», sender: kp, host: ru, «camps»: [aa]}]";

        MarkedText.Expect(Text, DossierFormat.Yaml, "ASY2032", "ASY2035")
            .Select(d => d.Message).Should().Equal("'TroopsSent' is called 'TroopDeployment' now; write that", "'camps' is called 'bases' now; write that");
        ((TroopDeployment)FieldModel.Instance.Parse(MarkedText.Of(Text).Text).Claims["c"]).Bases.Should().Equal("aa");
    }

    [Fact]
    public void A_field_under_both_its_names_stands_twice() =>
        FieldModel.Instance.TryParse(Sample.Head + Sample.Parties + "claims: [{id: c, kind: TroopDeployment, sender: kp, host: ru, bases: [aa], camps: [bb]}]")
            .Diagnostics.Select(d => d.Code).Should().Equal("ASY2015", "ASY2035");

    [Fact]
    public void Deprecated_kinds_and_fields_load_with_a_warning()
    {
        Sample.Expect("ASY2033", "evidence: [{id: e, kind: «Recording»}]").Message.Should().Be("'Recording' is deprecated: use Photo");
        Sample.ExpectInClaim("ASY2036", "«route66»: x").Message.Should().Be("'route66' is deprecated: use routes");
        Sample.ExpectInClaim("ASY2036", "route: {from: a, to: b, «toll»: '5'}").Message.Should().Be("'toll' is deprecated: nobody pays any more");
    }

    [Fact]
    public void A_model_knows_its_kinds_and_those_it_imports()
    {
        FieldModel.Instance.Kinds.Select(k => k.Name).Should().StartWith(["Party", "Source", "Evidence", "Claim", "Authentic", "Statement"]).And.Contain("Media");
        FieldModel.Instance.KindNamed(Family.Claim, "Meeting").Should().BeSameAs(Meeting.KindInfo);
        FieldModel.Instance.KindNamed(Family.Source, "Meeting").Should().BeNull();
        FieldModel.Instance.KindNamed(Family.Claim, "TroopsSent").Should().BeNull();
    }
}
