namespace Assay;

public ref partial struct IssueCollector
{
    /// <summary>Adds what is wrong with a value that a field holds.</summary>
    /// <param name="value">What is wrong with it, with pointers inside the value.</param>
    /// <param name="field">The field.</param>
    /// <param name="item">The value's place in a list, or -1.</param>
    public void AddAll(in IssueCollector value, string field, int item = -1)
    {
        if (value.issues is null)
            return;
        var pointer = item < 0 ? $"/{field}" : $"/{field}/{item}";
        foreach (var issue in value.issues)
            Add(pointer + issue.Pointer, issue.Code, issue.Message, issue.Severity);
    }
}
