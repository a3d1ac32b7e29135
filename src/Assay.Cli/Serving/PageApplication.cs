using System.Globalization;
using Assay.Cli.Output;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Assay.Cli.Serving;

/// <summary>From a request to its answer.</summary>
/// <param name="pages">What there is to answer.</param>
/// <param name="names">What the server is called.</param>
internal sealed class PageApplication(ServedPages pages, OwnNames names) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            await SendAsync(context, await AnswerAsync(context));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away, or the server is ending.
        }
    }

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    private async Task<Answer> AnswerAsync(HttpContext context)
    {
        if (!names.Have(context.Request.Headers.Host))
            return Answer.Text(421, $"This is {names.Address} and answers to no other name.\n");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return Answer.Text(405, "Only GET and HEAD are answered.\n");
        // As it was sent: a path that was decoded once cannot be told from one that was not.
        var parts = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        try
        {
            return await pages.AnswerAsync(parts[0], parts.ElementAtOrDefault(1) ?? "", context.RequestAborted);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            // It is our mistake, and must not end the others.
            var what = $"something went wrong that should not have: {Plain.Line(exception.Message)} ({exception.GetType().Name})";
            await Console.Error.WriteLineAsync($"assay: {what}");
            return Answer.Text(500, $"{what}\n");
        }
    }

    private static async Task SendAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (answer.Status, answer.Type, answer.Body.Length);
        response.Headers.ContentSecurityPolicy = ReportPage.LivePolicy + "; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (answer.Status == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "GET, HEAD";
        if (answer.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
