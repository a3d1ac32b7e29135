namespace Assay.Engine;

/// <summary>Runs the strata in order, each over the result of the one before, and keeps what results are read from.</summary>
internal sealed partial class Evaluation
{
    private readonly Tallying tallying;
    private ClaimResult[] results;
    private Reads sourceReads;
    private (int Edition, Dictionary<int, (int Original, CopyingPair Pair)>? Found) echoes;

    public Evaluation(Case scene, bool keepsBook = false)
    {
        Scene = scene;
        scene.Reads.IsOn = keepsBook;
        (SourceFlags, sourceReads) = Grading.Run(scene);
        Weighing = new Weighing(scene, SourceFlags);
        Weighing.RunAll();
        Settling = new Settling(scene, Weighing);
        Settling.RunAll();
        Paths = new Paths(Index);
        Standings = new Standings(Index);
        tallying = new Tallying(this);
        results = new ClaimResult[Index.Claims.Count];
    }

    public Case Scene { get; }

    public CaseIndex Index => Scene.Index;

    /// <summary>The flags that source rules raised on each source.</summary>
    public FlagSet[] SourceFlags { get; private set; }

    public Weighing Weighing { get; }

    public Settling Settling { get; }

    public Paths Paths { get; }

    public Standings Standings { get; }

    /// <summary>The records from which grades were learned, and how that went; null where they are as declared.</summary>
    public (TrackRecord[] Records, LearningOutcome Outcome)? Learned { get; init; }

    /// <summary>Goes up by one with every edit.</summary>
    public int Edition { get; private set; }

    public ref readonly ClaimResult this[int claim] => ref results[claim];

    /// <summary>Assesses every claim.</summary>
    public Evaluation RunAll()
    {
        if (Index.Graph.HasRivals)
            Standings.Grow();
        Work.Split(Index.Claims.Count, Scene.Reads.IsOn ? 0 : Index.Statements.Count, Index.Pace, () =>
        {
            var own = new Tallying(this);
            return (from, to) =>
            {
                for (var claim = from; claim < to; claim++)
                    results[claim] = own.Assess(claim);
            };
        });
        return this;
    }

    /// <summary>Assesses one claim.</summary>
    public ClaimResult Assess(int claim) => tallying.Assess(claim);

    /// <summary>The statements that probably repeat another's without saying so. Found when somebody asks, and again after an edit.</summary>
    public Dictionary<int, (int Original, CopyingPair Pair)> ProbableEchoes(Pace pace)
    {
        lock (tallying)
        {
            if (echoes.Edition != Edition || echoes.Found is null)
                echoes = (Edition, CopyDetection.Run(this, pace));
            return echoes.Found;
        }
    }

    /// <summary>Gives the two sums of one claim to somebody who wants to look into them.</summary>
    public T Inspect<T>(int claim, Func<Tallying, T> look)
    {
        // Explanations are asked for later, perhaps from several threads; the sums are kept in one place.
        lock (tallying)
        {
            tallying.TallyOf(claim);
            return look(tallying);
        }
    }

    /// <summary>Whether a relay says more than its root did; it may say less.</summary>
    public bool IsDistorted(int echo)
    {
        ref readonly var repeated = ref Index.Facts[echo];
        ref readonly var said = ref Index.Facts[repeated.Root];
        return (said.Stance, repeated.Stance) switch
        {
            (Stance.Asserts, Stance.Asserts) => said.Claim != repeated.Claim && !Index.Graph.Implies(said.Claim, repeated.Claim),
            (Stance.Denies, Stance.Denies or Stance.Doubts) or (Stance.Doubts, Stance.Doubts) =>
                said.Claim != repeated.Claim && !Index.Graph.Implies(repeated.Claim, said.Claim),
            _ => said.Stance != repeated.Stance || said.Claim != repeated.Claim,
        };
    }
}
