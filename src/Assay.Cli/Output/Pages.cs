namespace Assay.Cli.Output;

/// <summary>Prints a page in the format asked for.</summary>
internal static class Pages
{
    public static void Print(Page page, string format)
    {
        if (format == "markdown")
            MarkdownPage.Write(page, Console.Out);
        else
            TablePage.Write(page, Console.Out, !Console.IsOutputRedirected);
    }

    /// <summary>What there is to print of a claim on which no word has been said.</summary>
    public static Page Unsaid(string claim, DateOnly asOf) => new($"Of '{claim}' nothing had been said by {Words.Day(asOf)}.", "", []);

    /// <summary>All that a page says, to be compared with another.</summary>
    public static string Text(Page page)
    {
        var text = new StringWriter();
        MarkdownPage.Write(page, text);
        return text.ToString();
    }
}
