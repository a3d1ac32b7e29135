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
    public static void PrintUnsaid(string claim, DateOnly asOf) => Console.Out.WriteLine($"Of '{claim}' nothing had been said by {Words.Day(asOf)}.");
}
