using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assay.Engine;

namespace Assay;

/// <summary>
/// A dossier under edit. Every edit works out again just what hangs on it and says which claims changed; what then stands is, to the last
/// bit, what assessing the edited dossier afresh would give. Not to be edited from several threads at a time.
/// </summary>
/// <remarks>
/// What is checked is that references lead somewhere. That records keep the bounds and checks of the schema is for
/// <see cref="Entity.Validate()"/> to say. An edit that cannot be made throws, and leaves everything as it was. With a model that learns
/// reliability, any edit may move any grade: then, as where parties or relations change, everything is worked out again.
/// </remarks>
public sealed class Session
{
    private readonly Model model;
    private readonly AssessOptions options;
    private readonly SessionChecks checks;
    private readonly List<(Claim Claim, ClaimResult Before, ClaimResult After)> changes = [];
    private Evaluation evaluation;

    internal Session(Model model, Dossier dossier, AssessOptions options, Pace pace)
    {
        (this.model, this.options) = (model, options);
        evaluation = Evaluate(dossier, pace);
        checks = new SessionChecks(() => evaluation.Index);
    }

    /// <summary>The day as of which it holds: the one of its options, else the latest on which one of its statements became known.</summary>
    public DateOnly AsOf => DateOnly.FromDayNumber(evaluation.Scene.Day);

    /// <summary>The dossier as edited.</summary>
    public Dossier Dossier => evaluation.Index.Dossier;

    /// <summary>The claim with this id, as it stands. What it says of itself later than the next edit is refused, not made up.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ClaimAssessment this[string claim] => Find(claim) ?? throw new KeyNotFoundException($"Of '{claim}' nothing is said, or there is no such claim.");

    /// <summary>Every claim of which something has been said, in ordinal order of id.</summary>
    public ImmutableArray<ClaimAssessment> Claims => AssessedClaims.InOrder(evaluation, AssessedClaims.BySlot(evaluation));

    /// <summary>The claim with this id as it stands, or null if there is none of which anything has been said yet.</summary>
    public ClaimAssessment? Find(string claim) =>
        evaluation.Index.Claims.Find(claim) is >= 0 and var slot && evaluation[slot].IsSaid ? new ClaimAssessment(evaluation, slot) : null;

    /// <summary>All that an assessment says, of the dossier as it stands: questions, sources, changes of position, explanations.</summary>
    public Assessment Assess() => model.Assess(Dossier, options);

    /// <summary>Adds a record.</summary>
    /// <exception cref="ArgumentException">There is one of its family with its id, or it refers to what is not there.</exception>
    public ChangeSet Add(Entity record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Batch.Find(evaluation.Index, record.Kind.Family, record.Id) is not null)
            throw new ArgumentException($"there is a {record.Kind.Family.Singular()} '{record.Id}' already; replace it.");
        if (record is not Statement statement || !IsIncremental)
            return Apply(Edit.Put(record));
        checks.Require(statement);
        var passesOnTheLatest = PassesOnTheLatest(statement);
        evaluation.Add(statement, FollowsLatest);
        if (passesOnTheLatest)
            evaluation.Scene.Day = Latest() ?? evaluation.Scene.Day;
        checks.Added(statement);
        return Finish();
    }

    /// <summary>Puts a record in the place of the one of its family with its id.</summary>
    /// <exception cref="ArgumentException">There is none, or it refers to what is not there.</exception>
    public ChangeSet Replace(Entity record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Batch.Find(evaluation.Index, record.Kind.Family, record.Id) is not null
            ? Apply(Edit.Put(record))
            : throw new ArgumentException($"there is no {record.Kind.Family.Singular()} '{record.Id}' to replace; add it.");
    }

    /// <summary>Takes a record away: afterwards it is as if it had never been there.</summary>
    /// <exception cref="ArgumentException">There is no such record, or others refer to it.</exception>
    public ChangeSet Retract(Family family, string id) => Apply(Edit.Retract(family, id));

    /// <summary>Makes several edits as one: all of them or, if they do not fit together, none.</summary>
    /// <exception cref="ArgumentException">A record refers to what is not there afterwards, or a source is to go that the options grade.</exception>
    public ChangeSet Apply(params IEnumerable<Edit> edits)
    {
        var batch = new Batch(evaluation.Index, edits.Select(Regrade));
        if (batch.IsEmpty)
            return new ChangeSet(AsOf, []);
        var after = checks.Require(batch);
        if (Learns)
            return StartAgain(after ?? batch.After(Dossier));
        if (batch.IsDeep || evaluation.GradesByStatements)
            evaluation.Refresh(batch, Latest);
        else
            ApplySmall(batch);
        checks.Forget();
        return Finish();
    }

    /// <summary>Becomes another version of the dossier, by whatever edits that takes.</summary>
    /// <param name="dossier">The dossier; without errors, as for <see cref="Model.Assess(Dossier, AssessOptions, IProgress{WorkProgress}, CancellationToken)"/>.</param>
    public ChangeSet Update(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        dossier = Model.Regrade(dossier, options.Declared);
        if (!dossier.Parties.Equals(Dossier.Parties) || !dossier.Relations.Equals(Dossier.Relations))
            return StartAgain(dossier);
        var changes = Apply(Differences.Between(Dossier, dossier));
        evaluation.Index.Reframe(dossier);
        return changes;
    }

    private bool Learns => model.Rules.Reliability != ReliabilityMode.Declared;

    private bool IsIncremental => !Learns && !evaluation.GradesByStatements;

    private bool FollowsLatest => options.AsOf is null;

    private Evaluation Evaluate(Dossier dossier, Pace pace)
    {
        var made = model.Evaluate(dossier, options, keepsBook: true, pace);
        made.Watch();
        return made;
    }

    // A source has the grade that the options give it, whatever becomes of its record.
    private Edit Regrade(Edit edit) => edit switch
    {
        Edit.PutEdit { Record: Source source } when options.Declared.TryGetValue(source.Id, out var grade) => Edit.Put(source with { Reliability = grade }),
        Edit.RetractEdit { Family: Family.Source, Id: var id } when options.Declared.ContainsKey(id) =>
            throw new ArgumentException($"the session was opened with a grade for the source '{id}', so it has to stay; open one without."),
        _ => edit,
    };

    // Then that was known as early as this is, and no day may be left that is as late.
    private bool PassesOnTheLatest(Statement statement) =>
        FollowsLatest
        && statement.Relays is { } relayed
        && evaluation.Index.FindStatement(relayed.Id) is >= 0 and var slot
        && evaluation.Index.Facts[slot].Known == evaluation.Scene.Day;

    private void ApplySmall(Batch batch)
    {
        foreach (var source in batch.Put<Source>())
            evaluation.Add(source);
        if (evaluation.GradesByStatements)
        {
            // It is a new source whose grade the rest of the edit may move.
            evaluation.Refresh(batch, Latest);
            return;
        }

        foreach (var evidence in batch.Put<Evidence>())
            evaluation.Index.Evidence.Add(evidence);
        foreach (var claim in batch.Put<Claim>())
            evaluation.Add(claim);
        foreach (var statement in batch.StatementsInOrder())
            evaluation.Put(statement, FollowsLatest);
        // What relays before what it relays.
        var retracted = batch.Retracted(Family.Statement).Select(evaluation.Index.Statements.Find);
        foreach (var statement in retracted.OrderByDescending(evaluation.Index.Facts.DepthOf).ToArray())
            evaluation.Retract(statement, FollowsLatest);
        evaluation.FollowPaths();
        evaluation.Scene.Day = Latest() ?? evaluation.Scene.Day;
    }

    // What was said last may have gone, or have been moved back.
    private int? Latest() => FollowsLatest ? evaluation.Index.Facts.LatestDay() ?? 0 : null;

    private ChangeSet Finish()
    {
        changes.Clear();
        evaluation.Finish((claim, before) => changes.Add((evaluation.ClaimIn(claim), before, evaluation[claim])));
        return Report();
    }

    private ChangeSet StartAgain(Dossier dossier)
    {
        var (before, after) = (evaluation, Evaluate(dossier, Pace.None));
        evaluation = after;
        checks.Forget();
        changes.Clear();
        changes.AddRange(Differences.Between(before, after));
        return Report();
    }

    private ChangeSet Report()
    {
        var reported = new ClaimChange[changes.Count];
        changes.Sort(static (a, b) => string.CompareOrdinal(a.Claim.Id, b.Claim.Id));
        for (var i = 0; i < reported.Length; i++)
        {
            var (claim, before, after) = changes[i];
            reported[i] = new(claim, ClaimFigures.Of(model.Rules, before), ClaimFigures.Of(model.Rules, after));
        }

        return new ChangeSet(AsOf, ImmutableCollectionsMarshal.AsImmutableArray(reported));
    }
}
