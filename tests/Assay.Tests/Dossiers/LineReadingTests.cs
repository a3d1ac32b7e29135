using System.Text;

namespace Assay.Tests.Dossiers;

public sealed class LineReadingTests
{
    private const string Head = """{"dossier": "a", "model": "Field", "title": "T"}""" + "\n";

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Of_a_file_in_another_encoding_one_thing_is_said(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes(Head + string.Concat(Enumerable.Repeat("{\"claim\": {\"id\": \"c\"}}\n", 5))));

        var loaded = await FieldModel.Instance.TryLoadAsync(new MemoryStream([.. bytes]), DossierFormat.JsonLines);

        loaded.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("save it as UTF-8");
    }

    [Fact]
    public async Task Each_line_is_what_it_holds()
    {
        var lines = await ReadAsync(Head + """

            {"source": {"id": "o", "kind": "Outlet"}}
            {"relation": {"claim": "c", "implies": "d"}}
            {"statement": {"id": "s", "source": "o", "claim": "c", "stance": "Denies", "made": "2024"}}
            """);

        lines.Should().Equal(
            new DossierLine("dossier", 1) { Header = new DossierHeader("a", "Field", "T") },
            new DossierLine("dossier", 3) { Record = new Outlet { Id = "o" } },
            new DossierLine("dossier", 4) { Relation = new Relation { Claim = "c", Implies = ["d"] } },
            new DossierLine("dossier", 5) { Record = new Statement { Id = "s", Source = "o", Claim = "c", Stance = Stance.Denies, Made = PartialDate.Parse("2024") } });
    }

    [Theory]
    [InlineData("{\"claim\": {\"id\": \"c\" «x»}}")]
    [InlineData("{«\"clam\"»: {}}")]
    [InlineData("«5»")]
    [InlineData("{\"claim\": {\"id\": \"c\", «\"x\"»: 1}}")]
    [InlineData("«{»\"dossier\": \"a\"}")]
    [InlineData("{\"claim\": {\"id\": \"c\"}, «\"party\"»: {\"id\": \"c\"}}")]
    [InlineData("{\"claim\": {\"id\": \"c\", \"kind\": \"TroopDeployment\", \"sender\": \"kp\", \"host\": \"ru\", \"columns\": «13»}}")]
    public async Task A_bad_line_is_reported_in_its_place_and_reading_goes_on(string marked)
    {
        var text = MarkedText.Of(Head + marked + "\n{\"claim\": {\"id\": \"d\"}}\n");

        var lines = await ReadAsync(text.Text);

        lines.Should().HaveCount(3);
        var wrong = lines[1];
        wrong.Diagnostics.Select(d => $"{d.Line},{d.Column}-{d.EndLine},{d.EndColumn}").Should().Equal($"{text.Places[0]}");
        wrong.Diagnostics.Should().BeSubsetOf(FieldModel.Instance.TryParse(text.Text, DossierFormat.JsonLines).Diagnostics);
        (wrong.Number, wrong.HasErrors, wrong.Record, wrong.Relation, wrong.Header).Should().Be((2, true, null, null, null));
        lines[2].Record.Should().Be(new Claim { Id = "d" });
    }

    [Fact]
    public async Task A_line_that_is_no_text_or_too_long_is_one_like_any_other()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Head), 0xC3, (byte)'\n', .. Enumerable.Repeat((byte)' ', (16 << 20) + 1), .. "\n{\"claim\": {\"id\": \"d\"}}"u8];

        var lines = await FieldModel.Instance.ReadLinesAsync(new OneWayStream(bytes, 1 << 16)).ToListAsync();

        lines.Select(line => (line.Number, string.Join(' ', line.Diagnostics.Select(d => d.Code)))).Should().Equal((1, ""), (2, "ASY2010"), (3, "ASY2005"), (4, ""));
    }

    [Theory]
    [InlineData("", "ASY2017")]
    [InlineData("{\"dossier\": \"a\", \"model\": \"Conflict\"}\n", "ASY2024")]
    [InlineData("{\"dossier\": \"a\"}\n", "ASY2023")]
    [InlineData("{\"claim\": {\"id\": \"c\"}}\n", "ASY2026")]
    public async Task What_is_wrong_with_the_header_is_reported_with_the_first_line(string text, string code)
    {
        var lines = await ReadAsync(text);

        lines.Should().ContainSingle().Which.Header.Should().BeNull();
        lines[0].Diagnostics.Select(d => d.Code).Should().Contain(code);
        lines[0].Diagnostics.Should().Equal(FieldModel.Instance.TryParse(text, DossierFormat.JsonLines).Diagnostics);
    }

    [Fact]
    public async Task Warnings_come_with_the_record()
    {
        var lines = await ReadAsync(Head + "{\"evidence\": {\"id\": \"m\", \"kind\": \"Recording\"}}\n");

        lines[1].Diagnostics.Should().OnlyContain(d => d.Severity == Severity.Warning);
        lines[1].HasErrors.Should().BeFalse();
        lines[1].Record.Should().NotBeNull();
    }

    [Fact]
    public async Task Files_are_read_like_streams_and_closed()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.jsonl", Head + "{\"claim\": {\"id\": \"d\"}}\n");

        await foreach (var line in FieldModel.Instance.ReadLinesAsync(path))
        {
            line.File.Should().Be(path);
            break;
        }

        using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        exclusive.CanWrite.Should().BeTrue();
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_read() =>
        await FluentActions.Awaiting(async () => await FieldModel.Instance.ReadLinesAsync("nowhere.jsonl").ToListAsync()).Should().ThrowAsync<IOException>();

    [Fact]
    public async Task Reading_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        await FluentActions.Awaiting(async () =>
        {
            await foreach (var line in FieldModel.Instance.ReadLinesAsync(new ManyLines(1_000_000), "many", source.Token))
            {
                if (++read == 10)
                    source.Cancel();
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        read.Should().BeInRange(10, 5_000);
    }

    [Fact]
    public async Task What_has_been_read_is_not_kept()
    {
        var read = new List<WeakReference>();
        await foreach (var line in FieldModel.Instance.ReadLinesAsync(new ManyLines(3_000)))
        {
            line.HasErrors.Should().Be(line.Number % 3 == 2);
            read.Add(new WeakReference(line));
        }

        GC.Collect();

        read.Should().HaveCount(3_001);
        // The last one may still be at hand.
        read.Count(line => line.IsAlive).Should().BeLessThan(10);
    }

    private static async Task<List<DossierLine>> ReadAsync(string text) =>
        await FieldModel.Instance.ReadLinesAsync(new OneWayStream(Encoding.UTF8.GetBytes(text))).ToListAsync();

    /// <summary>A header and so many lines, of which each third is wrong, made as they are read.</summary>
    private sealed class ManyLines(int count) : MemoryStream
    {
        private int made = -1;
        private byte[] line = [];
        private int at;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (at == line.Length)
            {
                if (made++ == count)
                    return new(0);
                line = Encoding.UTF8.GetBytes(made == 0 ? Head : made % 3 == 1
                    ? $"{{\"claim\": {{\"id\": \"c{made}\", \"x\": 1}}}}\n"
                    : $"{{\"source\": {{\"id\": \"source-{made}\", \"owner\": \"house-{made}\", \"note\": \"{new string('x', 200)}\"}}}}\n");
                at = 0;
            }

            var read = Math.Min(buffer.Length, line.Length - at);
            line.AsSpan(at, read).CopyTo(buffer.Span);
            at += read;
            return new(read);
        }
    }
}
