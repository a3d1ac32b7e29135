using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Assay;

/// <summary>Everything that is wrong with a record. The default is that nothing is.</summary>
public readonly struct ValidationResult
{
    private readonly ImmutableArray<ValidationIssue> issues;

    internal ValidationResult(ImmutableArray<ValidationIssue> issues) => this.issues = issues;

    /// <summary>Everything found, in the order of the schema.</summary>
    public ImmutableArray<ValidationIssue> Issues
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => issues.IsDefault ? ImmutableArray<ValidationIssue>.Empty : issues;
    }

    /// <summary>Whether there is no error; warnings leave a record valid.</summary>
    public bool IsValid
    {
        get
        {
            if (issues.IsDefault)
                return true;
            foreach (var issue in Issues)
            {
                if (issue.Severity == Severity.Error)
                    return false;
            }

            return true;
        }
    }

    /// <summary>The issues, one a line; "valid" if there are none.</summary>
    public override string ToString() => Issues.IsEmpty ? "valid" : string.Join('\n', Issues);
}
