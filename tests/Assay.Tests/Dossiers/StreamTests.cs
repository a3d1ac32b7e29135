using System.Text;
using CsCheck;

namespace Assay.Tests.Dossiers;

public sealed class StreamTests
{
    private const string Head = """{"dossier": "a", "model": "Field"}""" + "\n";

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public void A_stream_gives_what_a_text_gives(DossierFormat format) => RandomDossiers.Any.Sample(dossier =>
    {
        var bytes = Written(dossier, format);

        Load(new OneWayStream(bytes), format).Should().Be(dossier);
        Load(new MemoryStream(bytes), format).Should().Be(dossier);
    }, iter: 30);

    [Theory]
    [InlineData("{\"statement\": {\"id\": \"s\", \"source\": «\"nobody\"», \"claim\": \"c\", \"stance\": \"Asserts\", \"made\": \"2024\"}}")]
    [InlineData("{\"claim\": {\"id\": «\"c\"»}}")]
    [InlineData("{\"claim\": {\"id\": \"é\"}} «x»")]
    [InlineData("{\"claim\": «5»}")]
    public async Task Mistakes_are_at_their_places_whether_or_not_the_stream_can_seek(string line)
    {
        var marked = MarkedText.Of(Head + "{\"claim\": {\"id\": \"c\"}}\n" + line + "\n{\"claim\": {\"id\": \"d\"}}\n");
        var bytes = Encoding.UTF8.GetBytes(marked.Text);
        var expected = FieldModel.Instance.TryParse(marked.Text, DossierFormat.JsonLines).Diagnostics;
        var moved = new MemoryStream([.. "before"u8, .. bytes]) { Position = 6 };

        foreach (var stream in (Stream[])[new OneWayStream(bytes), new MemoryStream(bytes), moved])
            (await FieldModel.Instance.TryLoadAsync(stream, DossierFormat.JsonLines)).Diagnostics.Should().Equal(expected);
        expected.Select(d => $"{d.Line},{d.Column}-{d.EndLine},{d.EndColumn}").Should().Contain($"{marked.Places[0]}");
    }

    [Fact]
    public async Task Behind_what_is_kept_of_a_stream_a_late_mistake_has_its_line()
    {
        var filler = string.Concat(Enumerable.Range(0, 18).Select(i => $"{{\"source\": {{\"id\": \"o{i}\", \"note\": \"{new string('x', 1 << 20)}\"}}}}\n"));
        var twice = "{\"claim\": {\"id\": \"c\"}}\n";
        var text = Head + twice + twice + filler + twice;

        var result = await FieldModel.Instance.TryLoadAsync(new OneWayStream(Encoding.UTF8.GetBytes(text), 1 << 16), DossierFormat.JsonLines);

        result.Diagnostics.Select(d => $"{d.Line},{d.Column} {d.Code}").Should().Equal("3,18 ASY2041", "22,1 ASY2041");
    }

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task The_stream_is_left_open(DossierFormat format)
    {
        var stream = new OneWayStream(Written(new Dossier { Name = "a", Model = FieldModel.Instance }, format));

        (await FieldModel.Instance.TryLoadAsync(stream, format)).IsLoaded.Should().BeTrue();

        stream.IsClosed.Should().BeFalse();
    }

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task More_bytes_than_are_allowed_are_an_error(DossierFormat format)
    {
        var bytes = Written(new Dossier { Name = "a", Model = FieldModel.Instance, Claims = [new Claim { Id = "c" }, new Claim { Id = "d" }] }, format);
        var exact = new LoadOptions { MaxBytes = bytes.Length };

        (await FieldModel.Instance.TryLoadAsync(new OneWayStream(bytes), format, options: exact)).IsLoaded.Should().BeTrue();
        var result = await FieldModel.Instance.TryLoadAsync(new OneWayStream(bytes), format, options: exact with { MaxBytes = bytes.Length - 1 });

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<DossierDiagnostic>(d => d.Code == "ASY2005" && d.Message.Contains($"{bytes.Length - 1} bytes"));
    }

    [Fact]
    public async Task A_file_can_be_limited_too()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.dossier.yaml", Sample.Head);

        (await FieldModel.Instance.LoadAsync(path, new LoadOptions { MaxBytes = 100 })).Name.Should().Be("case-1");
        (await FieldModel.Instance.TryLoadAsync(path, new LoadOptions { MaxBytes = 10 })).Diagnostics.Select(d => d.Code).Should().Equal("ASY2005");
    }

    [Fact]
    public void No_limit_may_be_less_than_a_byte() =>
        FluentActions.Invoking(() => new LoadOptions { MaxBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public async Task An_empty_stream_is_reported_as_an_empty_file_is() =>
        (await FieldModel.Instance.TryLoadAsync(new OneWayStream([]), DossierFormat.JsonLines)).Diagnostics.Select(d => d.Code).Should().Equal("ASY2017");

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task What_a_stream_throws_comes_through(DossierFormat format) =>
        (await FluentActions.Awaiting(() => FieldModel.Instance.TryLoadAsync(new BrokenStream(), format)).Should().ThrowAsync<IOException>())
            .WithMessage("the line is gone");

    private static Dossier Load(Stream stream, DossierFormat format) => FieldModel.Instance.LoadAsync(stream, format).GetAwaiter().GetResult();

    private static byte[] Written(Dossier dossier, DossierFormat format) => Encoding.UTF8.GetBytes(DossierWriter.ToText(dossier, format));

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("the line is gone");
    }
}
