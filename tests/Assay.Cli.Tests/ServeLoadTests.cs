using System.Text;

namespace Assay.Cli.Tests;

/// <summary><c>assay serve</c> over a case so large that a page of it takes its time.</summary>
public sealed class ServeLoadTests
{
    [Fact]
    public async Task While_pages_are_being_written_others_are_answered_and_Ctrl_C_ends_it()
    {
        using var scene = new TemporaryCase();
        scene.Write("large.dossier.yaml", Large(40_000));
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        using var gone = new CancellationTokenSource();
        var slow = Enumerable.Range(0, 8).Select(i => served.GetAsync($"/?without=s{i}", cancellation: gone.Token)).ToArray();

        (await served.GetAsync("/version")).Status.Should().Be(200);
        (await served.GetAsync("/?without=nobody")).Status.Should().Be(400);
        slow.Should().NotContain(page => page.IsCompleted);

        // What is not over within two seconds of Ctrl-C is ended from outside, with another exit code.
        (await served.Tool.InterruptAsync()).Should().Be(new Outcome(0, "", ""));
        foreach (var page in slow)
            await FluentActions.Awaiting(() => page).Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task Pages_that_nobody_waits_for_any_longer_make_room_for_others()
    {
        using var scene = new TemporaryCase();
        scene.Write("large.dossier.yaml", Large(40_000));
        scene.Write("small.dossier.yaml", "dossier: small\nmodel: Core\nclaims: [{id: x}]\n");
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        using var gone = new CancellationTokenSource();
        var slow = Enumerable.Range(0, 24).Select(i => served.GetAsync($"/case/large?without=s{i}", cancellation: gone.Token)).ToArray();
        var refused = await await Task.WhenAny(slow);
        refused.Status.Should().Be(503);
        refused.Headers.Should().ContainKey("Retry-After");
        refused.Body.Should().Contain("Too many pages are being written");

        await gone.CancelAsync();
        foreach (var page in slow)
            await page.ContinueWith(_ => { }, TaskScheduler.Default);
        Reply small;
        while ((small = await served.GetAsync("/case/small")).Status == 503)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        small.Status.Should().Be(200);
    }

    private static string Large(int statements)
    {
        var text = new StringBuilder("dossier: large\nmodel: Core\nsources:\n");
        for (var i = 0; i < 1000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{id: s{i}, reliability: {(Reliability)(i % 6)}}}\n");
        text.Append("claims:\n");
        for (var i = 0; i < statements / 10; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{id: c{i}}}\n");
        text.Append("statements:\n");
        for (var i = 0; i < statements; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{id: t{i}, source: s{i * 7 % 1000}, claim: c{i * 13 % (statements / 10)}, stance: {(i % 5 == 0 ? "Denies" : "Asserts")}, made: 2024-01-{i % 30 + 1:00}}}\n");
        return text.ToString();
    }
}
