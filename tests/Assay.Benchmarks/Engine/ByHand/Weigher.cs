namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Second stratum: what each statement weighs, by the rules written out as they stand in the schema.</summary>
internal sealed class Weigher
{
    private static readonly double[] Certainties = [1, .9, .74, .36, 0];

    private static readonly Marks[] Sides = [Marks.Asserts, Marks.Denies, Marks.Doubts, Marks.None, Marks.Withdraws];

    public Weigher(Dossier dossier)
    {
        Parties = new CaseParties(dossier.Parties);
        Sources = new CaseSources(dossier.Sources, Parties);
        Evidence = new CaseEvidence(dossier.Evidence, Sources);
        Claims = new CaseClaims(dossier, Parties);
    }

    public CaseParties Parties { get; }

    public CaseSources Sources { get; }

    public CaseEvidence Evidence { get; }

    public CaseClaims Claims { get; }

    /// <summary>The days on which a statement was made and became known.</summary>
    public static (int Made, int Known) Days(Statement statement)
    {
        if (statement.Made is not { } made)
        {
            var known = statement.Reported!.Value.Latest.DayNumber;
            return (known, known);
        }

        var day = made.Latest.DayNumber;
        return (day, statement.Reported is { } reported ? reported.Latest.DayNumber : day);
    }

    /// <summary>Weighs a statement that a source made on a claim on a day.</summary>
    public void Weigh(Statement statement, int sourceNumber, int claimNumber, int day, out Entry entry)
    {
        ref readonly var source = ref Sources.Infos[sourceNumber];
        ref readonly var claim = ref Claims.Infos[claimNumber];
        var stance = statement.Stance;
        entry.Weight = entry.Even = 0;
        entry.Origin = source.Origin;
        entry.Voice = source.Voice;
        entry.Day = day;
        entry.Local = claim.Local;
        entry.Marks = Sides[(int)stance];
        entry.Flags = Flags.None;
        var leaning = Parties.Leaning(source.Allegiance, claim.Winner, claim.Loser);
        var speaksOfOwn = stance == Stance.Asserts && leaning != 0;
        if (speaksOfOwn)
            entry.Flags = Flags.OwnParty;
        if (statement.Relays is not null)
        {
            entry.Marks |= Marks.Echo;
            return;
        }

        var (derived, document) = (statement.DrawsOn.Count > 0, false);
        if (statement.Evidence.Count > 0)
        {
            (var borrowed, document) = Evidence.Cited(statement.Evidence.AsSpan(), source.Origin);
            derived |= borrowed;
        }

        if (derived)
            entry.Marks |= Marks.Derived;
        else if (source.IsCrowd)
            entry.Marks |= Marks.Crowd;
        if (stance > Stance.Doubts)
            return;

        var (weight, even) = (source.Strength, source.Even);
        if (statement.Certainty != Certainty.Certain)
            Multiply(Certainties[(int)statement.Certainty]);
        if (document)
            Multiply(1.2);
        if (speaksOfOwn)
            Multiply(.9);
        if (derived)
            Multiply(.5);
        if (leaning != 0)
        {
            var serves = stance == Stance.Asserts ? leaning > 0 : leaning < 0;
            if (!serves)
                Multiply(1.5);
            if (statement.Attribution == Attribution.Anonymous)
                Multiply(.5);
            if (serves)
                Multiply(stance == Stance.Asserts ? .7 : .4);
        }
        else if (statement.Attribution == Attribution.Anonymous)
        {
            Multiply(.5);
        }

        if (stance == Stance.Doubts)
            Multiply(.5);
        (entry.Weight, entry.Even) = (weight, even);

        void Multiply(double factor)
        {
            weight *= factor;
            even *= factor;
        }
    }
}
