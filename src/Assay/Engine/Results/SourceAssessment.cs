using System.Collections.Immutable;

namespace Assay;

/// <summary>What an assessment says of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reliability">Its grade after the source rules; F if it declares none and no rule sets one.</param>
/// <param name="Statements">How many of its statements are known.</param>
/// <param name="Flags">The flags that source rules raised, in ordinal order.</param>
/// <param name="Grading">What set or moved its grade: its record, where the model learns, then the source rules, in ordinal order.</param>
public sealed record SourceAssessment(
    Source Source,
    Reliability Reliability,
    int Statements,
    ImmutableArray<string> Flags,
    ImmutableArray<GradingStep> Grading)
{
    private readonly Func<TrackRecord> record = () => throw new InvalidOperationException("It was not made by an assessment.");

    internal SourceAssessment(
        Source source, Reliability reliability, int statements, ImmutableArray<string> flags, ImmutableArray<GradingStep> grading, Func<TrackRecord> record)
        : this(source, reliability, statements, flags, grading) => this.record = record;

    /// <summary>How often what it said was borne out, judged without its own origin. Whether that moves its grade is for the model to say.</summary>
    public TrackRecord Record => record();

    /// <summary>The source's id.</summary>
    public string Id => Source.Id;

    /// <summary>Its grade before the source rules, if it declares one.</summary>
    public Reliability? Declared => Source.Reliability;
}

/// <summary>What one source rule did to a grade.</summary>
/// <param name="Rule">The rule's id; <c>engine/track-record</c> for what was learned.</param>
/// <param name="Set">The grade that it set, if it set one.</param>
/// <param name="Steps">How far it moved the grade; up is positive.</param>
/// <param name="Because">The reason, in words.</param>
public sealed record GradingStep(string Rule, Reliability? Set, int Steps, string Because);
