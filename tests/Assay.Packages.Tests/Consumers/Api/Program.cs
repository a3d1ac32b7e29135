using System.Text.Encodings.Web;
using System.Text.Unicode;
using Assay;
using Assay.Conflict;
using Assay.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 4 << 20);
builder.Services.AddAssay<ConflictModel>();
// Nothing that was sent comes back as markup, whoever shows it.
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
// What the framework refuses, it explains in words for the sender.
builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = problem =>
    problem.ProblemDetails.Detail ??= (problem.Exception as BadHttpRequestException)?.Message);
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);

var app = builder.Build();
// Every failure is a problem+json; no other exception shows.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();

app.MapPost("/assess", async (HttpRequest request, DateOnly? asOf, Assessor<ConflictModel> assessor, CancellationToken cancelled) =>
{
    if (Formats.Of(request.ContentType) is not { } format)
        return Results.Problem("A dossier is sent as application/json, application/yaml or application/x-ndjson, in UTF-8.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    var loaded = await assessor.TryLoadAsync(request.Body, format, "body", cancelled);
    if (!loaded.IsLoaded)
    {
        var errors = loaded.Diagnostics.Where(found => found.Severity == Severity.Error).Select(Mistake.Of).ToArray();
        return Results.Problem(title: "The dossier has mistakes.", statusCode: StatusCodes.Status400BadRequest, extensions: [new("errors", errors)]);
    }

    var assessment = assessor.Assess(loaded.Dossier, AssessOptions.Default with { AsOf = asOf }, progress: null, cancelled);
    return Results.Ok(new Answer(
        assessment.AsOf,
        [.. assessment.Claims.Select(claim => new Judgement(claim.Id, claim.Says, claim.Verdict.Name, claim.Tally.P, [.. claim.SupportingOrigins]))],
        [.. assessment.NotYetSaid.Select(claim => claim.Id)],
        [.. loaded.Diagnostics.Select(Mistake.Of)]));
});

app.Run();

/// <summary>What is known of each claim on a day. Nobody has spoken yet of those in NotYetSaid; Warnings do not stand in the way.</summary>
internal sealed record Answer(DateOnly AsOf, Judgement[] Claims, string[] NotYetSaid, Mistake[] Warnings);

/// <summary>One claim: its sentence, what it is worth, and the origins that support it.</summary>
internal sealed record Judgement(string Id, string Says, string Verdict, double Probability, string[] SupportingOrigins);

/// <summary>Where in the body something is wrong, and what: a JSON pointer and a line and column from 1, or 0 for all of it.</summary>
internal sealed record Mistake(string? Pointer, string Code, string Message, int Line, int Column)
{
    public static Mistake Of(DossierDiagnostic found) => new(found.Pointer, found.Code, found.Message, found.Line, found.Column);
}

/// <summary>Which forms of a dossier are taken, by content type.</summary>
internal static class Formats
{
    private static readonly Dictionary<string, DossierFormat> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/json"] = DossierFormat.Json,
        ["application/yaml"] = DossierFormat.Yaml,
        ["application/x-ndjson"] = DossierFormat.JsonLines,
    };

    public static DossierFormat? Of(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && HeaderUtilities.RemoveQuotes(type.Charset) is var charset && (!charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && ByName.TryGetValue(type.MediaType.Value ?? "", out var format) ? format : null;
}
