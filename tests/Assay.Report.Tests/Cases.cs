using System.Runtime.CompilerServices;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Assay.Conflict;

namespace Assay.Reporting.Tests;

/// <summary>Cases to write reports of, and pages read again.</summary>
internal static class Cases
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    /// <summary>The seeds, assessed.</summary>
    public static Assessment Seeds { get; } = ConflictModel.Instance.Assess(ConflictModel.Instance.LoadAsync(Path.Combine(Root, "seeds")).GetAwaiter().GetResult());

    /// <summary>The page of the seeds, as text.</summary>
    public static string SeedsText { get; } = TextAsync(Seeds).GetAwaiter().GetResult();

    /// <summary>The page of the seeds. Tests only look at it.</summary>
    public static IHtmlDocument SeedsPage { get; } = Parse(SeedsText);

    public static async Task<byte[]> BytesAsync(Assessment assessment, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        await Report.WriteAsync(assessment, output, options);
        return output.ToArray();
    }

    public static async Task<string> TextAsync(Assessment assessment, ReportOptions? options = null) => Encoding.UTF8.GetString(await BytesAsync(assessment, options));

    public static async Task<IHtmlDocument> PageAsync(Assessment assessment, ReportOptions? options = null) => Parse(await TextAsync(assessment, options));

    public static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(page);

    /// <summary>The text of the elements that show this part of a claim's figures, each once.</summary>
    public static string[] FiguresOf(this IDocument page, int claim, string part) =>
        [.. page.QuerySelectorAll($"[data-claim='{claim}'][data-part='{part}']").Select(element => element.TextContent).Distinct()];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
