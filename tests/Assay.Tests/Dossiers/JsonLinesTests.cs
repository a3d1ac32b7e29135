namespace Assay.Tests.Dossiers;

public sealed class JsonLinesTests
{
    private const string Head = """{"dossier": "a", "model": "Field"}""" + "\n";

    [Fact]
    public void Records_come_in_any_order_with_blank_lines_between_them()
    {
        const string Text = """
            {"title": "T", "model": "Field", "dossier": "a"}

            {"statement": {"id": "s", "source": "o", "claim": "c", "stance": "Denies", "made": "2024"}}
            {"relation": {"claim": "c", "implies": "c"}}
              
            {"claim": {"id": "c"}}
            {"evidence": {"id": "e", "kind": "Photo", "width": 3}}
            {"source": {"id": "o", "kind": "Outlet"}}
            {"party": {"id": "p"}}
            """;

        var dossier = FieldModel.Instance.Parse(Text, DossierFormat.JsonLines);

        dossier.Should().Be(new Dossier
        {
            Name = "a",
            Model = FieldModel.Instance,
            Title = "T",
            Parties = [new Party { Id = "p" }],
            Sources = [new Outlet { Id = "o" }],
            Evidence = [new Photo { Id = "e", Width = 3 }],
            Claims = [new Claim { Id = "c" }],
            Statements = [new Statement { Id = "s", Source = "o", Claim = "c", Stance = Stance.Denies, Made = PartialDate.Parse("2024") }],
            Relations = [new Relation { Claim = "c", Implies = ["c"] }],
        });
    }

    [Theory]
    [InlineData("«{»\"claim\": {\"id\": \"c\"}}\n", "ASY2026")]
    [InlineData("«[»]\n", "ASY2020")]
    [InlineData(Head + "«{»\"dossier\": \"a\"}\n", "ASY2026")]
    [InlineData(Head + "{«\"claims\"»: []}\n", "ASY2025")]
    [InlineData(Head + "{«\"clam\"»: {}}\n", "ASY2025")]
    [InlineData(Head + "«5»\n", "ASY2020")]
    [InlineData(Head + "«{»}\n", "ASY2020")]
    [InlineData(Head + "{\"claim\": «\"c\"»}\n", "ASY2020")]
    [InlineData(Head + "{\"claim\": {\"id\": \"c\"}, «\"party\"»: {\"id\": \"c\"}}\n", "ASY2020")]
    [InlineData(Head + "{\"claim\": {\"id\": \"c\"}} «x»\n", "ASY2012")]
    [InlineData(Head + "\n\n{\"party\": {\"id\": \"p\", \"name\": \"é\" «x»}}\n{\"claim\": {\"id\": \"d\"}}\n", "ASY2012")]
    [InlineData("{\"dossier\": \"a\", \"model\": \"Field\", «\"claims\"»: []}\n", "ASY2025")]
    [InlineData("{\"dossier\": \"a\", \"model\": «\"Conflict\"»}\n{\"claim\": {\"id\": \"c\", \"kind\": \"X\"}}\n", "ASY2024")]
    [InlineData("«»", "ASY2017")]
    [InlineData(Head + "{\"claim\": {\"id\": \"c\", «\"x\"»: 1}}\n", "ASY2034")]
    public void A_wrong_line_is_reported_at_its_place(string marked, string code)
    {
        var text = MarkedText.Of(marked);
        FieldModel.Instance.TryParse(text.Text, DossierFormat.JsonLines, "a").Diagnostics
            .Where(d => d.Code is not ("ASY2021" or "ASY2023"))
            .Select(d => $"{d.Line},{d.Column}-{d.EndLine},{d.EndColumn} {d.Code}").Should().Equal($"{text.Places[0]} {code}");
    }

    [Fact]
    public void What_shows_only_at_the_end_is_reported_at_its_line()
    {
        const string Marked = Head + """

            {"statement": {"id": "s", "source": «"gone"», "claim": "c", "stance": "Asserts", "made": "2024"}}
            {"claim": {"id": "c", "kind": "TroopDeployment", "sender": "k", "host": "k2", "strength": «0», "bases": ["aa", «"b"»]}}
            {"claim": {"id": «"c"»}}
            {"party": {"id": "k"}}
            {"party": {"id": "k2"}}
            {"statement": «{»"id": "t", "source": «"gone"», "claim": "c", "stance": "Asserts"}}
            {"relation": {"claim": "c", "excludes": [«"c"»]}}
            """;

        var found = MarkedText.Expect(Marked, DossierFormat.JsonLines, "ASY2050", "ASY2060", "ASY2060", "ASY2041", "ASY2061", "ASY2050", "ASY2054");

        found[2].Pointer.Should().Be("/claim/bases/1");
        found[3].Message.Should().Be("the claim 'c' is there already, at a(4,18)");
        found[6].Pointer.Should().Be("/relation/excludes/0");
    }

    [Fact]
    public void What_is_wrong_in_a_broken_line_is_reported_with_it()
    {
        MarkedText.Expect(Head + "{\"claim\": {\"id\": \"c\", «\"about\"»: \"d\"}} «x»\n", DossierFormat.JsonLines, "ASY2034", "ASY2012");
        MarkedText.Expect(Head + "{\"party\": {\"id\": «\"é\"» «x»}}\n", DossierFormat.JsonLines, "ASY2040", "ASY2012");
    }

    [Fact]
    public void A_reference_may_be_escaped_however_long_that_makes_it()
    {
        var id = new string('a', 40);
        var escaped = string.Concat(Enumerable.Repeat("\\u0061", 40));
        var text = Head + "{\"party\": {\"id\": \"" + id + "\"}}\n{\"source\": {\"id\": \"o\", \"allegiance\": \"" + escaped + "\"}}\n";

        FieldModel.Instance.Parse(text, DossierFormat.JsonLines).Sources["o"].Allegiance.Should().Be(new Ref<Party>(id));
    }

    [Fact]
    public void A_field_is_called_by_its_name_however_that_is_written()
    {
        var found = MarkedText.Expect(Head + "{\"source\": {\"id\": \"o\", \"\\u006Fwner\": «\"gone\"»}}\n", DossierFormat.JsonLines, "ASY2050").Single();

        found.Message.Should().StartWith("'owner'");
        found.Pointer.Should().Be("/source/owner");
    }

    [Fact]
    public void A_broken_line_still_counts_as_the_record_it_was_to_be() =>
        MarkedText.Expect(Head + "{\"claim\": {\"id\": \"c\", «x»}}\n{\"claim\": {\"id\": \"d\", \"kind\": \"Meeting\", \"about\": \"c\", \"others\": [«\"e\"»]}}\n", DossierFormat.JsonLines, "ASY2012", "ASY2050");

    [Theory]
    [InlineData("{\"claim\": {\"id\": \"c\"«»\n{\"claim\": {\"id\": «\"c\"»}}\n")]
    [InlineData("{\"claim\": {\"id\": \"c\", «x»}}\n{\"claim\": {\"id\": «\"c\"»}}\n")]
    public void An_id_that_a_broken_line_has_is_taken(string marked) =>
        MarkedText.Expect(Head + marked, DossierFormat.JsonLines, "ASY2012", "ASY2041")[1].Message.Should().Be("the claim 'c' is there already, at a(2,1)");

    [Fact]
    public void A_return_within_a_line_ends_none() =>
        MarkedText.Expect(Head + "{\"claim\":\r{\"id\": \"c\", «\"x\"»: 1}}\r\n{\"claim\": {\"id\": \"d\", «\"x\"»: 1}}\r\n", DossierFormat.JsonLines, "ASY2034", "ASY2034");

    [Fact]
    public async Task Lines_of_any_length_up_to_the_limit_are_read()
    {
        using var folder = new TestFolder();
        var note = new string('x', 1_000_000);
        var path = folder.Write("a.dossier.jsonl", Head + string.Concat(Enumerable.Range(0, 5).Select(i => $$$"""{"source": {"id": "s{{{i}}}", "note": "{{{note}}}"}}""" + "\r\n")));

        var dossier = await FieldModel.Instance.LoadAsync(path);

        dossier.Sources.Should().HaveCount(5).And.OnlyContain(s => s.Note == note);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_refused_and_the_next_one_read()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.dossier.jsonl", Head + "{\"source\": {\"id\": \"s\", \"note\": \"" + new string('x', 17 << 20) + "\"}}\n{\"source\": {\"id\": \"t\", \"x\": 1}}\n");

        (await FieldModel.Instance.TryLoadAsync(path)).Diagnostics.Select(d => $"{d.Line},{d.Column} {d.Code}").Should().Equal("2,1 ASY2005", "3,24 ASY2034");
    }
}
