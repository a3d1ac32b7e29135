using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assay.Cli.Serving;

/// <summary>Answers browsers on this machine, and nobody else.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private const int MostTries = 20;
    private const int LongestLine = 2 * ServedPages.LongestQuery;

    private readonly KestrelServer server;

    private PageServer(KestrelServer server, int port) => (this.server, Address) = (server, new OwnNames(port).Address);

    /// <summary>Where it answers.</summary>
    public string Address { get; }

    /// <summary>Begins to listen.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="pages">What it answers.</param>
    /// <param name="cancellation">Gives up beginning.</param>
    /// <exception cref="UsageException">The port is taken, or not for everybody to take.</exception>
    public static async Task<PageServer> StartAsync(int port, ServedPages pages, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var chosen = port == 0 ? FreePort() : port;
            var server = Listener(chosen);
            try
            {
                await server.StartAsync(new PageApplication(pages, new OwnNames(chosen)), cancellation);
                return new PageServer(server, chosen);
            }
            catch (IOException exception)
            {
                server.Dispose();
                // Between being found free and being taken, another may have taken it.
                if (port != 0 || tries == MostTries)
                    throw new UsageException($"port {chosen.ToString(CultureInfo.InvariantCulture)} cannot be listened on: {(exception.InnerException ?? exception).Message}");
            }
        }
    }

    /// <summary>Ends it; who still waits for an answer gets none.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    private static KestrelServer Listener(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestLineSize = LongestLine;
        options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        return new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
