namespace Assay.Tests.Dossiers;

public sealed class DossierTests
{
    [Fact]
    public void Records_are_kept_in_ordinal_order_of_their_ids()
    {
        EntitySet<Claim> claims = [new Claim { Id = "b" }, new Claim { Id = "B" }, new Claim { Id = "a-1" }, new Claim { Id = "a" }, new Claim { Id = "a.1" }];

        claims.Select(c => c.Id).Should().Equal("B", "a", "a-1", "a.1", "b");
        claims[0].Id.Should().Be("B");
        claims["a-1"].Should().BeSameAs(claims[2]);
        claims.IndexOf("a.1").Should().Be(3);
        claims.IndexOf("zz").Should().BeNegative();
    }

    [Fact]
    public void An_id_that_is_not_there_is_not_found()
    {
        EntitySet<Claim> claims = [new Claim { Id = "a" }];

        claims.TryGet("b", out var none).Should().BeFalse();
        none.Should().BeNull();
        claims.Contains("a").Should().BeTrue();
        claims.Invoking(c => c["b"]).Should().Throw<KeyNotFoundException>().WithMessage("*'b'*");
    }

    [Fact]
    public void An_id_cannot_be_given_twice()
    {
        var act = () => { EntitySet<Claim> unused = [new Claim { Id = "a" }, new Meeting { Id = "a" }]; };

        act.Should().Throw<ArgumentException>().WithMessage("*'a'*");
    }

    [Fact]
    public void Sets_can_be_changed_by_making_others()
    {
        EntitySet<Source> sources = [new Source { Id = "b" }, new Source { Id = "d" }];

        sources.With(new Source { Id = "a" }).With(new Source { Id = "c" }).With(new Source { Id = "e" }).Select(s => s.Id).Should().Equal("a", "b", "c", "d", "e");
        sources.With(new Source { Id = "d", Name = "D" })["d"].Name.Should().Be("D");
        sources.Without("b").Select(s => s.Id).Should().Equal("d");
        sources.Without("x").Should().BeSameAs(sources);
        sources.Count.Should().Be(2);
    }

    [Fact]
    public void Dossiers_are_equal_by_what_they_hold()
    {
        var one = Make();

        Make().Should().Be(one).And.NotBeSameAs(one);
        Make().GetHashCode().Should().Be(one.GetHashCode());
        (one with { Title = "other" }).Should().NotBe(one);
        (one with { Claims = one.Claims.With(new Claim { Id = "z" }) }).Should().NotBe(one);
        (one with { Relations = [] }).Should().NotBe(one);

        static Dossier Make() => new()
        {
            Name = "x",
            Claims = [new Claim { Id = "a" }, new Claim { Id = "b" }],
            Evidence = [new Evidence { Id = "e", Url = new Uri("https://example.org") }],
            Statements = [new Statement { Id = "s", Source = "q", Claim = "a", Stance = Stance.Asserts, Evidence = ["e"] }],
            Relations = [new Relation { Claim = "a", Implies = ["b"] }],
        };
    }

    [Fact]
    public void Relations_are_equal_in_substance_however_they_are_given()
    {
        var one = new Dossier { Name = "x", Relations = [new Relation { Claim = "b", Implies = ["d", "c", "d"] }, new Relation { Claim = "a", Excludes = ["b"] }, new Relation { Claim = "b", Excludes = ["e"] }] };
        var other = new Dossier { Name = "x", Relations = [new Relation { Claim = "a", Excludes = ["b"] }, new Relation { Claim = "b", Implies = ["c", "d"], Excludes = ["e"] }, new Relation { Claim = "q" }] };

        one.Should().Be(other);
        one.Relations.Should().HaveCount(2);
    }

    [Fact]
    public void Everything_has_a_name_for_readers()
    {
        var dossier = Sample.Load("sources: [{id: nis, name: The Service}, {id: x}]\nclaims: [{id: c, kind: TroopDeployment, sender: kp, host: ru, strength: ~1500}, {id: d, kind: Meeting, about: c}]");

        dossier.NameOf(Family.Party, "kp").Should().Be("North Korea");
        dossier.NameOf(Family.Source, "nis").Should().Be("The Service");
        dossier.NameOf(Family.Source, "x").Should().Be("x");
        dossier.NameOf(Family.Source, "nobody").Should().Be("nobody");
        dossier.NameOf(Family.Claim, "d").Should().Be("they met about North Korea sent about 1,500 persons to Russia");
        dossier.NameOf(Family.Statement, "s").Should().Be("s");
    }

    [Fact]
    public void Lists_are_equal_by_their_items()
    {
        ValueList<string> one = ["a", "b"];

        one.Should().Equal("a", "b");
        (one == ["a", "b"]).Should().BeTrue();
        (one != ["b", "a"]).Should().BeTrue();
        one.GetHashCode().Should().Be(((ValueList<string>)["a", "b"]).GetHashCode());
        default(ValueList<string>).Should().BeEquivalentTo(ValueList<string>.Empty);
        default(ValueList<string>).Equals([]).Should().BeTrue();
        default(ValueList<string>).Count.Should().Be(0);
        one.Contains("b").Should().BeTrue();
        one.Invoking(l => l[2]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void What_is_stated_covers_what_is_stated_more_precisely()
    {
        Stated.Covers((Quantity?)null, Quantity.Exactly(3)).Should().BeTrue();
        Stated.Covers((Quantity?)Quantity.AtLeast(1000), Quantity.About(1500)).Should().BeTrue();
        Stated.Covers((Quantity?)Quantity.About(1500), Quantity.AtLeast(1000)).Should().BeFalse();
        Stated.Covers((Quantity?)Quantity.About(1500), null).Should().BeFalse();
        Stated.Covers((Period?)Period.Parse("2024-10"), Period.Parse("2024-10-08/2024-10-13")).Should().BeTrue();
        Stated.Covers((PartialDate?)PartialDate.Parse("2024"), PartialDate.Parse("2024-10")).Should().BeTrue();
        Stated.Covers((PartialDate?)PartialDate.Parse("2024-10"), PartialDate.Parse("2024")).Should().BeFalse();
        Stated.Covers((Ref<Party>?)new Ref<Party>("a"), new Ref<Party>("a")).Should().BeTrue();
        Stated.Covers(new Ref<Party>("a"), new Ref<Party>("b")).Should().BeFalse();
        Stated.Covers((string?)null, "x").Should().BeTrue();
        Stated.Covers("x", null).Should().BeFalse();
        Stated.Covers((UnitKind?)null, UnitKind.Engineers).Should().BeTrue();
        Stated.Covers<string>(["a"], ["b", "a"]).Should().BeTrue();
        Stated.Covers<string>(["a", "c"], ["b", "a"]).Should().BeFalse();
        Stated.Covers(Enumerable.Range(0, 50).ToValueList(), Enumerable.Range(0, 60).ToValueList()).Should().BeTrue();
    }

    [Fact]
    public void Enums_have_names_and_words()
    {
        UnitKindNames.Table.NameOf(UnitKind.SpecialForces).Should().Be("SpecialForces");
        UnitKindNames.Table.Words(UnitKind.SpecialForces).Should().Be("special forces");
        UnitKindNames.Table.TryParse("Engineers", out var value).Should().BeTrue();
        value.Should().Be(UnitKind.Engineers);
        UnitKindNames.Table.TryParse("engineers", out _, out var error).Should().BeFalse();
        error.Should().EndWith("did you mean 'Engineers'?");
        UnitKindNames.Table.Invoking(t => t.NameOf((UnitKind)9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
