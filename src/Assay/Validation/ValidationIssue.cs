namespace Assay;

/// <summary>One thing that is wrong with a record.</summary>
/// <param name="Pointer">Where, as a JSON pointer inside the record: <c>/strength</c>, <c>/bases/2</c>; empty for the record as a whole.</param>
/// <param name="Code">
/// What sort of thing: <c>min</c>, <c>max</c>, <c>minLength</c>, <c>maxLength</c>, <c>minItems</c>, <c>maxItems</c>, <c>pattern</c>,
/// <c>oneOf</c>, <c>required</c> or <c>check</c>.
/// </param>
/// <param name="Message">What, in a sentence for whoever wrote the record.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record ValidationIssue(string Pointer, string Code, string Message, Severity Severity)
{
    // The field, with the item in `item`; or all of it.
    private readonly string pointer = Pointer;
    private readonly string code = Code;
    private readonly int item = -1;

    // The sentence; or the record, until somebody reads the sentence. Most are counted, and never read.
    private object message = Message;

    /// <summary>What a check found in a record, which can be asked for the sentence later.</summary>
    internal ValidationIssue(Entity record, string pointer, int item, string code)
        : this(pointer, code, "", Severity.Error) => (message, this.item) = (record, item);

    /// <summary>Where, as a JSON pointer inside the record: <c>/strength</c>, <c>/bases/2</c>; empty for the record as a whole.</summary>
    public string Pointer
    {
        get => item < 0 ? pointer : $"{pointer}/{item}";
        init => (message, pointer, item) = (Message, value, -1);
    }

    /// <summary>
    /// What sort of thing: <c>min</c>, <c>max</c>, <c>minLength</c>, <c>maxLength</c>, <c>minItems</c>, <c>maxItems</c>, <c>pattern</c>,
    /// <c>oneOf</c>, <c>required</c> or <c>check</c>.
    /// </summary>
    public string Code
    {
        get => code;
        init => (message, code) = (Message, value);
    }

    /// <summary>What, in a sentence for whoever wrote the record.</summary>
    public string Message
    {
        get
        {
            // Two readers at once make the same sentence.
            if (message is Entity record)
                message = IssueCollector.Explain(record, pointer, item, code);
            return (string)message;
        }

        init => message = value;
    }

    /// <summary>Whether both say the same of the same place.</summary>
    public bool Equals(ValidationIssue? other) =>
        other is not null && Pointer == other.Pointer && Code == other.Code && Message == other.Message && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, Code, Severity);

    /// <summary>The pointer and the message.</summary>
    public override string ToString() => Pointer.Length == 0 ? Message : $"{Pointer}: {Message}";
}
