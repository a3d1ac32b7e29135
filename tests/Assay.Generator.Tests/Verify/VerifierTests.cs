using DiffEngine;
using VerifyTests;
using VerifyXunit;

namespace Assay.Generator.Tests;

public sealed class VerifierTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("assay-verify-").FullName;

    private readonly bool wasDisabled = DiffRunner.Disabled;

    public VerifierTests() => DiffRunner.Disabled = true;

    public void Dispose()
    {
        DiffRunner.Disabled = wasDisabled;
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task What_equals_the_verified_file_passes_and_removes_what_was_received_before()
    {
        Write("a.verified.txt", "one\r\ntwo\r\n");
        Write("a.received.txt", "something else");

        await Verifier.Verify("one\ntwo").UseDirectory(directory).UseFileName("a");

        Files().Should().Equal("a.verified.txt");
    }

    [Fact]
    public async Task What_differs_fails_shows_the_lines_and_is_written_beside_the_verified_file()
    {
        Write("a.verified.txt", "one\ntwo\nthree");

        var act = async () => await Verifier.Verify("one\n2\nthree").UseDirectory(directory).UseFileName("a");

        (await act.Should().ThrowAsync<VerifyException>()).WithMessage("*NotEqual: a.received.txt*line 1:*  one*- two*+ 2*  three*");
        Read("a.received.txt").Should().Be("one\n2\nthree");
        Read("a.verified.txt").Should().Be("one\ntwo\nthree");
    }

    [Fact]
    public async Task Differences_far_apart_are_shown_apart()
    {
        var lines = Enumerable.Range(1, 20).Select(i => i.ToString()).ToList();
        Write("a.verified.txt", string.Join('\n', lines));
        lines[1] = "two";
        lines.RemoveAt(17);

        var act = async () => await Verifier.Verify(string.Join('\n', lines)).UseDirectory(directory).UseFileName("a");

        (await act.Should().ThrowAsync<VerifyException>()).WithMessage("*line 1:*  1*- 2*+ two*  3*  4\n  line 16:*  17*- 18*  19*  20*").And
            .Message.Should().NotContain("10");
    }

    [Fact]
    public async Task A_missing_verified_file_fails_and_what_was_received_is_written()
    {
        var act = async () => await Verifier.Verify("new", extension: "cs").UseDirectory(directory).UseFileName("a");

        (await act.Should().ThrowAsync<VerifyException>()).WithMessage("*New: a.received.cs*");
        Files().Should().Equal("a.received.cs");
    }

    [Theory]
    [InlineData("x/y", 1.5)]
    public async Task Files_are_named_after_the_test_and_its_parameters(string text, double number)
    {
        var act = async () => await Verifier.Verify("new").UseDirectory(directory).UseParameters(text, number);

        await act.Should().ThrowAsync<VerifyException>();
        Files().Should().Equal(
            "VerifierTests.Files_are_named_after_the_test_and_its_parameters_text=x-y_number=1.5.received.txt");
    }

    [Fact]
    public async Task Each_of_several_targets_has_a_file_and_one_that_has_no_target_left_is_reported()
    {
        Write("a#one.verified.cs", "1");
        Write("a#two.verified.cs", "2");

        var act = async () => await Verifier.Verify([new Target("cs", "1", "one"), new Target("cs", "3", "three")]).UseDirectory(directory).UseFileName("a");

        (await act.Should().ThrowAsync<VerifyException>()).WithMessage("*New: a#three.received.cs*Delete: a#two.verified.cs*");
        Files().Should().Equal("a#one.verified.cs", "a#three.received.cs", "a#two.verified.cs");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(directory, name), text);

    private string Read(string name) => File.ReadAllText(Path.Combine(directory, name));

    private IEnumerable<string> Files() => Directory.GetFiles(directory).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
