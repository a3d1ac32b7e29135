using System.Text.Json;

namespace Assay.Tests.Trials;

/// <summary>What a developer does with the generated types.</summary>
public sealed class GeneratedApiTests
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = TrialsModel.Instance.Json };

    private static readonly TrialRegistered Trial = new()
    {
        Id = "t",
        Trial = "NCT00000001",
        Sponsor = "novaxa",
        Phase = Phase.Two,
        Arms =
        [
            new() { Label = "drug", Size = Quantity.About(20).WithUnit("patients"), Doses = [new() { Amount = Quantity.Exactly(5).WithUnit("mg"), Window = new() { Low = 1, High = 2 } }] },
            new() { Label = "placebo" },
        ],
        Endpoints = [new() { What = "death", Primary = true, Measure = Measure.Survival }],
        Visits = [PartialDate.Parse("2024-05~")],
        Odds = [.5, .25],
    };

    [Fact]
    public void A_record_made_in_code_is_valid_and_survives_json()
    {
        Trial.Validate().Issues.Should().BeEmpty();

        var json = JsonSerializer.Serialize<Claim>(Trial, Json);

        json.Should().Be("""
            {"id":"t","kind":"TrialRegistered","trial":"NCT00000001","sponsor":"novaxa","phase":"Two","arms":[{"label":"drug","size":"~20","doses":[{"amount":5,"window":{"low":1,"high":2}}]},{"label":"placebo"}],"endpoints":[{"what":"death","measure":"Survival","primary":true}],"visits":["2024-05~"],"odds":[0.5,0.25]}
            """.Trim());
        JsonSerializer.Deserialize<Claim>(json, Json).Should().Be(Trial);
    }

    [Fact]
    public void The_whole_case_survives_json() =>
        JsonSerializer.Deserialize<Dossier>(JsonSerializer.Serialize(Zelotrel.Dossier, Json), Json).Should().Be(Zelotrel.Dossier);

    [Fact]
    public void Validation_points_at_every_mistake_at_any_depth() =>
        (Trial with
        {
            Trial = "NCT1",
            Phase = Phase.Preclinical,
            Arms = [Trial.Arms[0] with { Doses = [new() { Amount = 0, TimesADay = 30, Window = new() { Low = 3, High = 2, Level = .2 } }] }],
            Endpoints = [],
            Centres = ["Rome", "X"],
            Languages = ["en", "fr"],
        }).Validate().Issues.Select(i => $"{i.Severity} {i.Code} {i.Pointer}").Should().BeEquivalentTo(
            "Error pattern /trial", "Error oneOf /phase", "Error minItems /arms", "Error min /arms/0/doses/0/amount", "Error max /arms/0/doses/0/timesADay",
            "Error min /arms/0/doses/0/window/level", "Error minItems /endpoints", "Error minLength /centres/1", "Error oneOf /languages/1", "Warning check ");

    [Fact]
    public void A_valid_record_is_validated_without_allocating()
    {
        var records = Zelotrel.Dossier.Claims.Where(c => c is not TrialRegistered).Where(c => c.Validate().Issues.Length == 0).ToArray();
        records.Length.Should().BeGreaterThan(20);
        var before = GC.GetAllocatedBytesForCurrentThread();

        foreach (var record in records)
            record.Validate();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Parties_are_told_apart_by_matching() =>
        Zelotrel.Dossier.Parties.Select(p => p.Match(company: c => $"company {c.Class}", subsidiary: s => $"of {s.Parent.Id}", charity: _ => "charity", other: _ => "other"))
            .Should().Equal("charity", "company listed", "of novaxa", "company private \"ltd\"");

    [Fact]
    public void Claims_are_told_apart_by_a_visitor_the_more_special_kinds_first()
    {
        var visitor = new Words();

        Zelotrel.Dossier.Claims.Where(c => c is Harm or Benefit or Override or Authentic).Select(c => $"{c.Id} {visitor.Visit(c)}").Should().Equal(
            "data-real other", "deaths-12 harm", "deaths-3 harm", "liver harm", "overruled override", "works-a-bit relative", "works-in-women subgroup women",
            "works-not none", "works-well relative");
        Zelotrel.Dossier.Claims["works-in-women"].TrialsKind().Should().Be(TrialsClaimKind.SubgroupBenefit);
    }

    [Fact]
    public void Kinds_know_what_the_schema_says_of_them()
    {
        SubgroupBenefit.KindInfo.Base.Should().BeSameAs(RelativeBenefit.KindInfo);
        RelativeBenefit.KindInfo.Base!.Base.Should().BeSameAs(Claim.KindInfo);
        (Benefit.KindInfo.IsAbstract, SubgroupBenefit.KindInfo.IsAbstract).Should().Be((true, false));
        Company.KindInfo.Was.Should().Equal("Firm", "Manufacturer");
        TrialsModel.Instance.Kinds.Single(k => k.Name == "NoHarm").Deprecated.Should().Be("deny the AdverseReaction");
        Benefit.KindInfo.Question.Should().Equal("drug", "condition");
        (SubgroupBenefit.KindInfo.HasQuestion, Zelotrel.Dossier.Claims["works-in-women"].Question!.Kind).Should().Be((false, Benefit.KindInfo));
        Company.KindInfo.Field("class")!.OneOf.Should().Equal("private \"ltd\"", "listed", "state");
        Override.KindInfo.Field("operator")!.OneOf.Should().Equal("&", "|", "");
        UndisclosedTie.KindInfo.Field("payer")!.Should().Match<FieldInfo>(f => f.Interested == Interest.Against && f.Target!() == Company.KindInfo);
        DeathsReported.KindInfo.Field("deaths")!.Unit.Should().Be("deaths");
        TrialsModel.Instance.Version.Should().Be("2.1.0-beta.3+build.7");
    }

    private sealed class Words : TrialsClaimVisitor<string>
    {
        protected override string VisitTrialRegistered(TrialRegistered trialRegistered) => "trial";

        protected override string VisitTrialStopped(TrialStopped trialStopped) => "trial";

        protected override string VisitEnrolled(Enrolled enrolled) => "trial";

        protected override string VisitEndpointSwitched(EndpointSwitched endpointSwitched) => "trial";

        protected override string VisitOverride(Override @override) => "override";

        protected override string VisitRelativeBenefit(RelativeBenefit relativeBenefit) => "relative";

        protected override string VisitSubgroupBenefit(SubgroupBenefit subgroupBenefit) => $"subgroup {subgroupBenefit.Subgroup}";

        protected override string VisitNoBenefit(NoBenefit noBenefit) => "none";

        protected override string VisitProspect(Prospect prospect) => "prospect";

        protected override string VisitAdverseReaction(AdverseReaction adverseReaction) => "harm";

        protected override string VisitDeathsReported(DeathsReported deathsReported) => "harm";

#pragma warning disable CS0618 // Even a visitor that wants nothing of a deprecated kind has to name it.
        protected override string VisitNoHarm(NoHarm noHarm) => "no harm";
#pragma warning restore CS0618

        protected override string VisitAuthorised(Authorised authorised) => "decision";

        protected override string VisitWithdrawnFromSale(WithdrawnFromSale withdrawnFromSale) => "decision";

        protected override string VisitDataWithdrawn(DataWithdrawn dataWithdrawn) => "data";

        protected override string VisitRetracted(Retracted retracted) => "paper";

        protected override string VisitUndisclosedTie(UndisclosedTie undisclosedTie) => "money";

        protected override string VisitReplicated(Replicated replicated) => "again";

        protected override string VisitOther(Claim claim) => "other";
    }
}
