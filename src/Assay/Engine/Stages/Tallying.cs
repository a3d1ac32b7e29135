namespace Assay.Engine;

/// <summary>Third stratum: for each claim, both sides over origins, from what stands.</summary>
internal sealed class Tallying
{
    private readonly Case scene;
    private readonly Weighing weighing;
    private readonly Fate[] fates;
    private readonly SideSum support;
    private readonly SideSum opposition;
    private readonly List<Bearing> buffer = [];
    private readonly double[] standing;
    private readonly double[] evenStanding;

    public Tallying(Case scene, Weighing weighing, Fate[] fates, Bearings bearings)
    {
        (this.scene, this.weighing, this.fates, Bearings) = (scene, weighing, fates, bearings);
        var origins = scene.Index.Sources.Length;
        support = new SideSum(origins, Weights.Crowd);
        opposition = new SideSum(origins, Weights.Crowd);
        standing = new double[scene.Index.Claims.Length];
        evenStanding = new double[scene.Index.Claims.Length];
        Array.Fill(standing, double.NaN);
        Array.Fill(evenStanding, double.NaN);
    }

    public Bearings Bearings { get; }

    private Weights Weights => scene.Index.Model.Rules.Weights;

    /// <summary>The claim's tally, and the even one on which credibility rests.</summary>
    public (Tally Tally, Tally Even) Of(int claim)
    {
        var rivals = scene.Index.Graph.Rivals(claim);
        foreach (var rival in rivals)
            FindStanding(rival);
        Bearings.Of(claim, rivals.Length > 0, buffer);
        var even = Sum(weighing.Even, evenStanding);
        return (Sum(weighing.Weights, standing), even);
    }

    /// <summary>The two sides of the claim tallied last, and what bears on it.</summary>
    public (SideSum Support, SideSum Opposition, IReadOnlyList<Bearing> Bearings) Last => (support, opposition, buffer);

    /// <summary>What is left of assertions of a rival that is itself denied: r / (r + d) of what is said for and against it.</summary>
    public double Standing(int rival) => standing[rival];

    private void FindStanding(int rival)
    {
        if (!double.IsNaN(standing[rival]))
            return;
        Bearings.Of(rival, withRivals: false, buffer);
        standing[rival] = Ratio(Sum(weighing.Weights, standing));
        evenStanding[rival] = Ratio(Sum(weighing.Even, evenStanding));

        static double Ratio(Tally tally) =>
            tally.Support + tally.Opposition > 0 ? tally.Support / (tally.Support + tally.Opposition) : 1;
    }

    private Tally Sum(double[] weights, double[] standings)
    {
        var index = scene.Index;
        support.Clear();
        opposition.Clear();
        foreach (var (statement, side, rival) in buffer)
        {
            if (fates[statement] != Fate.Stands || side == Side.None)
                continue;
            var weight = rival ? weights[statement] * standings[index.ClaimOf[statement]] : weights[statement];
            var denies = !rival && index.Statements[statement].Stance == Stance.Denies;
            (side == Side.For ? support : opposition).Add(
                statement, index.OriginOf(statement), weight, scene.Grades[index.SourceOf[statement]], index.Derived[statement], denies);
        }

        support.Close();
        opposition.Close();
        return new Tally(support.Total, opposition.Total, support.Origins, opposition.Origins, opposition.Denying, Weights);
    }
}
