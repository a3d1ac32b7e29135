namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What weighing needs to know of a source, after the source rules.</summary>
internal struct SourceInfo
{
    public double Strength;
    public double Even;
    public int Origin;
    public int Voice;
    public int Allegiance;
    public bool IsCrowd;
}

/// <summary>First stratum: sources, their grades, origins and voices.</summary>
internal readonly struct CaseSources
{
    private static readonly double[] Strengths = [4, 3, 2, 1, .25, .5];

    public readonly IdTable Numbers;
    public readonly SourceInfo[] Infos;

    public CaseSources(EntitySet<Source> sources, CaseParties parties)
    {
        Numbers = IdTable.Of(sources.AsSpan());
        Infos = new SourceInfo[sources.Count];
        for (var i = 0; i < Infos.Length; i++)
        {
            var grade = Grade(sources[i]);
            var isCrowd = grade > Reliability.D;
            var strength = Strengths[(int)grade];
            Infos[i] = new SourceInfo
            {
                Strength = strength,
                Even = isCrowd ? strength : 2,
                IsCrowd = isCrowd,
                Origin = OwnerEnd(sources, i),
                Voice = VoiceEnd(sources, i),
                Allegiance = parties.Number(sources[i].Allegiance),
            };
        }
    }

    private static Reliability Grade(Source source)
    {
        var grade = source.Reliability ?? Reliability.F;
        if (source is Outlet { Misreports: > 2 } && grade < Reliability.E)
            return grade + 1;
        if (source is Account { Verified: false })
            return Reliability.F;
        return grade;
    }

    // Owners of owners are few: to climb anew from each source is cheaper than to remember.
    private int OwnerEnd(EntitySet<Source> sources, int at)
    {
        while (!sources[at].Independent && sources[at].Owner is { } owner)
            at = Numbers[owner.Id];
        return at;
    }

    private int VoiceEnd(EntitySet<Source> sources, int at)
    {
        while (sources[at].SpeaksFor is { } voice)
            at = Numbers[voice.Id];
        return at;
    }
}
