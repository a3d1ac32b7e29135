using System.Text;
using Assay.Tests.Engine.Pacing;

namespace Assay.Tests.Dossiers;

public sealed class LoadProgressTests
{
    private static readonly string Lines = "{\"dossier\": \"a\", \"model\": \"Field\"}\n" + string.Concat(
        Enumerable.Range(0, 20_000).Select(i => $"{{\"claim\": {{\"id\": \"c{i}\"}}}}\n"));

    [Fact]
    public async Task Files_and_bytes_rise_to_the_total()
    {
        using var folder = new TestFolder();
        folder.Write("a.dossier.jsonl", Lines);
        folder.Write("b.dossier.yaml", "dossier: a\nmodel: Field\n");
        folder.Write("c.dossier.json", """{"dossier": "a", "model": "Field"}""");
        var bytes = Directory.GetFiles(folder.Path).Sum(file => new FileInfo(file).Length);
        var heard = new Heard<LoadProgress>();

        var dossier = await FieldModel.Instance.LoadAsync(folder.Path, LoadOptions.Default, heard);

        dossier.Should().Be(await FieldModel.Instance.LoadAsync(folder.Path));
        Rises(heard);
        heard.Reports[^1].Should().Be(new LoadProgress(3, 3, bytes, bytes));
        heard.Reports.Should().HaveCountGreaterThan(5).And.HaveCountLessThan(300);
    }

    [Fact]
    public async Task The_length_of_a_stream_that_cannot_seek_is_not_known()
    {
        var (bytes, heard) = (Encoding.UTF8.GetBytes(Lines), new Heard<LoadProgress>());

        await FieldModel.Instance.LoadAsync(new OneWayStream(bytes, 5_000), DossierFormat.JsonLines, progress: heard);

        Rises(heard);
        heard.Reports[^1].Should().Be(new LoadProgress(1, 1, bytes.Length, null));
    }

    [Fact]
    public async Task Files_that_are_refused_count_as_done()
    {
        using var folder = new TestFolder();
        folder.Write("a.dossier.yaml", "dossier: a\nmodel: Other\n");
        folder.Write("b.dossier.yaml", "dossier: a\nmodel: Field\n");
        var heard = new Heard<LoadProgress>();

        (await FieldModel.Instance.TryLoadAsync(folder.Path, LoadOptions.Default, heard)).IsLoaded.Should().BeFalse();

        heard.Reports[^1].Files.Should().Be(2);
        heard.Reports[^1].Bytes.Should().Be(heard.Reports[^1].TotalBytes);
    }

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task What_is_cancelled_before_it_starts_reads_nothing(DossierFormat format)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("{}"));

        await FluentActions.Awaiting(() => FieldModel.Instance.TryLoadAsync(stream, format, cancellationToken: new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();

        stream.Position.Should().Be(0);
    }

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task What_is_cancelled_on_the_way_stops_there(DossierFormat format)
    {
        var dossier = FieldModel.Instance.Parse(Lines, DossierFormat.JsonLines);
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(DossierWriter.ToText(dossier, format)));
        using var source = new CancellationTokenSource();
        var heard = new Heard<LoadProgress>(_ => source.Cancel());

        await FluentActions.Awaiting(() => FieldModel.Instance.TryLoadAsync(stream, format, progress: heard, cancellationToken: source.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        heard.Reports.Should().ContainSingle().Which.Bytes.Should().BeLessThan(stream.Length);
    }

    [Fact]
    public void Putting_records_in_order_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        Claim[] claims = [.. Enumerable.Range(0, 50_000).Select(i => new Claim { Id = $"c{i * 7919 % 50_000}" })];
        source.Cancel();

        FluentActions.Invoking(() => EntitySet.SortIn(claims, source.Token)).Should().Throw<OperationCanceledException>();
    }

    private static void Rises(Heard<LoadProgress> heard)
    {
        heard.Reports.Select(report => report.Files).Should().BeInAscendingOrder();
        heard.Reports.Select(report => report.Bytes).Should().BeInAscendingOrder();
    }
}
