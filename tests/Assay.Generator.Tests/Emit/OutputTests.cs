using System.Globalization;
using Assay.Generator.Emit;
using Assay.Generator.Model;
using static Assay.Generator.Tests.Emit.Specs;

namespace Assay.Generator.Tests.Emit;

public sealed class OutputTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    public void Output_is_the_same_in_every_culture(string culture)
    {
        var invariant = SampleModel.Model.Emit();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

        SampleModel.Model.Emit().Should().Equal(invariant);
    }

    [Fact]
    public void Lines_end_in_line_feeds_and_without_spaces()
    {
        foreach (var file in SampleModel.Model.Emit())
        {
            file.Source.Should().NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n").And.NotContain("\n\n\n").And.NotMatchRegex("[ \t]\n");
        }
    }

    [Fact]
    public void Hint_names_are_unique_ignoring_case_and_begin_with_the_model()
    {
        var enums = ((string[])["model", "Rules", "FAMILIES", "rewriter", "Expressions"]).Select(name => SampleModel.Model.Enums[0] with { Name = name });
        var expressions = SampleModel.Model.Expressions[0] with { Kind = "rules" };
        var model = SampleModel.Model with { Enums = [.. enums], Expressions = [.. SampleModel.Model.Expressions, expressions] };

        var names = model.Emit().Select(file => file.HintName).ToList();

        names.Should().OnlyHaveUniqueItems(name => name.ToUpperInvariant()).And.OnlyContain(name => name.StartsWith("Sample."));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var act = () => Emitters.Kind(SampleModel.Kind("Deployment"), source.Token);

        act.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("[0-9a-f]{64}", "0123456789abcdef", "value.Length == 64")]
    [InlineData("[A-Z_-]{2,5}", "-ABCDEFGHIJKLMNOPQRSTUVWXYZ_", "value.Length is >= 2 and <= 5")]
    [InlineData("[abc]+", "abc", "value.Length >= 1")]
    [InlineData("[.]", ".", "value.Length == 1")]
    public void A_pattern_of_one_class_of_characters_needs_no_regex(string pattern, string characters, string length)
    {
        var constants = new FieldConstants("Kind");

        FieldPattern.Of(Field("code", FieldType.Text, "Kind") with { Pattern = pattern }, "value", constants)
            .Should().StartWith(length).And.Contain("ContainsAnyExcept").And.EndWith("KindConstants.CodeCharacters)");
        constants.ToScript().Cast<Scriban.Runtime.ScriptObject>().Single()["value"].Should().Be($"global::System.Buffers.SearchValues.Create(\"{characters}\")");
    }

    [Theory]
    [InlineData(@"\p{L}")]
    [InlineData("(?i)a")]
    [InlineData("a*ab")]
    public void A_pattern_that_takes_more_than_reading_is_a_regex_that_matches_the_whole_value(string pattern)
    {
        var constants = new FieldConstants("Kind");

        FieldPattern.Of(Field("code", FieldType.Text, "Kind") with { Pattern = pattern }, "value", constants).Should().Be("KindConstants.CodePattern");
        constants.ToScript().Cast<Scriban.Runtime.ScriptObject>().Single()["value"].As<string>().Should().Contain(@"\\A(?:").And.Contain(@")\\z").And.Contain("NonBacktracking");
    }
}
