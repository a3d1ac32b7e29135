namespace Assay.Tests.Validation;

/// <summary>What is said of each kind of mistake, where it is, and where it is none.</summary>
public sealed class SentenceTests
{
    private static readonly int Day = new DateOnly(2024, 1, 1).DayNumber;

    private delegate void Check(ref IssueCollector issues);

    [Fact]
    public void Every_mistake_has_its_code_its_place_and_its_sentence()
    {
        string[] found =
        [
            Of((ref IssueCollector to) => to.CheckMin("/x", 1L, 2L)),
            Of((ref IssueCollector to) => to.CheckMax("/x", 2.5, 1.5, 0)),
            Of((ref IssueCollector to) => to.CheckMin("/x", Quantity.Parse("~5"), 6m)),
            Of((ref IssueCollector to) => to.CheckMax("/x", Quantity.Parse("5.."), 4m, 3)),
            Of((ref IssueCollector to) => to.CheckMin("/x", PartialDate.Parse("2023"), Day, "2024")),
            Of((ref IssueCollector to) => to.CheckMax("/x", PartialDate.Parse("2024-05"), Day, "2024-01-01", 1)),
            Of((ref IssueCollector to) => to.CheckMin("/x", Period.Parse("2023/2024"), Day, "2024")),
            Of((ref IssueCollector to) => to.CheckMax("/x", Period.Parse("2023/2025"), Day, "2024-01-01")),
            Of((ref IssueCollector to) => to.CheckMinLength("/x", "a", 2)),
            Of((ref IssueCollector to) => to.CheckMaxLength("/x", "abc", 2, 0)),
            Of((ref IssueCollector to) => to.CheckMinItems("/x", 1, 2)),
            Of((ref IssueCollector to) => to.CheckMaxItems("/x", 3, 2)),
            Of((ref IssueCollector to) => to.CheckPattern("/x", "a1", false, "[a-z]+")),
            Of((ref IssueCollector to) => to.CheckOneOf("/x", "blu", ["red", "blue"], 4)),
            Of((ref IssueCollector to) => to.CheckOneOf("/x", 3L, [1L, 2L])),
            Of((ref IssueCollector to) => to.CheckNotNull("/x", null)),
            Of((ref IssueCollector to) => to.Add("", "check", "that is odd", Severity.Warning)),
        ];

        found.Should().Equal(
            "/x min: 'x' is 1; it must be at least 2",
            "/x/0 max: item 1 of 'x' is 2.5; it must be at most 1.5",
            "/x min: 'x' is about 5; it must be at least 6",
            "/x/3 max: item 4 of 'x' is at least 5; it must be at most 4",
            "/x min: 'x' is 2023; it must not begin before 2024",
            "/x/1 max: item 2 of 'x' is 2024-05; it must not end after 2024-01-01",
            "/x min: 'x' is 2023/2024; it must not begin before 2024",
            "/x max: 'x' is 2023/2025; it must not end after 2024-01-01",
            "/x minLength: 'x' has 1 character; it must have at least 2",
            "/x/0 maxLength: item 1 of 'x' has 3 characters; it must have at most 2",
            "/x minItems: 'x' has 1 item; it must have at least 2",
            "/x maxItems: 'x' has 3 items; it must have at most 2",
            "/x pattern: 'x' is 'a1', which does not match the pattern [a-z]+",
            "/x/4 oneOf: item 5 of 'x' is 'blu', which is not one of red or blue; did you mean 'blue'?",
            "/x oneOf: 'x' is 3, which is not one of 1 or 2",
            "/x required: 'x' is missing",
            " check: that is odd");
    }

    [Fact]
    public void Whatever_is_just_within_its_bounds_is_valid()
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMin("/x", 2L, 2L);
        issues.CheckMax("/x", 2L, 2L);
        issues.CheckMin("/x", 2.5, 2.5);
        issues.CheckMax("/x", 2.5, 2.5);
        issues.CheckMin("/x", Quantity.Parse("4..6"), 4m);
        issues.CheckMax("/x", Quantity.Parse("4..6"), 6m);
        issues.CheckMax("/x", Quantity.Parse("4.."), 4m);
        issues.CheckMin("/x", PartialDate.Parse("2024-01-01"), Day, "2024");
        issues.CheckMin("/x", Period.Parse("2024-01-01/2025"), Day, "2024");
        issues.CheckMax("/x", PartialDate.Parse("2024-01-01"), Day, "2024-01-01");
        issues.CheckMax("/x", Period.Parse("2023/2024-01-01"), Day, "2024-01-01");
        issues.CheckMinLength("/x", "ab", 2);
        issues.CheckMinLength("/x", "\u0300", 1);
        issues.CheckMaxLength("/x", "ab", 2);
        issues.CheckMinItems("/x", 2, 2);
        issues.CheckMaxItems("/x", 2, 2);
        issues.CheckPattern("/x", "a", true, "[a-z]+");

        issues.ToResult().Issues.Should().BeEmpty();
    }

    [Fact]
    public void A_line_break_of_two_characters_counts_as_one()
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMaxLength("/x", "a\r\nb", 3);
        issues.CheckMaxLength("/y", "a\r\nb", 2);

        issues.ToResult().ToString().Should().Be("/y: 'y' has 3 characters; it must have at most 2");
    }

    [Fact]
    public void A_result_says_all_that_is_wrong()
    {
        var issues = new IssueCollector(INames.Ids);
        issues.CheckMinItems("/x", 0, 1);
        issues.Add("", "check", "that is odd", Severity.Warning);

        issues.ToResult().ToString().Should().Be("/x: 'x' has 0 items; it must have at least 1\nthat is odd");
        default(ValidationResult).ToString().Should().Be("valid");
    }

    [Fact]
    public void Issues_are_equal_by_all_that_they_say()
    {
        var issue = new ValidationIssue("/x", "min", "too small", Severity.Error);

        issue.Should().Be(issue with { Pointer = "/x" });
        issue.GetHashCode().Should().Be((issue with { Message = "too small" }).GetHashCode());
        foreach (var other in (ValidationIssue?[])[null, issue with { Pointer = "/y" }, issue with { Code = "max" }, issue with { Message = "small" }, issue with { Severity = Severity.Warning }])
            issue.Equals(other).Should().BeFalse();
    }

    private static string Of(Check check)
    {
        var issues = new IssueCollector(INames.Ids);
        check(ref issues);
        var issue = issues.ToResult().Issues.Single();
        issue.Severity.Should().Be(issue.Code == "check" ? Severity.Warning : Severity.Error);
        new Checked(check) { Id = "a" }.Validate().Issues.Should().Equal([issue], "it is the same when its sentence is made later");
        return $"{issue.Pointer} {issue.Code}: {issue.Message}";
    }

    private sealed record Checked(Check Check) : Entity
    {
        public override KindInfo Kind => throw new InvalidOperationException();

        public override void CollectIssues(ref IssueCollector issues) => Check(ref issues);
    }
}
