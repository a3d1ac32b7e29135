using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Assay;

/// <summary>Gathers what is wrong with a record. Costs nothing until something is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct IssueCollector
{
    private const int Few = 8;

    // Null for a value inside a record, of which there is no other copy to make sentences from later.
    private readonly Entity? record;
    private readonly Explanation? explaining;
    private ValidationIssue[]? issues;
    private int count;

    /// <summary>Starts with nothing found.</summary>
    public IssueCollector(INames names) => Names = names;

    internal IssueCollector(INames names, Entity record)
        : this(names) => this.record = record;

    private IssueCollector(Explanation explaining)
        : this(INames.Ids) => this.explaining = explaining;

    /// <summary>The names that messages use for what the record refers to.</summary>
    public INames Names { get; }

    /// <summary>Adds one thing that is wrong.</summary>
    /// <param name="pointer">Where, as a JSON pointer inside the record; empty for the record as a whole.</param>
    /// <param name="code">What sort of thing, as in <see cref="ValidationIssue.Code"/>.</param>
    /// <param name="message">What, in a sentence.</param>
    /// <param name="severity">How much it matters.</param>
    public void Add(string pointer, string code, string message, Severity severity)
    {
        if (explaining is null)
            Add(new ValidationIssue(pointer, code, message, severity));
    }

    /// <summary>Everything found.</summary>
    public readonly ValidationResult ToResult() => issues is null ? default : Result();

    /// <summary>The sentence of a mistake that was found in a record: the check that found it is run again, and says it.</summary>
    internal static string Explain(Entity record, string pointer, int item, string code)
    {
        var explanation = new Explanation(pointer, item, code);
        var collector = new IssueCollector(explanation);
        record.CollectIssues(ref collector);
        return explanation.Sentence ?? $"{Wording.Value(pointer[1..], item)} is not as it must be";
    }

    private readonly ValidationResult Result() =>
        new(ImmutableCollectionsMarshal.AsImmutableArray(count == issues!.Length ? issues : Found.ToArray()));

    private readonly ReadOnlySpan<ValidationIssue> Found => issues.AsSpan(0, count);

    /// <summary>Takes note of a mistake. True if its sentence is asked for as well: it is that one which is to be explained, or nobody could ask later.</summary>
    private bool Finds(string pointer, int item, string code)
    {
        if (explaining is not null)
            return explaining.Asks(pointer, item, code);
        // Each sentence that is left for later takes a run of all checks.
        if (record is null || count >= Few)
            return true;
        Add(new ValidationIssue(record, pointer, item, code));
        return false;
    }

    private void Say(string pointer, int item, string code, string sentence)
    {
        sentence = $"{Wording.Value(pointer[1..], item)} {sentence}";
        if (explaining is not null)
            explaining.Sentence = sentence;
        else
            Add(item < 0 ? pointer : $"{pointer}/{item}", code, sentence, Severity.Error);
    }

    private void Add(ValidationIssue issue)
    {
        if (issues is null)
            issues = new ValidationIssue[Few];
        else if (count == issues.Length)
            Array.Resize(ref issues, 2 * count);
        issues[count++] = issue;
    }

    private sealed class Explanation(string pointer, int item, string code)
    {
        public string? Sentence { get; set; }

        public bool Asks(string pointer1, int item1, string code1) =>
            Sentence is null && item1 == item && pointer1 == pointer && code1 == code;
    }
}
