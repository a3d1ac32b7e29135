using System.Text;
using Assay.Cli.Commands;
using Assay.Cli.Output;
using Assay.Syntax;

namespace Assay.Cli.Serving;

/// <summary>Answers what a browser asks for: the page of a case, which cases there are, and whether they changed.</summary>
internal sealed class ServedPages(ServedCases cases)
{
    /// <summary>How many characters an address may ask with.</summary>
    public const int LongestQuery = 16_384;

    private const string CasePath = "/case/";
    private const int Moment = 5;
    private static readonly TimeSpan LongestWriting = TimeSpan.FromMinutes(5);

    private readonly KeptPages kept = new(LongestWriting);

    /// <param name="path">The path of the address, encoded.</param>
    /// <param name="query">The query of the address; empty if it has none.</param>
    /// <param name="cancellation">Whoever asked no longer waits.</param>
    public async Task<Answer> AnswerAsync(string path, string query, CancellationToken cancellation)
    {
        var state = cases.State;
        if (path == "/version")
            return Answer.Text(200, state.Version);
        if (query.Length > LongestQuery)
            return Say(state, 414, "That is too much to ask for at once.");
        if (path == "/")
            return await RootAsync(state, query, cancellation);
        if (!path.StartsWith(CasePath, StringComparison.Ordinal))
            return Say(state, 404, "There is nothing here.");
        var name = Uri.UnescapeDataString(path[CasePath.Length..]);
        return state.Cases.TryGetValue(name, out var found)
            ? await CaseAsync(state, found, query, cancellation)
            : Say(state, 404, $"There is no case '{Plain.Line(name)}'{Spelling.DidYouMean(name, state.Cases.Keys)}");
    }

    private async Task<Answer> RootAsync(ServedState state, string query, CancellationToken cancellation)
    {
        if (state.Cases.Count == 1)
            return await CaseAsync(state, state.Cases.First().Value, query, cancellation);
        return query.Length > 0
            ? Say(state, 400, "Ask that of one case.")
            : List(state, 200, state.Cases.IsEmpty ? "Nothing to show yet" : "Cases", null);
    }

    private async Task<Answer> CaseAsync(ServedState state, RequestedCase found, string query, CancellationToken cancellation)
    {
        try
        {
            var requested = found with { Options = PageQuery.Read(query) };
            KnownIds.RequireSourcesOrEvidence(found.Dossier, requested.Options.Without);
            KnownIds.RequireSources(found.Dossier, requested.Options.Declared.Keys);
            var key = $"{state.Version}\n{found.Dossier.Name}\n{PageQuery.Key(requested.Options)}";
            return Answer.Page(await kept.GetAsync(key, giveUp => Write(state, requested, giveUp), cancellation));
        }
        catch (UsageException exception)
        {
            return Say(state, 400, Plain.Line(exception.Message.TrimStart('-')));
        }
        catch (BusyException exception)
        {
            return Say(state, 503, exception.Message) with { RetryAfter = Moment };
        }
    }

    private static byte[] Write(ServedState state, RequestedCase requested, CancellationToken cancellation)
    {
        // Several pages are written at once, and a terminal has one line.
        var assessment = requested.Model.Assess(requested.Dossier, requested.Options, progress: null, cancellation);
        var live = Live(state) with
        {
            Home = CasesPage.PathOf(requested.Dossier.Name),
            Actual = requested.Supposes ? RequestedCase.AssessActual(assessment, cancellation) : null,
        };
        return Report.Page(assessment, ReportOptions.Default with { Live = live }, progress: null, cancellation);
    }

    private static Answer Say(ServedState state, int status, string message) => List(state, status, "That cannot be shown", message);

    private static Answer List(ServedState state, int status, string title, string? message)
    {
        var titles = state.Cases.Select(pair => (pair.Key, pair.Value.Dossier.Title ?? pair.Value.Dossier.Name)).ToArray();
        return Answer.Page(Encoding.UTF8.GetBytes(CasesPage.Of(title, message, titles, Live(state))), status);
    }

    private static LivePage Live(ServedState state) => new(state.Version, state.Mistakes) { HasCases = !state.Cases.IsEmpty, HasOthers = state.Cases.Count > 1 };
}
