using System.Reflection;
using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Tests.Trials;

/// <summary>
/// Holds the schemas of the trials to using whatever the language has: what is added to the language fails here until it is used there,
/// and so compiled, run and looked at.
/// </summary>
public sealed class LanguageCoverageTests
{
    private static readonly YamlNode[] Schemas =
        [.. ((string[])[TrialsSchemas.Main, TrialsSchemas.Conduct, TrialsSchemas.Vaccines]).Select(text => YamlReader.Read(text, YamlLimits.Schema).Root)];

    private static readonly IReadOnlyList<ModelSpec> Models = Bound.Models(TrialsSchemas.Main, TrialsSchemas.Conduct, TrialsSchemas.Vaccines);

    private static readonly FieldSpec[] AllFields =
        [.. Models.SelectMany(m => m.Kinds.SelectMany(k => k.Fields.Where(f => f.DeclaredBy == $"global::{k.Namespace}.{k.Name}")).Concat(m.Values.SelectMany(v => v.Fields)))];

    [Fact]
    public void Every_section_of_a_schema_is_there() => Keys(Schemas).Should().Contain(ModelBinder.Sections);

    [Fact]
    public void Every_key_of_an_enum_is_used() => Keys(Named("enums")).Should().Contain(EnumBinder.Keys);

    [Fact]
    public void Enum_values_are_written_with_and_without_a_doc() =>
        Models.SelectMany(m => m.Enums).SelectMany(e => e.Values).Select(v => v.Doc is null).Distinct().Should().HaveCount(2);

    [Fact]
    public void Every_key_of_a_value_is_used() => Keys(Named("values")).Should().Contain(ValueBinder.Keys);

    [Fact]
    public void Every_key_of_a_mixin_is_used() => Keys(Named("mixins")).Should().Contain(MixinBinder.Keys);

    [Fact]
    public void Every_key_of_a_kind_is_used() => Keys(Kinds()).Should().Contain(KindBinder.Keys);

    [Fact]
    public void Every_family_has_kinds_with_fields_checks_and_a_base_of_their_own()
    {
        foreach (var family in Families.All)
        {
            var kinds = Named(Families.Plural(family)).ToArray();
            kinds.Should().Contain(k => k.Find("fields") != null, "of {0}", family).And.Contain(k => k.Find("checks") != null, "of {0}", family)
                .And.Contain(k => k.Find("is") != null, "of {0}", family);
        }
    }

    [Fact]
    public void There_are_thirty_kinds_and_some_derive_three_deep()
    {
        var kinds = Models.SelectMany(m => m.Kinds).ToDictionary(k => $"global::{k.Namespace}.{k.Name}");
        kinds.Count.Should().BeGreaterThan(30);
        kinds.Values.Max(Depth).Should().BeGreaterThanOrEqualTo(4, "a family's base kind is the first");

        int Depth(KindSpec kind) => 1 + (kind.BaseType is { } name && kinds.TryGetValue(name, out var found) ? Depth(found) : 1);
    }

    [Fact]
    public void Every_key_of_a_field_is_used() => Keys(Fields()).Should().Contain(FieldKeys.All);

    [Theory]
    [MemberData(nameof(FieldTypes))]
    public void Every_type_of_field_is_used_alone_optional_and_in_a_list(string type) =>
        AllFields.Where(f => f.Type.ToString() == type).Select(f => f.IsList ? "list" : f.IsOptional ? "optional" : "alone").Distinct()
            .Should().BeEquivalentTo("alone", "optional", "list");

    public static TheoryData<string> FieldTypes => [.. Enum.GetNames<FieldType>()];

    [Theory]
    [MemberData(nameof(DefaultableTypes))]
    public void Every_type_that_can_have_a_default_has_one_somewhere(string type) =>
        AllFields.Should().Contain(f => f.Type.ToString() == type && f.Default != null);

    public static TheoryData<string> DefaultableTypes =>
        [.. Enum.GetValues<FieldType>().Where(t => FieldKeys.Objection("default", new BoundType(t, false, false, null, null), FieldOwner.Kind, Family.Claim) is null).Select(t => t.ToString())];

    [Fact]
    public void References_go_to_every_family() =>
        AllFields.Where(f => f.TargetFamily != null).Select(f => f.TargetFamily!.Value).Distinct().Should().BeEquivalentTo(Families.All);

    [Fact]
    public void Parties_are_interested_both_ways() =>
        AllFields.Select(f => f.Interested).Distinct().Should().BeEquivalentTo(Enum.GetValues<Interest>());

    [Fact]
    public void Every_key_of_a_check_and_every_severity_is_used()
    {
        Keys(Checks()).Should().Contain(CheckBinder.Keys);
        Models.SelectMany(m => m.Expressions).SelectMany(e => e.Checks).Select(c => c.Severity).Distinct().Should().BeEquivalentTo(Enum.GetValues<CheckSeverity>());
    }

    [Fact]
    public void Every_key_of_a_rule_is_used() =>
        Keys(Named("rules")).Should().Contain(KeysOf(typeof(RuleBinder)));

    [Fact]
    public void Rules_of_every_stratum_are_limited_to_a_kind_and_not() =>
        Models.SelectMany(m => m.Rules.OwnRules).Select(r => (r.On, r.Of?.Family)).Distinct().Should().Contain(
        [
            (Stratum.Source, null), (Stratum.Source, Family.Source), (Stratum.Statement, null), (Stratum.Statement, Family.Statement),
            (Stratum.Statement, Family.Source), (Stratum.Statement, Family.Claim), (Stratum.Claim, null), (Stratum.Claim, Family.Claim),
        ]);

    [Fact]
    public void Imported_rules_are_tuned_switched_off_and_switched_on()
    {
        var changes = Entries("rules").Where(e => e.Key.Text.Contains('/')).Select(e => e.Value).ToArray();

        Keys(changes).Should().Contain(["weight", "flag", "doc", "off"]);
        changes.Select(c => c.Find("off")?.Text).Should().Contain("true").And.Contain("false");
    }

    [Fact]
    public void Both_tables_are_replaced_with_and_without_docs()
    {
        var main = Models.Single(m => m.Name == "Trials").Rules;

        main.OwnVerdicts.Should().NotBeNull();
        main.Verdicts.Select(v => v.Doc is null).Distinct().Should().HaveCount(2);
        main.OwnCredibility.Should().NotBeNull();
        main.Credibility.Select(v => v.Name).Should().BeEquivalentTo("1", "2", "3", "4", "5", "6");
    }

    [Fact]
    public void Every_weight_is_set_somewhere_and_none_of_the_schemas_sets_all()
    {
        var numbers = KeysOf(typeof(WeightsBinder), "Numbers");
        var own = Schemas.Select(s => s.Find("weights")).Where(w => w != null).Select(w => Keys([w!.Value]).ToArray()).ToArray();

        own.SelectMany(w => w).Should().Contain([.. numbers, "reliability", "certainty", "track", "copying", "doc"]);
        Keys(Weights("copying")).Should().Contain(KeysOf(typeof(WeightsBinder), "Copying"));
        own.Should().OnlyContain(w => numbers.Except(w).Any());
    }

    [Fact]
    public void Grades_are_declared_in_one_model_and_not_in_another() =>
        Models.Select(m => m.Rules.Reliability).Distinct().Should().HaveCountGreaterThan(1);

    [Fact]
    public void Texts_are_written_in_every_way_that_yaml_has()
    {
        var styles = new HashSet<YamlStyle>();
        foreach (var schema in Schemas)
            Collect(schema, styles);
        styles.Should().Contain([YamlStyle.Plain, YamlStyle.SingleQuoted, YamlStyle.DoubleQuoted, YamlStyle.Literal, YamlStyle.Folded]);
        TrialsSchemas.Main.Should().Contain("&otherTrial").And.Contain("*otherTrial");
    }

    [Fact]
    public void Fields_are_called_like_keywords_of_CSharp() =>
        AllFields.Select(f => f.Name).Should().Contain(["event", "params", "checked", "class", "operator", "in"]);

    private static void Collect(YamlNode node, HashSet<YamlStyle> styles)
    {
        if (node.IsScalar)
            styles.Add(node.Style);
        foreach (var entry in node.Entries)
            Collect(entry.Value, styles);
        foreach (var item in node.Items)
            Collect(item, styles);
    }

    /// <summary>The entries of a section, in all schemas.</summary>
    private static IEnumerable<YamlEntry> Entries(string section) =>
        Schemas.Select(s => s.Find(section)).Where(s => s != null).SelectMany(s => List(s!.Value));

    private static IEnumerable<YamlNode> Named(string section) => Entries(section).Select(e => e.Value);

    private static IEnumerable<YamlNode> Weights(string group) =>
        Schemas.Select(s => s.Find("weights")?.Find(group)).Where(g => g != null).Select(g => g!.Value);

    private static IEnumerable<YamlNode> Kinds() => Families.All.SelectMany(f => Named(Families.Plural(f)));

    private static IEnumerable<YamlNode> Fields() =>
        Kinds().Concat(Named("values")).Concat(Named("mixins")).Select(n => n.Find("fields")).Where(f => f != null).SelectMany(f => List(f!.Value)).Select(e => e.Value);

    private static IEnumerable<YamlNode> Checks()
    {
        foreach (var list in Kinds().Concat(Named("mixins")).Select(n => n.Find("checks")))
        {
            if (list is not { } checks)
                continue;
            foreach (var item in checks.Items)
                yield return item;
        }
    }

    private static IEnumerable<string> Keys(IEnumerable<YamlNode> nodes) => nodes.SelectMany(n => List(n)).Select(e => e.Key.Text).Distinct();

    private static List<YamlEntry> List(YamlNode node)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in node.Entries)
            entries.Add(entry);
        return entries;
    }

    private static string[] KeysOf(Type binder, string list = "Keys") =>
        (string[])binder.GetField(list, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!;
}
