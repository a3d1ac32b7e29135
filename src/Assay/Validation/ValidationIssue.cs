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
    /// <summary>The pointer and the message.</summary>
    public override string ToString() => Pointer.Length == 0 ? Message : $"{Pointer}: {Message}";
}
