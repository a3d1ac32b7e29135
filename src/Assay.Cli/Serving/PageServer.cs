using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Assay.Cli.Output;

namespace Assay.Cli.Serving;

/// <summary>Answers browsers on this machine, and only those that ask for it by the address it has.</summary>
internal sealed class PageServer : IDisposable
{
    private const int MostAtATime = 4;
    private const int MostTries = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpListener listener;
    private readonly ServedPages pages;
    private readonly string host;

    private PageServer(HttpListener listener, int port, ServedPages pages)
    {
        (this.listener, this.pages) = (listener, pages);
        host = $"127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Where it answers.</summary>
    public string Address => $"http://{host}/";

    /// <summary>Begins to listen.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="UsageException">The port is taken.</exception>
    public static PageServer Start(int port, ServedPages pages)
    {
        for (var tries = 1; ; tries++)
        {
            var chosen = port == 0 ? FreePort() : port;
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{chosen.ToString(CultureInfo.InvariantCulture)}/");
            try
            {
                listener.Start();
                return new PageServer(listener, chosen, pages);
            }
            catch (HttpListenerException exception)
            {
                listener.Close();
                // Between being found free and being taken, another may have taken it.
                if (port != 0 || tries == MostTries)
                    throw new UsageException($"port {chosen.ToString(CultureInfo.InvariantCulture)} cannot be listened on: {exception.Message}");
            }
        }
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(MostAtATime);
        while (true)
        {
            await places.WaitAsync(cancellation);
            var context = await listener.GetContextAsync().WaitAsync(cancellation);
            _ = AnswerAsync(context, places);
        }
    }

    public void Dispose() => listener.Abort();

    private async Task AnswerAsync(HttpListenerContext context, SemaphoreSlim places)
    {
        try
        {
            await SendAsync(context, await AnswerAsync(context.Request));
            context.Response.Close();
        }
        catch (Exception exception)
        {
            // A browser that went away is nobody's mistake; anything else is ours, and must not end the others.
            if (exception is not (HttpListenerException or IOException or ObjectDisposedException or TimeoutException))
                await Console.Error.WriteLineAsync($"assay: something went wrong that should not have: {Plain.Line(exception.Message)} ({exception.GetType().Name})");
            context.Response.Abort();
        }
        finally
        {
            Release(places);
        }
    }

    private static void Release(SemaphoreSlim places)
    {
        try
        {
            places.Release();
        }
        catch (ObjectDisposedException)
        {
            // The server ended meanwhile.
        }
    }

    // Another site's name may be made to lead here; a browser then says that name, and gets nothing.
    private async Task<Answer> AnswerAsync(HttpListenerRequest request)
    {
        if (request.Headers["Host"] is not { } asked || (asked != host && asked != host.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)))
            return Answer.Text(400, $"This is {Address} and answers to no other name.\n");
        if (request.HttpMethod is not ("GET" or "HEAD"))
            return Answer.Text(405, "Only GET and HEAD are answered.\n");
        return request.Url is { } url ? await pages.AnswerAsync(url.AbsolutePath, url.Query) : Answer.Text(400, "That is no address.\n");
    }

    private static async Task SendAsync(HttpListenerContext context, Answer answer)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength64) = (answer.Status, answer.Type, answer.Body.Length);
        response.Headers["Content-Security-Policy"] = ReportPage.LivePolicy + "; frame-ancestors 'none'";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (answer.Status == 405)
            response.Headers["Allow"] = "GET, HEAD";
        if (context.Request.HttpMethod != "HEAD")
            await response.OutputStream.WriteAsync(answer.Body).AsTask().WaitAsync(Patience);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
