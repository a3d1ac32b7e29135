namespace Assay.Generator.Tests.Binding;

public sealed class ImportTests
{
    [Fact]
    public void Models_are_found_by_name_ignoring_case_and_imported_with_their_imports_once()
    {
        var models = Bound.Models(
            "model: Top\nuses: [LEFT, right, core]\nclaims: {T: {fields: {b: B, l: ref L}}}",
            "model: Left\nuses: base\nclaims: {L: {open: true}}",
            "model: Right\nuses: [Base]",
            "model: Base\nnamespace: Of.Base\nenums: {B: {values: [X]}}");

        var top = models.Single(m => m.Name == "Top");
        top.Imports.Select(i => i.Name).Should().Equal("Core", "Base", "Left", "Right");
        top.Kind("T").Field("b").TypeName.Should().Be("global::Of.Base.B");
        top.Kind("T").Field("l").TypeName.Should().Be("global::Left.L");
        top.Rules.Usings.Should().Equal("Left", "Of.Base", "Right", "Top");
    }

    [Fact]
    public void Files_that_are_mere_imports_are_imported_but_not_generated()
    {
        var run = SchemaTest.Run(
            new SchemaText("a.assay.yaml", "model: Lib\nclaims: {A: {open: true}}") { IsCompiled = true },
            new SchemaText("b.assay.yaml", "model: App\nuses: lib\nclaims: {B: {is: A}}"));

        run.Diagnostics.Should().BeEmpty();
        run.HintNames.Should().OnlyContain(name => name.StartsWith("App."));
    }

    [Fact]
    public void Only_errors_of_what_others_compiled_are_reported()
    {
        var schema = "model: Lib\nrules: {always: {on: claim, flag: A}}";

        SchemaTest.Run(new SchemaText("a.assay.yaml", schema) { IsCompiled = true }).Diagnostics.Should().BeEmpty();
        SchemaTest.Run(new SchemaText("a.assay.yaml", schema)).Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void A_package_that_comes_by_two_ways_is_one_import()
    {
        var run = SchemaTest.Run(
            new SchemaText("1/lib.assay.yaml", "model: Lib\nclaims: {A: {open: true}}") { IsCompiled = true },
            new SchemaText("2/lib.assay.yaml", "model: Lib\nclaims: {A: {open: true}}") { IsCompiled = true },
            new SchemaText("b.assay.yaml", "model: App\nuses: lib\nclaims: {B: {is: A}}"));

        run.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_core_of_the_compilation_takes_the_place_of_the_embedded_one()
    {
        var run = SchemaTest.Run(
            ("core.assay.yaml", CoreSchema.Text.Replace("  Authentic:", "  Genuine:")),
            ("b.assay.yaml", "model: App\nclaims: {B: {fields: {of: ref Genuine}}}"));

        run.Diagnostics.Should().BeEmpty();
        run.HintNames.Should().Contain("Core.Genuine.g.cs");
    }

    [Theory]
    [InlineData("uses: [⟦nope⟧]\nclaims: {A: {is: Foo, fields: {b: Bar, c: ref Baz}}}",
        "ASY0206: no model 'nope' is at hand; reference the package that has it, or add its *.assay.yaml to AdditionalFiles")]
    [InlineData("uses: [⟦cor⟧]", "ASY0206: no model 'cor' is at hand; did you mean 'Core'?; reference the package that has it, or add its *.assay.yaml to AdditionalFiles")]
    [InlineData("uses: [⟦test⟧]", "ASY0207: 'Test' imports itself: Test → Test; take one of these out")]
    [InlineData("uses: ⟦{a: b}⟧", "ASY0103: expected a list here, not a mapping")]
    public void A_bad_import_is_reported_and_what_it_may_have_had_is_not(string schema, string expected) => Expected.Diagnostics(schema, expected);

    [Fact]
    public void Cycles_are_reported_in_each_model_that_is_part_of_one()
    {
        var run = SchemaTest.Run(("a.assay.yaml", "model: A\nuses: [B]"), ("b.assay.yaml", "model: B\nuses: [C]"), ("c.assay.yaml", "model: C\nuses: [A]"), ("d.assay.yaml", "model: D\nuses: [A]"));

        run.Words().Should().Equal(
            "a.assay.yaml(2,8): ASY0207: 'A' imports itself: A → B → C → A; take one of these out",
            "b.assay.yaml(2,8): ASY0207: 'B' imports itself: B → C → A → B; take one of these out",
            "c.assay.yaml(2,8): ASY0207: 'C' imports itself: C → A → B → C; take one of these out");
        run.HintNames.Should().Contain("D.Model.g.cs");
    }

    [Fact]
    public void Two_models_of_one_name_are_one_too_many()
    {
        var run = SchemaTest.Run(("a.assay.yaml", "model: A\nclaims: {X: {}}"), ("b.assay.yaml", "model: A\nclaims: {Y: {}}"));

        run.Words().Should().Equal("(1,8): ASY0208: a model 'A' is already in a.assay.yaml; rename one of them");
        run.HintNames.Should().Contain("A.X.g.cs").And.NotContain("A.Y.g.cs");
    }

    [Fact]
    public void Of_two_models_of_one_name_the_one_that_others_compiled_stays()
    {
        foreach (var (first, second) in new[] { ("a", "b"), ("b", "a") })
        {
            var run = SchemaTest.Run(
                new SchemaText(first + ".assay.yaml", "model: Lib\nclaims: {A: {open: true}}") { IsCompiled = true },
                new SchemaText(second + ".assay.yaml", "model: LIB\nclaims: {B: {}}"),
                new SchemaText("c.assay.yaml", "model: App\nuses: lib\nclaims: {C: {is: A}}"));

            run.Words().Should().Equal($"(1,8): ASY0208: a model 'LIB' is already in {first}.assay.yaml; rename one of them");
            run.HintNames.Should().Contain("App.C.g.cs").And.OnlyContain(name => name.StartsWith("App."));
        }
    }

    [Fact]
    public void What_a_model_of_a_cycle_takes_from_another_is_not_reported_as_well() =>
        SchemaTest.Run(("a.assay.yaml", "model: A\nuses: [B]\nclaims: {X: {is: Y}}"), ("b.assay.yaml", "model: B\nuses: [A]\nclaims: {Y: {open: true}}")).Words().Should().Equal(
            "a.assay.yaml(2,8): ASY0207: 'A' imports itself: A → B → A; take one of these out",
            "b.assay.yaml(2,8): ASY0207: 'B' imports itself: B → A → B; take one of these out");

    [Fact]
    public void Two_imports_of_one_name_clash()
    {
        var run = SchemaTest.Run(("a.assay.yaml", "model: A\nclaims: {X: {}}"), ("b.assay.yaml", "model: B\nenums: {X: {values: [Y]}}"), ("c.assay.yaml", "model: C\nuses: [A, B]"));

        run.Words().Should().Equal("(2,7): ASY0209: the models 'A' and 'B' both have a 'X', so no model can use both");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported() =>
        new UnreadableRun().Diagnostics.Should().Equal("ASY0015");

    private sealed class UnreadableRun
    {
        public IEnumerable<string> Diagnostics => Assay.Generator.Binding.Linker
            .Link([Assay.Generator.Syntax.ParsedSchema.Parse(new("a.assay.yaml", null, false), default)], default).Diagnostics.Select(d => d.Id);
    }
}
