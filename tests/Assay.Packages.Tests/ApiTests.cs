using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Assay.Conflict;

namespace Assay.Packages.Tests;

/// <summary>A web API on the conflict model.</summary>
[Collection(nameof(LocalFeed))]
public sealed class ApiTests(RunningApi api) : IClassFixture<RunningApi>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData(DossierFormat.Json, "application/json", null)]
    [InlineData(DossierFormat.Json, "Application/JSON; charset=\"UTF-8\"", "2024-10-20")]
    [InlineData(DossierFormat.Yaml, "application/yaml", "2024-10-28")]
    [InlineData(DossierFormat.JsonLines, "application/x-ndjson", null)]
    public async Task It_judges_as_the_library_does(DossierFormat format, string contentType, string? asOf)
    {
        var dossier = await ConflictModel.Instance.LoadAsync(Repository.Seeds);
        var assessment = ConflictModel.Instance.Assess(dossier, asOf is null ? null : DateOnly.Parse(asOf));

        var (status, body) = await PostAsync(DossierWriter.ToText(dossier, format), contentType, asOf is null ? "" : $"?asOf={asOf}");

        status.Should().Be(HttpStatusCode.OK, "it answered {0}", body);
        assessment.Claims.Should().NotBeEmpty();
        var expected = JsonSerializer.SerializeToElement(
            new
            {
                assessment.AsOf,
                Claims = assessment.Claims.Select(claim => new { claim.Id, claim.Says, Verdict = claim.Verdict.Name, Probability = claim.Tally.P, claim.SupportingOrigins }),
                NotYetSaid = assessment.NotYetSaid.Select(claim => claim.Id),
                Warnings = Array.Empty<string>(),
            },
            Web);
        JsonElement.DeepEquals(JsonElement.Parse(body), expected).Should().BeTrue("{0} was expected to be {1}", body, expected);
    }

    [Fact]
    public async Task Every_mistake_is_told_with_its_place()
    {
        var (_, body) = await PostAsync(
            """
            {
              "dossier": "x", "model": "Conflict",
              "sources": [{"id": "a", "reliabilty": "A"}],
              "claims": [
                {"id": "c", "kind": "TroopDeployment", "sender": "kp", "host": "nowhere", "strength": "10,000"},
                {"id": "c", "kind": "TroopDeploymnt"}
              ],
              "statements": [{"id": "s", "source": "a", "claim": "c", "stance": "Asserts", "made": "2024-13-01"}]
            }
            """,
            "application/json").ExpectAsync(HttpStatusCode.BadRequest);

        body.GetProperty("title").GetString().Should().Be("The dossier has mistakes.");
        Errors(body).Should().Equal(
            ("/sources/0/reliabilty", "ASY2034", 3, 27),
            ("/claims/0/sender", "ASY2050", 5, 54),
            ("/claims/0/host", "ASY2050", 5, 68),
            ("/claims/0/strength", "ASY2038", 5, 91),
            ("/claims/1/id", "ASY2041", 6, 12),
            ("/claims/1/kind", "ASY2030", 6, 25),
            ("/statements/0/made", "ASY2038", 8, 88));
        body.GetProperty("errors")[0].GetProperty("message").GetString().Should().Be("a Source has no field 'reliabilty'; did you mean 'reliability'?");
    }

    [Theory]
    [InlineData("application/yaml", "dossier: x\nmodel: Conflct\n", "/model", 2, 8)]
    [InlineData("application/yaml", "dossier: x\nmodel: Conflict\nclaims: [", "", 3, 9)]
    [InlineData("application/x-ndjson", "{\"dossier\": \"x\", \"model\": \"Conflict\"}\n\n{\"claim\": {\"id\": \"c\", \"kind\": \"X\"}}\n", "/claim/kind", 3, 31)]
    [InlineData("application/json", "", "", 1, 1)]
    [InlineData("application/json", "[]", "", 1, 1)]
    public async Task Each_form_has_its_places(string contentType, string text, string pointer, int line, int column)
    {
        var (_, body) = await PostAsync(text, contentType).ExpectAsync(HttpStatusCode.BadRequest);

        Errors(body).Select(error => (error.Pointer ?? "", error.Line, error.Column)).Should().Contain((pointer, line, column));
    }

    [Fact]
    public async Task What_is_sent_comes_back_as_text_and_never_as_markup()
    {
        const string Markup = "<script>alert(1)</script>";
        var (text, body) = await PostAsync($$"""{dossier: x, model: Conflict, claims: [{id: "{{Markup}}"}]}""", "application/yaml").ExpectAsync(HttpStatusCode.BadRequest);
        text.Should().NotContain("<");
        body.GetProperty("errors")[0].GetProperty("message").GetString().Should().StartWith($"'{Markup}' is not an id");

        var (status, answer) = await PostAsync(
            $$"""
            dossier: x
            model: Conflict
            parties: [{id: a, name: "{{Markup}}"}, {id: b}]
            sources: [{id: s}]
            claims: [{id: c, kind: TroopDeployment, sender: a, host: b}]
            statements: [{id: st, source: s, claim: c, stance: Asserts, made: 2024-10-18}]
            """,
            "application/yaml");
        status.Should().Be(HttpStatusCode.OK);
        answer.Should().NotContain("<");
        JsonElement.Parse(answer).GetProperty("claims")[0].GetProperty("says").GetString().Should().StartWith(Markup);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json-patch+json")]
    [InlineData(null)]
    public async Task Other_types_are_refused(string? contentType)
    {
        var (_, body) = await PostAsync("{}", contentType).ExpectAsync(HttpStatusCode.UnsupportedMediaType);

        body.GetProperty("detail").GetString().Should().Contain("application/json, application/yaml or application/x-ndjson");
    }

    [Theory]
    [InlineData("Content-Length: 4194305\r\n\r\n", 0)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n400001\r\n", 4194305)]
    public async Task Too_large_a_dossier_is_refused_whether_or_not_it_says_its_size(string head, int sent)
    {
        // It answers and hangs up before all has come, which an HTTP client may take for a failure.
        using var socket = new TcpClient();
        await socket.ConnectAsync(api.Client.BaseAddress!.Host, api.Client.BaseAddress.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\n{head}"));
        await socket.GetStream().WriteAsync(new byte[sent]);

        using var reader = new StreamReader(socket.GetStream());
        var answer = await reader.ReadToEndAsync();

        answer.Should().StartWith("HTTP/1.1 413 ").And.Contain("Content-Type: application/problem+json").And.Contain("\"status\":413").And.Contain("4194304 bytes")
            .And.NotContain("   at ");
    }

    [Fact]
    public async Task What_is_no_day_is_refused()
    {
        var (_, body) = await PostAsync("{}", "application/json", "?asOf=yesterday").ExpectAsync(HttpStatusCode.BadRequest);

        body.GetProperty("detail").GetString().Should().Contain("\"yesterday\"");
    }

    [Fact]
    public async Task Somebody_who_hangs_up_does_no_harm()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(api.Client.BaseAddress!.Host, api.Client.BaseAddress.Port);
            await socket.GetStream().WriteAsync("POST /assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        }

        (await PostAsync("{dossier: x, model: Conflict}", "application/yaml")).Status.Should().Be(HttpStatusCode.OK);
        api.Output.Should().NotContain("Unhandled").And.NotContain("   at ");
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string text, string? contentType, string query = "")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await api.Client.PostAsync($"assess{query}", content);
        var body = await response.Content.ReadAsStringAsync();
        response.Content.Headers.ContentType?.MediaType.Should().Be(response.IsSuccessStatusCode ? "application/json" : "application/problem+json");
        body.Should().NotContain("   at ").And.NotContain("Exception");
        return (response.StatusCode, body);
    }

    private static IEnumerable<(string? Pointer, string Code, int Line, int Column)> Errors(JsonElement body) =>
        body.GetProperty("errors").EnumerateArray().Select(error =>
            (error.GetProperty("pointer").GetString(), error.GetProperty("code").GetString()!, error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
}

/// <summary>Answers that are problems.</summary>
internal static class Problems
{
    /// <summary>The problem, as text and as JSON, which must have this status and say so.</summary>
    public static async Task<(string Text, JsonElement Body)> ExpectAsync(this Task<(HttpStatusCode Status, string Body)> answer, HttpStatusCode status)
    {
        var (actual, text) = await answer;
        actual.Should().Be(status, "it answered {0}", text);
        var body = JsonElement.Parse(text);
        body.GetProperty("status").GetInt32().Should().Be((int)status);
        return (text, body);
    }
}
