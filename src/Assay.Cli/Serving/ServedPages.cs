using System.Text;
using Assay.Cli.Commands;
using Assay.Cli.Output;
using Assay.Syntax;

namespace Assay.Cli.Serving;

/// <summary>Answers what a browser asks for: the page of a case, which cases there are, and whether they changed.</summary>
internal sealed class ServedPages(ServedCases cases)
{
    private const string CasePath = "/case/";
    private const int LongestQuery = 16_384;
    private const int MostKept = 16;

    private readonly Dictionary<string, Lazy<Task<byte[]>>> kept = new(StringComparer.Ordinal);
    private string keptVersion = "";

    /// <param name="path">The path of the address, encoded.</param>
    /// <param name="query">The query of the address, with its question mark; empty if it has none.</param>
    public async Task<Answer> AnswerAsync(string path, string query)
    {
        var state = cases.State;
        if (query.Length > LongestQuery)
            return Answer.Text(400, "That is too much to ask for at once.\n");
        if (path == "/version")
            return Answer.Text(200, state.Version);
        if (path == "/")
            return await RootAsync(state, query);
        if (!path.StartsWith(CasePath, StringComparison.Ordinal))
            return Answer.Text(404, "There is nothing here. The cases are at /.\n");
        var name = Uri.UnescapeDataString(path[CasePath.Length..]);
        return state.Cases.TryGetValue(name, out var found)
            ? await CaseAsync(state, name, found, query)
            : Answer.Text(404, $"There is no case '{Plain.Line(name)}'{Spelling.DidYouMean(name, state.Cases.Keys)}\n");
    }

    private async Task<Answer> RootAsync(ServedState state, string query)
    {
        if (state.Cases.Count == 1)
            return await CaseAsync(state, state.Cases.First().Key, state.Cases.First().Value, query);
        var titles = state.Cases.Select(pair => (pair.Key, pair.Value.Dossier.Title ?? pair.Value.Dossier.Name));
        return query.Length > 0
            ? Answer.Text(400, "Ask that of one case: /case/ID.\n")
            : Answer.Page(Encoding.UTF8.GetBytes(CasesPage.Of(titles, Live(state))));
    }

    private async Task<Answer> CaseAsync(ServedState state, string name, RequestedCase found, string query)
    {
        try
        {
            var options = PageQuery.Read(query);
            KnownIds.RequireSourcesOrEvidence(found.Dossier, options.Without);
            KnownIds.RequireSources(found.Dossier, options.Declared.Keys);
            return Answer.Page(await Kept(state, $"{name}\n{PageQuery.Key(options)}", () => WriteAsync(state, found with { Options = options })));
        }
        catch (UsageException exception)
        {
            return Answer.Text(400, $"{Plain.Line(exception.Message.TrimStart('-'))}\n");
        }
    }

    // The same page is written once, however many ask for it at the same time.
    private Task<byte[]> Kept(ServedState state, string key, Func<Task<byte[]>> write)
    {
        lock (kept)
        {
            if (keptVersion != state.Version || (kept.Count >= MostKept && !kept.ContainsKey(key)))
                kept.Clear();
            keptVersion = state.Version;
            if (!kept.TryGetValue(key, out var page))
                kept.Add(key, page = new Lazy<Task<byte[]>>(() => Task.Run(write)));
            return page.Value;
        }
    }

    private static async Task<byte[]> WriteAsync(ServedState state, RequestedCase requested)
    {
        using var page = new MemoryStream();
        await Report.WriteAsync(requested.Assess(), page, ReportOptions.Default with { Live = Live(state) });
        return page.ToArray();
    }

    private static LivePage Live(ServedState state) => new(state.Version, state.Mistakes);
}
