using System.Diagnostics;
using Microsoft.Playwright;

namespace Assay.Reporting.Tests;

/// <summary>The Chromium that is installed, without a window. The one place that starts it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find() ?? await InstallAsync(),
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page from a file of its own.</summary>
    internal async Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        var file = Path.Combine(Path.GetTempPath(), $"assay-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        return await OpenAsync(new Uri(file), options);
    }

    /// <summary>Opens a page at an address; where that is a file, it is deleted with the page.</summary>
    internal async Task<OpenPage> OpenAsync(Uri address, BrowserNewContextOptions? options = null)
    {
        var context = await browser!.NewContextAsync(options);
        var open = new OpenPage(await context.NewPageAsync(), context, address);
        await open.GoAsync();
        return open;
    }

    private static string? Find() => Places.FirstOrDefault(File.Exists);

    private static async Task<string> InstallAsync()
    {
        const string missing = "The browser tests need Chromium, which is not installed: as root on Debian or Ubuntu, apt-get update && apt-get install -y chromium.";
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/bin/apt-get"))
            throw new InvalidOperationException(missing);
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Find() ?? throw new InvalidOperationException($"{missing} Installing it failed: {await errors}");
    }
}

/// <summary>A page that is open, with all that it complained of or asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri address;

    public OpenPage(IPage page, IBrowserContext context, Uri address)
    {
        (Page, this.context, this.address) = (page, context, address);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    /// <summary>What was asked for besides the page itself and its icon, which is empty.</summary>
    public List<string> Requests { get; } = [];

    public async Task GoAsync()
    {
        await Page.GotoAsync(address.AbsoluteUri);
        Requests.RemoveAll(url => url == address.AbsoluteUri || url == "data:,");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        if (address.IsFile)
            File.Delete(address.LocalPath);
    }
}
