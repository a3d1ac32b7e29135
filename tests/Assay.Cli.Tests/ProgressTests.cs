using Assay.Cli.Output;

namespace Assay.Cli.Tests;

public sealed class ProgressTests
{
    private readonly ManualTime time = new();
    private readonly StringWriter terminal = new();

    [Fact]
    public void Quick_work_says_nothing()
    {
        using (var line = new ProgressLine("Reading", terminal, time))
        {
            Report(line, 0.9);
            time.Advance(TimeSpan.FromMilliseconds(900));
        }

        time.Advance(TimeSpan.FromSeconds(5));
        terminal.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Long_work_says_how_far_it_is_and_takes_that_away_again()
    {
        using (var line = new ProgressLine("Reading", terminal, time))
        {
            time.Advance(TimeSpan.FromSeconds(1));
            Report(line, 0.999);
            time.Advance(TimeSpan.FromMilliseconds(100));
            Report(line, 1);
            time.Advance(TimeSpan.FromMilliseconds(100));
        }

        terminal.ToString().Should().Be("\rReading …\rReading: 99%\rReading: 100%\r             \r");
    }

    [Fact]
    public void What_stands_still_is_not_written_again()
    {
        using var line = new ProgressLine("Weighing", terminal, time);
        Report(line, 0.5);

        time.Advance(TimeSpan.FromSeconds(10));

        terminal.ToString().Should().Be("\rWeighing: 50%");
    }

    [Fact]
    public void Of_an_input_whose_length_nobody_knows_no_share_is_told()
    {
        using var line = new ProgressLine("Reading", terminal, time);
        ((IProgress<LoadProgress>)line).Report(new(0, 1, 1000, null));

        time.Advance(TimeSpan.FromSeconds(1));

        terminal.ToString().Should().Be("\rReading …");
    }

    [Fact]
    public void Without_a_terminal_there_is_no_line()
    {
        using (new ProgressLine("Reading", null, time))
            time.Advance(TimeSpan.FromSeconds(10));

        time.Timers.Should().BeEmpty();
    }

    private static void Report(IProgress<WorkProgress> line, double share) => line.Report(new((long)(share * 1000), 1000));

    /// <summary>A clock that goes when it is told to.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private TimeSpan now;

        public List<ManualTimer> Timers { get; } = [];

        public void Advance(TimeSpan by)
        {
            now += by;
            foreach (var timer in Timers.ToArray())
                timer.RunUntil(now);
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new ManualTimer(() => callback(state), now + dueTime, period);
            Timers.Add(timer);
            return timer;
        }
    }

    private sealed class ManualTimer(Action tick, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan next = due;
        private bool isOver;

        public void RunUntil(TimeSpan now)
        {
            for (; !isOver && next <= now; next += period)
                tick();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => isOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
