namespace Assay;

public ref partial struct IssueCollector
{
    /// <summary>Adds what is wrong with a value that a field holds.</summary>
    /// <param name="value">What is wrong with it, with pointers inside the value.</param>
    /// <param name="pointer">The field, as a JSON pointer.</param>
    /// <param name="item">The value's place in a list, or -1.</param>
    public void AddAll(in IssueCollector value, string pointer, int item = -1)
    {
        if (value.issues is null)
            return;
        var place = item < 0 ? pointer : $"{pointer}/{item}";
        foreach (var issue in value.Found)
            Add(place + issue.Pointer, issue.Code, issue.Message, issue.Severity);
    }
}
