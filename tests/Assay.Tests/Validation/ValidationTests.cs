using System.Globalization;
using Assay.Tests.Dossiers;
using CsCheck;

namespace Assay.Tests.Validation;

public sealed class ValidationTests
{
    private static readonly TroopDeployment Valid = new()
    {
        Id = "c",
        Sender = "kp",
        Host = "ru",
        Strength = Quantity.About(1500),
        Bases = ["Ussuriysk"],
        Routes = [new Route { From = "aa", To = "bb", Days = 3 }],
        Columns = 3,
        Pace = 4,
    };

    [Fact]
    public void Every_issue_is_found_at_once()
    {
        var issues = (Valid with { Host = "kp", Strength = 0, Columns = 13, Bases = ["a", "bb"], Routes = [new Route { From = "aa", To = "bb" }, new Route { From = "aa", To = "bb", Days = 0 }], Pace = 9 }).Validate().Issues;

        issues.Should().Equal(
            new ValidationIssue("/strength", "min", "'strength' is 0; it must be at least 1", Severity.Error),
            new ValidationIssue("/bases/0", "minLength", "item 1 of 'bases' has 1 character; it must have at least 2", Severity.Error),
            new ValidationIssue("/routes/1/days", "min", "'days' is 0; it must be at least 1", Severity.Error),
            new ValidationIssue("/columns", "max", "'columns' is 13; it must be at most 12", Severity.Error),
            new ValidationIssue("", "check", "kp cannot deploy to itself", Severity.Error),
            new ValidationIssue("", "check", "that is fast", Severity.Warning));
    }

    [Fact]
    public void An_issue_that_is_changed_keeps_its_sentence()
    {
        var issue = (Valid with { Bases = ["aa", "b"] }).Validate().Issues.Single();

        (issue with { Pointer = "/claims/3" + issue.Pointer, Code = "other", Severity = Severity.Info }).Should()
            .Be(new ValidationIssue("/claims/3/bases/1", "other", "item 2 of 'bases' has 1 character; it must have at least 2", Severity.Info));
        (issue with { Message = "too short" }).ToString().Should().Be("/bases/1: too short");
        issue.Should().NotBe(issue with { Message = "too short" });
    }

    [Fact]
    public void More_issues_than_a_few_are_kept_in_order() =>
        (Valid with { Bases = [.. Enumerable.Range(0, 20).Select(_ => "a")] }).Validate().Issues.Select(i => i.Pointer).Should()
            .Equal(["/bases", .. Enumerable.Range(0, 20).Select(i => $"/bases/{i}")]);

    [Fact]
    public void Each_of_many_issues_has_its_sentence() =>
        (Valid with { Bases = [.. Enumerable.Range(0, 50_000).Select(_ => "a")] }).Validate().Issues.Skip(1).Select((issue, i) => (issue.Message, Item: i))
            .Should().OnlyContain(found => found.Message == $"item {found.Item + 1} of 'bases' has 1 character; it must have at least 2");

    [Fact]
    public void What_only_a_detour_can_leave_out_is_found() =>
        (Valid with { Routes = [default] }).Validate().Issues.Select(i => $"{i.Pointer} {i.Code}").Should().Equal("/routes/0/from required", "/routes/0/to required");

    [Fact]
    public void Warnings_leave_a_record_valid()
    {
        (Valid with { Pace = 9 }).Validate().IsValid.Should().BeTrue();
        (Valid with { Columns = 13 }).Validate().IsValid.Should().BeFalse();
        Valid.Validate().ToString().Should().Be("valid");
    }

    [Fact]
    public void A_valid_record_is_validated_without_allocating()
    {
        Valid.Validate();
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
            Valid.Validate();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Lengths_are_counted_in_characters_as_readers_count_them()
    {
        Length("𝄞𝄞", 2, 2).IsValid.Should().BeTrue();
        Length("e\u0301", 1, 1).IsValid.Should().BeTrue();
        Length("👩‍👩‍👧", null, 1).IsValid.Should().BeTrue();
        Length("👨‍👩‍👧", 2, 3).Issues.Single().Message.Should().Be("'x' has 1 character; it must have at least 2");
        Length("e\u0301", 2, null).IsValid.Should().BeFalse();
        Length("ae\u0301", 2, null).IsValid.Should().BeTrue();
        Length("Kä\u030Ase", 4, 4).IsValid.Should().BeTrue();
        Length("한국어", 3, 3).IsValid.Should().BeTrue();
        Length("\r\n", 2, null).IsValid.Should().BeFalse();
        Length("abc", null, 2).Issues.Single().Message.Should().Be("'x' has 3 characters; it must have at most 2");
    }

    [Theory]
    [InlineData("..10", true)]
    [InlineData("5..10", true)]
    [InlineData("0..10", false)]
    [InlineData("..0", false)]
    [InlineData("5..", true)]
    [InlineData("~1", false)]
    public void A_minimum_bounds_the_known_ends_of_a_quantity(string quantity, bool valid)
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMin("/x", Quantity.Parse(quantity), 1m);
        issues.ToResult().IsValid.Should().Be(valid);
    }

    [Theory]
    [InlineData("2024", true)]
    [InlineData("2023-12-31/2024", false)]
    [InlineData("../2024-06", true)]
    [InlineData("../2023", false)]
    [InlineData("2024-05/..", true)]
    public void A_minimum_bounds_the_known_ends_of_a_period(string period, bool valid)
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMin("/x", Period.Parse(period), new DateOnly(2024, 1, 1).DayNumber, "2024");
        issues.ToResult().IsValid.Should().Be(valid);
    }

    [Theory]
    [InlineData("2024", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2024/2025-01-01", false)]
    [InlineData("2024-05/..", true)]
    [InlineData("2025/..", false)]
    [InlineData("../2024-06", true)]
    public void A_maximum_bounds_the_known_ends_of_a_period(string period, bool valid)
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMax("/x", Period.Parse(period), new DateOnly(2024, 12, 31).DayNumber, "2024");
        issues.ToResult().IsValid.Should().Be(valid);
    }

    [Fact]
    public void Not_a_number_is_out_of_bounds()
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMin("/x", double.NaN, 0d);
        issues.CheckMax("/x", double.NaN, 1d);
        issues.ToResult().Issues.Select(i => i.Code).Should().Equal("min", "max");
    }

    // Plain letters, what is just above and below them, what joins what is before it, and pairs.
    [Fact]
    public void A_text_is_as_long_as_readers_count_whatever_is_in_it() => Gen.Select(
        Gen.OneOf("a", " ", "~", "\u00FF", "\u0100", "\u0301", "\u001F", "\r", "\n", "\r\n", "각", "👍", "\uD83D").Array[0, 8], Gen.Int[0, 7])
        .Sample((parts, least) =>
        {
            var text = string.Concat(parts);
            return Length(text, min: least, max: null).Issues.IsEmpty == (new StringInfo(text).LengthInTextElements >= least);
        }, iter: 20_000);

    [Fact]
    public void A_value_that_is_none_of_those_allowed_is_shown_with_them()
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckOneOf("/x", "rde", ["red", "green"]);
        issues.CheckOneOf("/y", 3L, [1L, 2L]);
        issues.CheckPattern("/z", "a1", false, "[a-z]+");
        issues.ToResult().Issues.Select(i => i.Message).Should().Equal(
            "'x' is 'rde', which is not one of red or green; did you mean 'red'?", "'y' is 3, which is not one of 1 or 2", "'z' is 'a1', which does not match the pattern [a-z]+");
    }

    private static ValidationResult Length(string text, int? min, int? max)
    {
        var issues = new IssueCollector(INames.Ids);
        if (min is { } least)
            issues.CheckMinLength("/x", text, least);
        if (max is { } most)
            issues.CheckMaxLength("/x", text, most);
        return issues.ToResult();
    }
}
