using System.Globalization;
using Assay.Tests.Dossiers;

namespace Assay.Tests.Validation;

public sealed class TextBuilderTests
{
    private static readonly Dossier Names = Sample.Load("sources: [{id: nis, name: The Service}]\nclaims: [{id: c, kind: TroopDeployment, sender: kp, host: ru, strength: ~1500}]");

    [Fact]
    public void References_are_named()
    {
        Text(t => t.Append(new Ref<Party>("kp"))).Should().Be("North Korea");
        Text(t => t.Append((Ref<Party>?)new Ref<Party>("ru"))).Should().Be("Russia");
        Text(t => t.Append((Ref<Party>?)null)).Should().Be("unknown");
        Text(t => t.Append(new Ref<Source>("nis"))).Should().Be("The Service");
        Text(t => t.Append(new Ref<TroopDeployment>("c"))).Should().Be("North Korea sent about 1,500 persons to Russia");
        Text(t => t.Append((ValueList<Ref<Party>>)["kp", "ru", "x"])).Should().Be("North Korea, Russia and x");
    }

    [Fact]
    public void Records_are_named()
    {
        Text(t => t.Append(Names.Parties["kp"])).Should().Be("North Korea");
        Text(t => t.Append(Names.Sources["nis"])).Should().Be("The Service");
        Text(t => t.Append(Names.Claims["c"])).Should().Be("North Korea sent about 1,500 persons to Russia");
        Text(t => t.Append(new Evidence { Id = "e" })).Should().Be("e");
    }

    [Fact]
    public void Values_are_written_for_readers_alike_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Text(t => t.Append(UnitKind.SpecialForces)).Should().Be("special forces");
            Text(t => t.Append((UnitKind?)null)).Should().Be("unknown");
            Text(t => t.Append((object?)null)).Should().Be("unknown");
            Text(t => t.Append((string?)null)).Should().Be("unknown");
            Text(t => t.Append(1234.5)).Should().Be("1234.5");
            Text(t => t.Append(true)).Should().Be("yes");
            Text(t => t.Append(Quantity.Parse("10000.. persons"))).Should().Be("at least 10,000 persons");
            Text(t => t.Append(Period.Parse("2024-10-08/2024-10-13"))).Should().Be("2024-10-08/2024-10-13");
            Text(t => t.Append((ValueList<UnitKind>)[UnitKind.SpecialForces, UnitKind.Engineers])).Should().Be("special forces and engineers");
            Text(t => t.Append(default(ValueList<string>))).Should().Be("none");
            Text(t => t.Append(new[] { "a", "b" }.Select(x => x + x))).Should().Be("aa and bb");
            Text(t => t.Append(new Uri("https://example.org/a"))).Should().Be("https://example.org/a");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_text_does_not_grow_without_end() =>
        Text(t =>
        {
            for (var i = 0; i < 100; i++)
                t.Append(new string('x', 10_000));
        }).Should().HaveLength(64 * 1024).And.EndWith("x…");

    [Theory]
    [InlineData("SpecialForces", "special forces")]
    [InlineData("NATOForces", "NATO forces")]
    [InlineData("Named", "named")]
    [InlineData("A", "A")]
    [InlineData("T72Tank", "T72 tank")]
    [InlineData("Not_Known", "not known")]
    [InlineData("HUMINT", "HUMINT")]
    public void Names_are_put_into_words(string name, string words) => Wording.OfName(name).Should().Be(words);

    private static string Text(Action<TextBuilder> append)
    {
        var text = new TextBuilder(Names);
        append(text);
        return text.ToString();
    }
}
