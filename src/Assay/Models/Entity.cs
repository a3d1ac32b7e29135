using System.ComponentModel;

namespace Assay;

/// <summary>What a dossier holds: a party, source, piece of evidence, claim or statement with an id of its own.</summary>
public abstract record Entity
{
    /// <summary>
    /// The id, unique within the family across all files of a case: ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What the schema says of this record's kind.</summary>
    public abstract KindInfo Kind { get; }

    /// <summary>Checks every bound and check of the schema that this record alone can answer. Allocates nothing when all hold.</summary>
    public ValidationResult Validate() => Validate(INames.Ids);

    /// <summary>As <see cref="Validate()"/>, with the names that messages should use for what the record refers to.</summary>
    public ValidationResult Validate(INames names)
    {
        var issues = new IssueCollector(names, this);
        CollectIssues(ref issues);
        return issues.ToResult();
    }

    /// <summary>Adds what is wrong with this record. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual void CollectIssues(ref IssueCollector issues)
    {
    }

    /// <summary>This record with what the rewriter makes of the references in it; the same instance if it leaves them. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Entity RewriteInside(DossierRewriter rewriter) => this;
}
