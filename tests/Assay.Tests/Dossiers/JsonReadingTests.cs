namespace Assay.Tests.Dossiers;

public sealed class JsonReadingTests
{
    [Fact]
    public void Quantities_dates_and_numbers_may_be_numbers_or_texts()
    {
        var numbers = Claim(""" "strength": 1500, "cargo": 1.5e3, "period": 2024, "days": [2024, "2025"], "share": 0.125, "odds": 0.68, "columns": 3, "pace": 4.5 """);
        var texts = Claim(""" "strength": "1500", "cargo": "1500", "period": "2024", "days": ["2024", 2025], "share": "12.5%", "odds": "Likely", "columns": "3", "pace": "4.5" """);

        numbers.Should().Be(texts);
        numbers.Strength.Should().Be(Quantity.Parse("1500 persons"));
        Claim(""" "columns": 3.0 """).Columns.Should().Be(3);
        Claim(""" "columns": 1e1 """).Columns.Should().Be(10);
    }

    [Theory]
    [InlineData(""" "route66": «5» """, "'route66' must be a text; this is the number 5; put it in quotes")]
    [InlineData(""" "bases": [«true»] """, "item 1 of 'bases' must be a text; this is true, without quotes")]
    [InlineData(""" "onFoot": «"true"» """, "'onFoot' must be true or false, without quotes")]
    [InlineData(""" "onFoot": «1» """, "'onFoot' must be true or false; this is the number 1")]
    [InlineData(""" "unit": «1» """, "'unit' must be SpecialForces, LightInfantry or Engineers; this is the number 1")]
    [InlineData(""" "columns": «1e999» """, "'1e999' is not a whole number")]
    [InlineData(""" "pace": «1e999» """, "larger than any number")]
    [InlineData(""" "strength": «1e999» """, "'1e999' is not a quantity")]
    [InlineData(""" "columns": «1.5» """, "'1.5' is not a whole number")]
    [InlineData(""" "period": «20241018» """, "'20241018'")]
    [InlineData(""" "shown": «5» """, "'shown' must be an id; this is the number 5; put it in quotes")]
    [InlineData(""" "strength": «true» """, "'strength' must be a quantity; this is true, without quotes")]
    public void Other_types_are_as_JSON_has_them(string fields, string message)
    {
        var marked = Text(fields);
        if (fields.Contains("route66", StringComparison.Ordinal))
            MarkedText.Expect(marked.Replace("\"route66\"", "«\"route66\"»"), DossierFormat.Json, "ASY2036", "ASY2038").Last().Message.Should().Be(message);
        else
            MarkedText.Expect(marked, DossierFormat.Json, "ASY2038").Single().Message.Should().Contain(message);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported()
    {
        MarkedText.Expect(Text(""" "columns": 1, «"columns"»: 2 """), DossierFormat.Json, "ASY2015");
        MarkedText.Expect(Text(""" «"kind"»: "Meeting" """), DossierFormat.Json, "ASY2015");
        MarkedText.Expect("""{"dossier": "a", "model": "Field", "claims": [], «"claims"»: []}""", DossierFormat.Json, "ASY2015");
    }

    [Fact]
    public void Names_may_be_escaped() =>
        FieldModel.Instance.Parse("""{"\u0064ossier": "a", "model": "Field", "sources": [{"\u0069d": "s", "k\u0069nd": "Outl\u0065t", "c\u006fde": "x"}]}""", DossierFormat.Json)
            .Sources["s"].Should().Be(new Outlet { Id = "s", Code = "x" });

    [Fact]
    public void Null_is_absent() => Claim(""" "columns": null, "bases": null, "route": null """).Should().Be(Claim(""" "units": [] """));

    [Fact]
    public void Places_are_those_of_the_text()
    {
        const string Marked = """
            {
              "dossier": "a",
              "model": "Field",
              "claims": [
                {
                  "id": "c",
                  "kind": "Meeting",
                  "others": [
                    "c",
                    «"nobody"»
                  ]
                }
              ]
            }
            """;

        MarkedText.Expect(Marked, DossierFormat.Json, "ASY2050").Single().Pointer.Should().Be("/claims/0/others/1");
    }

    private static TroopDeployment Claim(string fields) =>
        (TroopDeployment)FieldModel.Instance.Parse(Text(fields), DossierFormat.Json).Claims["c"];

    private static string Text(string fields) =>
        $$"""{"dossier": "a", "model": "Field", "parties": [{"id": "kp"}, {"id": "ru"}], "claims": [{"id": "c", "kind": "TroopDeployment", "sender": "kp", "host": "ru",{{fields}}}]}""";
}
