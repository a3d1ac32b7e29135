namespace Assay.Generator.Tests.Emit;

/// <summary>
/// Whoever edits one thing in a schema renames nothing else: no file, type, member or parameter. The numbers behind generated enums follow the
/// schema's order; they are no promise.
/// </summary>
public sealed class NamesStayTests
{
    private static readonly (string Section, string Name, string Text)[] Parts =
    [
        ("enums", "Level", "  Level: {values: [Low, High]}\n"),
        ("enums", "Mood", "  Mood: {values: [Good, Bad]}\n"),
        ("values", "Leg", "  Leg: {fields: {from: place, to: place}}\n"),
        ("values", "Toll", "  Toll: {fields: {sum: {type: number, min: 0.5}}}\n"),
        ("sources", "Paper", "  Paper: {fields: {city: place?}}\n"),
        ("sources", "Channel", "  Channel: {fields: {since: {type: date, default: 2024}}}\n"),
        ("claims", "Move", "  Move: {open: true, fields: {by: party, size: {type: quantity, unit: men, min: 1}}, question: [by], says: '{By}'}\n"),
        ("claims", "March", "  March: {is: Move, fields: {pace: {type: number, max: 9.5}}, checks: [{that: Pace > 0, else: no}, {that: Pace < 9, else: no}]}\n"),
        ("claims", "Of", "  Of: {fields: {about: {type: text, pattern: 'x+y'}, other: {type: text, pattern: '(a|b)+c'}, claim: text?}}\n"),
        ("claims", "Statement2", "  Statement2: {fields: {names: 'text[]', item: {type: text, oneOf: [a, b]}}}\n"),
        ("rules", "AB", "  a-b: {on: claim, of: Statement2, when: claim.Names.Count > 1, flag: Sized}\n"),
        ("rules", "Cc", "  cc: {on: statement, when: statement.IsDerived, weight: .5, because: so}\n"),
        ("rules", "Dd", "  dd: {on: source, when: source.Independent, raise: 1, flag: Free}\n"),
        ("verdicts", "Good", "  - {Good: tally.P > .9}\n"),
        ("verdicts", "Fair", "  - {Fair: tally.P > .6}\n"),
        ("verdicts", "Good_2", "  - {Good: tally.B > .5}\n"),
        ("verdicts", "Poor", "  - {Poor: tally.P < .2}\n"),
        ("verdicts", "Good_3", "  - {Good: tally.B > .4}\n"),
        ("verdicts", "Open", "  - {Open: otherwise}\n"),
    ];

    private static readonly Surface Whole = Of(Parts);

    /// <summary>What nothing else needs.</summary>
    public static TheoryData<string> Removable => [.. Parts.Select(p => p.Name).Except(["Move", "Statement2", "Open", "Good", "Good_2"])];

    [Theory]
    [MemberData(nameof(Removable))]
    public void What_is_added_or_removed_renames_nothing_else(string name)
    {
        var part = Parts.Single(p => p.Name == name);
        var rest = Of([.. Parts.Where(p => p != part)]);
        rest.Files.Should().BeSubsetOf(Whole.Files);
        rest.Names.Should().BeSubsetOf(Whole.Names);
        // A rule may have brought a flag of its own.
        var lost = Whole.Names.Except(rest.Names).ToList();
        lost.Should().NotBeEmpty().And.OnlyContain(n => n.Contains(name, StringComparison.OrdinalIgnoreCase) || n.Contains("TestFlag"));
        Whole.Files.Except(rest.Files).Where(f => !f.Contains($".{name}.")).Should().BeEmpty();
    }

    [Fact]
    public void Another_order_renames_nothing()
    {
        var otherwise = Parts[^1];
        var turned = Of([.. Parts[..^1].Reverse(), otherwise]);
        turned.Files.Should().BeEquivalentTo(Whole.Files);
        turned.Names.Should().BeEquivalentTo(Whole.Names);
    }

    [Theory]
    [InlineData("by: party, size", "sort: text?, by: party, size")]
    [InlineData("{sum: {type: number, min: 0.5}}", "{fee: {type: number, min: 0.25}, sum: {type: number, min: 0.5}}")]
    [InlineData("{about: {type: text, pattern: 'x+y'}, ", "{first: {type: text, pattern: '(c|d)+e'}, about: {type: text, pattern: 'x+y'}, ")]
    public void A_field_that_is_added_renames_nothing_else(string find, string replacement)
    {
        var more = Surface.Of(Bound.Model(Schema(Parts).Replace(find, replacement, StringComparison.Ordinal)));
        Whole.Names.Should().BeSubsetOf(more.Names);
        more.Names.Except(Whole.Names).Should().HaveCountGreaterThanOrEqualTo(1).And.OnlyContain(n => n.Contains("Sort") || n.Contains("Fee") || n.Contains("First"));
        more.Files.Should().BeEquivalentTo(Whole.Files);
    }

    [Fact]
    public void No_kind_can_take_the_name_of_the_kinds_of_other_models() =>
        Expected.Diagnostics("claims: {⟦Other⟧: {}}", "ASY0204: 'Other' cannot be a kind of claims: visitors and enums of kinds call those of other models that; choose another name");

    private static Surface Of(IReadOnlyList<(string Section, string Name, string Text)> parts) => Surface.Of(Bound.Model(Schema(parts)));

    private static string Schema(IEnumerable<(string Section, string Name, string Text)> parts) =>
        "model: Test\n" + string.Concat(parts.GroupBy(p => p.Section).Select(s => $"{s.Key}:\n{string.Concat(s.Select(p => p.Text))}"));
}
