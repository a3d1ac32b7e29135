using System.Collections.Immutable;
using System.ComponentModel;

namespace Assay;

/// <summary>Gathers what is wrong with a record. Costs nothing until something is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct IssueCollector
{
    private ImmutableArray<ValidationIssue>.Builder? issues;

    /// <summary>Starts with nothing found.</summary>
    public IssueCollector(INames names) => Names = names;

    /// <summary>The names that messages use for what the record refers to.</summary>
    public INames Names { get; }

    /// <summary>Adds one thing that is wrong.</summary>
    /// <param name="pointer">Where, as a JSON pointer inside the record; empty for the record as a whole.</param>
    /// <param name="code">What sort of thing, as in <see cref="ValidationIssue.Code"/>.</param>
    /// <param name="message">What, in a sentence.</param>
    /// <param name="severity">How much it matters.</param>
    public void Add(string pointer, string code, string message, Severity severity) =>
        (issues ??= ImmutableArray.CreateBuilder<ValidationIssue>()).Add(new(pointer, code, message, severity));

    /// <summary>Everything found.</summary>
    public readonly ValidationResult ToResult() => issues is null ? default : new(issues.DrainToImmutable());

    private void AddError(string field, int item, string code, string message) =>
        Add(item < 0 ? $"/{field}" : $"/{field}/{item}", code, $"{Wording.Value(field, item)} {message}", Severity.Error);
}
