namespace Assay.Cli.Tests;

/// <summary><c>assay serve</c> while it runs, and a client that asks it.</summary>
internal sealed class ServedTool : IDisposable
{
    // Addresses go as they are written, and past any proxy.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMinutes(5) };

    private ServedTool(WatchedTool tool, string address) => (Tool, Address) = (tool, address);

    public WatchedTool Tool { get; }

    /// <summary>The address that it printed, without the slash at the end.</summary>
    public string Address { get; }

    public int Port => new Uri(Address).Port;

    /// <summary>Starts it in a folder, and waits until it serves.</summary>
    public static Task<ServedTool> StartAsync(string folder, params string[] arguments) => StartAsync(folder, polling: false, arguments);

    public static async Task<ServedTool> StartAsync(string folder, bool polling, params string[] arguments)
    {
        var tool = await WatchedTool.StartAsync(folder, polling, ["serve", .. arguments]);
        var said = await tool.SaysAsync(@"Serving http://127\.0\.0\.1:\d+/\r?\n");
        return new ServedTool(tool, said.Split(' ')[1].TrimEnd('/', '\r', '\n'));
    }

    /// <summary>Asks for a path, as it is written.</summary>
    public async Task<Reply> GetAsync(string path, string? host = null, HttpMethod? method = null, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Address + path, AsWritten));
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, cancellation);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellation), headers);
    }

    /// <summary>The page at a path, which must be there.</summary>
    public async Task<string> PageAsync(string path = "/")
    {
        var reply = await GetAsync(path);
        reply.Status.Should().Be(200, reply.Body);
        return reply.Body;
    }

    /// <summary>Waits until it has read changed files without a mistake.</summary>
    public Task ReadsAgainAsync() => Tool.SaysInErrorsAsync("Read again\\.\r?\n");

    public void Dispose()
    {
        client.Dispose();
        Tool.Dispose();
    }
}

internal sealed record Reply(int Status, string Body, IReadOnlyDictionary<string, string> Headers);
