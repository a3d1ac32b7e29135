using System.Collections.Immutable;

namespace Assay;

/// <summary>What an assessment says of one claim.</summary>
public sealed class ClaimAssessment
{
    private readonly Lazy<ImmutableArray<Contribution>> contributions;

    internal ClaimAssessment(Func<ClaimAssessment, ImmutableArray<Contribution>> trace) => contributions = new(() => trace(this));

    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;

    /// <summary>The claim in one line of English.</summary>
    public required string Says { get; init; }

    /// <summary>The first row of the verdict table that holds.</summary>
    public required VerdictInfo Verdict { get; init; }

    /// <summary>The Admiralty grade of credibility, 1 (confirmed) to 6 (cannot be judged).</summary>
    public required int Credibility { get; init; }

    /// <summary>Support, opposition and the opinion that follows.</summary>
    public required Tally Tally { get; init; }

    /// <summary>The ids of all origins with something for the claim, whatever their grade, in ordinal order.</summary>
    public required ImmutableArray<string> SupportingOrigins { get; init; }

    /// <summary>The ids of all origins with something against the claim, whatever their grade, in ordinal order.</summary>
    public required ImmutableArray<string> OpposingOrigins { get; init; }

    /// <summary>What rules, and the engine, want noticed, in ordinal order.</summary>
    public required ImmutableArray<string> Flags { get; init; }

    /// <summary>Every known statement that bears on the claim, in ordinal order of id. Found by running the rules again, traced.</summary>
    public ImmutableArray<Contribution> Contributions => contributions.Value;
}
