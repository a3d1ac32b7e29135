using System.Net;

namespace Assay.Cli.Tests;

/// <summary><c>assay serve</c>, asked as browsers and others ask.</summary>
public sealed class ServeTests
{
    private const string Dossier = """
        dossier: bridge
        model: Core
        title: The bridge <b>at</b> Millbrook
        sources: [{id: b1, reliability: B}, {id: b2, reliability: B}, {id: b3, reliability: B}]
        claims: [{id: x}, {id: y}]
        statements:
          - {id: s-1, source: b1, claim: x, stance: Asserts, made: 2024-10-01}
          - {id: s-2, source: b2, claim: y, stance: Asserts, made: 2024-10-01}

        """;

    private const string Second = "  - {id: s-3, source: b3, claim: x, stance: Asserts, made: 2024-10-02}\n";

    private static readonly string Recalls = Path.Combine(Tool.Cases, "recalls");

    [Fact]
    public async Task The_page_of_the_only_case_is_at_the_root_and_at_a_path_of_its_own()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var page = await served.GetAsync("/");
        page.Status.Should().Be(200);
        page.Body.Should().Contain("The bridge &lt;b&gt;at&lt;/b&gt; Millbrook").And.Contain("What if several things were otherwise?").And.NotContain("All cases");
        page.Headers["Content-Type"].Should().Be("text/html; charset=utf-8");
        page.Headers["Content-Security-Policy"].Should().StartWith("default-src 'none'; ").And.EndWith("; frame-ancestors 'none'").And.NotContain("unsafe");
        page.Headers["X-Content-Type-Options"].Should().Be("nosniff");
        page.Headers["Cache-Control"].Should().Be("no-store");
        page.Headers["Cross-Origin-Resource-Policy"].Should().Be("same-origin");
        page.Headers.Should().NotContainKey("Server");
        (await served.PageAsync("/case/bridge")).Should().Be(page.Body);
        (await served.Tool.InterruptAsync()).Should().Be(new Outcome(0, "", ""));
    }

    [Theory]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("localhost:{0}", 200)]
    [InlineData("LOCALHOST:{0}", 200)]
    [InlineData("[::1]:{0}", 200)]
    [InlineData("localhost", 421)]
    [InlineData("127.0.0.1:1", 421)]
    [InlineData("evil.example:{0}", 421)]
    [InlineData("localhost.evil.example:{0}", 421)]
    [InlineData("127.0.0.1.evil.example:{0}", 421)]
    public async Task It_answers_to_its_own_names_and_to_no_other(string host, int status)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var reply = await served.GetAsync("/", string.Format(System.Globalization.CultureInfo.InvariantCulture, host, served.Port));
        reply.Status.Should().Be(status);
        if (status == 421)
            reply.Body.Should().Be($"This is {served.Address}/ and answers to no other name.\n");
    }

    [Theory]
    [InlineData(80, "localhost", true)]
    [InlineData(80, "127.0.0.1:80", true)]
    [InlineData(8080, "localhost", false)]
    [InlineData(80, "", false)]
    [InlineData(80, null, false)]
    public void The_port_that_browsers_leave_out_need_not_be_said(int port, string? host, bool answers) => new Serving.OwnNames(port).Have(host).Should().Be(answers);

    [Fact]
    public async Task It_can_be_reached_as_localhost_too()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        (await client.GetStringAsync($"http://localhost:{served.Port}/")).Should().Be(await served.PageAsync());
    }

    [Fact]
    public async Task HEAD_gets_what_GET_gets_without_the_page_and_other_methods_get_nothing()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var head = await served.GetAsync("/", method: HttpMethod.Head);
        (head.Status, head.Body, head.Headers["Content-Length"]).Should().Be((200, "", (await served.GetAsync("/")).Headers["Content-Length"]));
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Trace })
        {
            var reply = await served.GetAsync("/", method: method);
            (reply.Status, reply.Headers["Allow"]).Should().Be((405, "GET, HEAD"), method.Method);
        }
    }

    [Theory]
    [InlineData("/../../../../etc/passwd", "There is nothing here.")]
    [InlineData("/case/../../bridge.dossier.yaml", "There is no case '../../bridge.dossier.yaml'")]
    [InlineData("/case/..%2f..%2fetc%2fpasswd", "There is no case '../../etc/passwd'")]
    [InlineData("/bridge.dossier.yaml", "There is nothing here.")]
    [InlineData("/case/brigde", "There is no case 'brigde'; did you mean 'bridge'?")]
    [InlineData("/case/<script>x</script>", "There is no case '<script>x</script>'")]
    [InlineData("/case/%1b%e2%80%ae", "There is no case '\uFFFD\uFFFD'")]
    [InlineData("//case/bridge", "There is nothing here.")]
    public async Task What_is_not_there_is_met_with_what_is(string path, string message)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var reply = await served.GetAsync(path);
        reply.Status.Should().Be(404);
        reply.Body.Should().NotContain("<script>x").And.Contain("<a href=\"/case/bridge\">");
        WebUtility.HtmlDecode(reply.Body).Should().Contain(message);
    }

    [Theory]
    [InlineData("without=b4", "the dossier has no source or evidence 'b4'; did you mean 'b1'?")]
    [InlineData("without=b1&without=<i>", "the dossier has no source or evidence '<i>'")]
    [InlineData("declare=bb1%3DA", "the dossier has no source 'bb1'; did you mean 'b1'?")]
    [InlineData("declare=b1", "declare: 'b1' is not ID=GRADE, such as nis=B")]
    [InlineData("declare=b1%3DG", "declare: there is no grade 'G', only A, B, C, D, E, F")]
    [InlineData("declare=b1%3DA&declare=b1%3DC", "declare: 'b1' is given two grades")]
    [InlineData("as-of=18/10/2024", "as-of: '18/10/2024' is not a date")]
    [InlineData("as-of=2024-10-01&as-of=2024-10-02", "as-of is one day, but more were given")]
    [InlineData("witout=b1", "there is no 'witout' to ask for, only without, declare, as-of; did you mean 'without'?")]
    [InlineData("%zz=%f0", "there is no '%zz' to ask for")]
    public async Task What_cannot_be_supposed_is_met_with_the_reason(string query, string message)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var reply = await served.GetAsync($"/?{query}");
        reply.Status.Should().Be(400, reply.Body);
        reply.Body.Should().NotContain("<i>");
        WebUtility.HtmlDecode(reply.Body).Should().Contain($"<p>{message}");
    }

    [Theory]
    [InlineData(17_000)]
    [InlineData(1_000_000)]
    public async Task An_address_without_end_is_refused_and_the_next_one_is_answered(int length)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        (await served.GetAsync("/?without=" + new string('a', length))).Status.Should().Be(414);
        await served.PageAsync();
    }

    [Fact]
    public async Task What_is_supposed_is_shown_with_the_verdicts_that_it_changes()
    {
        using var scene = Scene(Dossier + Second);
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var page = await served.PageAsync("/?without=b2&without=b3&declare=b1%3DD&as-of=2024-10-02&declare=");
        page.Should().Contain("What if: without b2, b3; with b1 declared D.").And.Contain("As of 2 Oct 2024. 2 verdicts change.")
            .And.Contain("data-changed=\"x\"").And.Contain("data-changed=\"y\"").And.Contain("<a href=\"/case/bridge\">The case as it is</a>");
        (await served.PageAsync("/?declare=b1%3DB")).Should().Contain("No verdict changes.");
        (await served.PageAsync("/?without=&declare=&as-of=")).Should().Be(await served.PageAsync());
        (await served.PageAsync("/?without=b3&without=b2")).Should().Be(await served.PageAsync("/?without=b2&without=b3&without=b2"));
    }

    [Fact]
    public async Task Several_cases_get_a_page_each_and_a_mistake_in_one_does_not_keep_the_other_back()
    {
        using var scene = Scene();
        scene.Copy(Path.Combine(Recalls, "recalls.assay.yaml"));
        scene.Copy(Path.Combine(Recalls, "kettle.dossier.yaml"));
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        (await served.PageAsync()).Should().Contain("<h1>Cases</h1>").And.Contain("<a href=\"/case/bridge\">").And.Contain("<a href=\"/case/kettle\">The kettle that catches fire</a>");
        (await served.PageAsync("/case/kettle?without=testlab")).Should().Contain("The kettle that catches fire").And.Contain("<a class=\"soft\" href=\"/\">All cases</a>");
        (await served.GetAsync("/?without=testlab")).Status.Should().Be(400);

        scene.Write("bridge.dossier.yaml", Dossier.Replace("claim: x", "claim: z", StringComparison.Ordinal));
        await served.Tool.SaysInErrorsAsync("What was assessed before still stands\\.");
        scene.Copy(Path.Combine(Recalls, "kettle.dossier.yaml"), "title: The kettle that catches fire", "title: The kettle");
        await served.Tool.SaysInErrorsAsync("What was assessed before still stands\\.");
        (await served.PageAsync("/case/kettle")).Should().Contain("<title>The kettle</title>").And.Contain("The files have mistakes.");
        (await served.PageAsync("/case/bridge")).Should().Contain("Millbrook").And.Contain("id=\"mistakes\"");

        File.Delete(Path.Combine(scene.Folder, "bridge.dossier.yaml"));
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().Contain("<title>The kettle</title>");
        (await served.GetAsync("/case/bridge")).Status.Should().Be(404);
    }

    [Fact]
    public async Task The_addresses_in_the_guide_and_in_help_are_answered()
    {
        const string example = "http://127.0.0.1:8080";
        var guide = await File.ReadAllTextAsync(Path.Combine(Tool.Root, "src", "Assay.Cli", "README.md"));
        var help = (await Tool.RunAsync("serve", "--help")).Output;
        string[] addresses = [.. $"{guide}\n{help}".Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(example, StringComparison.Ordinal))];
        addresses.Should().HaveCount(3);
        using var served = await ServedTool.StartAsync(Tool.Root, "seeds");
        foreach (var address in addresses)
            (await served.PageAsync(address[example.Length..])).Should().Contain("id=\"asked\"", address);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        var outcome = await Tool.RunAsync("serve", scene.Folder, "--port", served.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (outcome.ExitCode, outcome.Output).Should().Be((2, ""));
        outcome.Errors.Should().StartWith($"assay: port {served.Port} cannot be listened on: ").And.HaveLength(outcome.Errors.IndexOf('\n') + 1);
    }

    private static TemporaryCase Scene(string text = Dossier)
    {
        var scene = new TemporaryCase();
        scene.Write("bridge.dossier.yaml", text);
        return scene;
    }
}
