using System.Globalization;

namespace Assay.Cli.Serving;

/// <summary>
/// What the server may be called. Another site can have its name lead to this machine; the browser then sends that name along, and must get
/// nothing, or that site could read the pages.
/// </summary>
internal sealed class OwnNames
{
    private const int UnspokenPort = 80;

    private readonly string[] names;

    public OwnNames(int port)
    {
        string[] hosts = ["127.0.0.1", "localhost", "[::1]"];
        var suffix = ":" + port.ToString(CultureInfo.InvariantCulture);
        names = [.. hosts.Select(host => host + suffix), .. port == UnspokenPort ? hosts : []];
        Address = $"http://{names[0]}/";
    }

    /// <summary>The address to open.</summary>
    public string Address { get; }

    /// <summary>Whether a <c>Host</c> header names this server.</summary>
    public bool Have(string? host) => names.Contains(host, StringComparer.OrdinalIgnoreCase);
}
