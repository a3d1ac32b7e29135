using Assay.Cli.Serving;

namespace Assay.Cli.Tests;

/// <summary>How served pages are written and kept.</summary>
public sealed class KeptPagesTests
{
    private static readonly TimeSpan Forever = TimeSpan.FromHours(1);

    [Fact]
    public async Task Who_asks_for_the_same_page_gets_what_was_written_once()
    {
        var pages = new KeptPages(Forever);
        using var writing = new Writing();
        var first = pages.GetAsync("a", writing.Write, default);
        var second = pages.GetAsync("a", writing.Write, default);
        writing.Finish();
        (await first).Should().BeSameAs(await second);
        (await pages.GetAsync("a", writing.Write, default)).Should().BeSameAs(await first);
        (await pages.GetAsync("b", writing.Write, default)).Should().NotBeSameAs(await first);
        writing.Begun.Should().Be(2);
    }

    [Fact]
    public async Task A_page_that_failed_is_begun_anew_for_who_asks_next()
    {
        var pages = new KeptPages(Forever);
        await FluentActions.Awaiting(() => pages.GetAsync("a", _ => throw new InvalidOperationException("no"), default)).Should().ThrowAsync<InvalidOperationException>().WithMessage("no");
        (await pages.GetAsync("a", _ => [1], default)).Should().Equal(1);
    }

    [Fact]
    public async Task A_page_that_nobody_waits_for_is_given_up_and_begun_anew_for_who_asks_next()
    {
        var pages = new KeptPages(Forever);
        using var writing = new Writing();
        using var gone = new CancellationTokenSource();
        using var goneToo = new CancellationTokenSource();
        var first = pages.GetAsync("a", writing.Write, gone.Token);
        var second = pages.GetAsync("a", writing.Write, goneToo.Token);
        await writing.HasBegunAsync();

        await gone.CancelAsync();
        await FluentActions.Awaiting(() => first).Should().ThrowAsync<OperationCanceledException>();
        writing.IsGivenUp.Should().BeFalse();
        await goneToo.CancelAsync();
        await FluentActions.Awaiting(() => second).Should().ThrowAsync<OperationCanceledException>();
        writing.IsGivenUp.Should().BeTrue();

        writing.Finish();
        (await pages.GetAsync("a", writing.Write, default)).Should().Equal(2);
    }

    [Fact]
    public async Task A_page_that_takes_too_long_is_given_up_and_begun_anew_for_who_asks_next()
    {
        var pages = new KeptPages(TimeSpan.FromMilliseconds(20));
        using var writing = new Writing();
        await FluentActions.Awaiting(() => pages.GetAsync("a", writing.Write, default)).Should().ThrowAsync<BusyException>();
        (await pages.GetAsync("a", _ => [7], default)).Should().Equal(7);
    }

    [Fact]
    public async Task Four_are_written_at_a_time_sixteen_wait_in_line_and_more_are_sent_away()
    {
        var pages = new KeptPages(Forever);
        using var writing = new Writing();
        var asked = Enumerable.Range(0, 20).Select(i => pages.GetAsync($"{i}", writing.Write, default)).ToArray();
        for (var i = 0; i < 4; i++)
            await writing.HasBegunAsync();
        await FluentActions.Awaiting(() => pages.GetAsync("more", writing.Write, default)).Should().ThrowAsync<BusyException>();
        writing.Begun.Should().Be(4);

        writing.Finish();
        await Task.WhenAll(asked);
        writing.Most.Should().BeLessThanOrEqualTo(4);
        (await pages.GetAsync("more", writing.Write, default)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_pages_asked_for_last_are_kept()
    {
        var pages = new KeptPages(Forever);
        using var writing = new Writing();
        writing.Finish();
        var first = await pages.GetAsync("0", writing.Write, default);
        for (var i = 1; i < 16; i++)
            await pages.GetAsync($"{i}", writing.Write, default);
        (await pages.GetAsync("0", writing.Write, default)).Should().BeSameAs(first);
        await pages.GetAsync("16", writing.Write, default);
        (await pages.GetAsync("0", writing.Write, default)).Should().BeSameAs(first);
        writing.Begun.Should().Be(17);
        await pages.GetAsync("1", writing.Write, default);
        writing.Begun.Should().Be(18);
    }

    [Fact]
    public async Task Of_pages_that_are_large_together_fewer_are_kept()
    {
        var pages = new KeptPages(Forever);
        var first = await pages.GetAsync("a", _ => new byte[40_000_000], default);
        (await pages.GetAsync("a", _ => [], default)).Should().BeSameAs(first);
        await pages.GetAsync("b", _ => new byte[40_000_000], default);
        (await pages.GetAsync("a", _ => [1], default)).Should().Equal(1);
    }

    /// <summary>Writing that goes on until it is told to finish, or given up.</summary>
    private sealed class Writing : IDisposable
    {
        private readonly ManualResetEventSlim finish = new();
        private readonly SemaphoreSlim begun = new(0);
        private CancellationToken last;
        private int now;
        private int count;

        public int Begun => Volatile.Read(ref count);

        public int Most { get; private set; }

        public bool IsGivenUp => last.IsCancellationRequested;

        public byte[] Write(CancellationToken cancellation)
        {
            last = cancellation;
            var number = Interlocked.Increment(ref count);
            lock (begun)
                Most = Math.Max(Most, ++now);
            begun.Release();
            try
            {
                finish.Wait(cancellation);
                return [(byte)number];
            }
            finally
            {
                lock (begun)
                    now--;
            }
        }

        public Task HasBegunAsync() => begun.WaitAsync();

        public void Finish() => finish.Set();

        public void Dispose()
        {
            finish.Set();
            begun.Dispose();
        }
    }
}
