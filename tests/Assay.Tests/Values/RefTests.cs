namespace Assay.Tests.Values;

public class RefTests
{
    sealed class Outlet;

    [Fact]
    public void A_reference_is_its_id()
    {
        Ref<Outlet> reference = "yonhap";

        reference.Id.Should().Be("yonhap");
        reference.ToString().Should().Be("yonhap");
        $"{reference}".Should().Be("yonhap");
        (reference == "yonhap").Should().BeTrue();
        (reference == "Yonhap").Should().BeFalse();
        (reference != "kcna").Should().BeTrue();
    }

    [Fact]
    public void The_default_has_an_empty_id_and_equals_other_empty_ones()
    {
        default(Ref<Outlet>).Id.Should().BeEmpty();
        default(Ref<Outlet>).ToString().Should().BeEmpty();
        default(Ref<Outlet>).Should().Be(new Ref<Outlet>(""));
        new Ref<Outlet>(null!).Should().Be(default(Ref<Outlet>));
        default(Ref<Outlet>).GetHashCode().Should().Be(new Ref<Outlet>("").GetHashCode());
    }

    [Fact]
    public void References_are_ordered_by_id_ordinally() =>
        new Ref<Outlet>[] { "b", "a", "B", "ä" }.Order().Select(reference => reference.Id).Should().Equal("B", "a", "b", "ä");

    [Theory]
    [InlineData("kp")]
    [InlineData("000")]
    [InlineData("came-1500")]
    [InlineData("a_b.c-D9")]
    [InlineData("-")]
    public void Letters_digits_hyphens_underscores_and_full_stops_make_an_id(string id)
    {
        EntityId.TryCheck(id, out var error).Should().BeTrue();
        error.Should().BeNull();
    }

    [Theory]
    [InlineData("", "an id is missing: write one like 'nis-2024'")]
    [InlineData("North Korea", "a space is not allowed; write 'North-Korea'")]
    [InlineData("a/b", "'/' is not allowed; write 'a-b'")]
    [InlineData("zürich", "'ü' is not allowed; an id is made of the letters a to z and A to Z, the digits 0 to 9, '-', '_' and '.'")]
    [InlineData("id１", "'１' is not allowed; write 'id1'")]
    [InlineData("a\0b", "'\\u0000' is not allowed")]
    public void Anything_else_is_named(string id, string reason)
    {
        EntityId.TryCheck(id, out var error).Should().BeFalse();

        error.Should().Contain(reason);
    }

    [Fact]
    public void Half_a_character_is_named_by_its_code()
    {
        EntityId.TryCheck("a\ud800b", out var error).Should().BeFalse();
        error.Should().StartWith("'a\\uD800b' is not an id: '\\uD800' is not allowed");
    }

    [Fact]
    public void An_id_has_at_most_200_characters()
    {
        EntityId.TryCheck(new string('x', 200), out _).Should().BeTrue();
        EntityId.TryCheck(new string('x', 201), out var error).Should().BeFalse();
        error.Should().Contain("it has 201 characters; write at most 200");
    }
}
