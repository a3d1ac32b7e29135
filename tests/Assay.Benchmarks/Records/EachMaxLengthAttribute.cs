using System.ComponentModel.DataAnnotations;

namespace Assay.Benchmarks.Records;

/// <summary>That no text of a list is longer; there is no such attribute yet.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachMaxLengthAttribute(int length) : ValidationAttribute
{
    public int Length => length;

    public override bool IsValid(object? value)
    {
        foreach (var text in (string[])value!)
        {
            if (text.Length > length)
                return false;
        }

        return true;
    }
}
