namespace Assay.Interchange;

/// <summary>The scales of STIX 2.1: opinions, and confidence from 0 to 100 by the tables of its appendix A.</summary>
internal static class StixScales
{
    public static readonly string[] Opinions = ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"];

    /// <summary>How far a stance agrees with its claim.</summary>
    public static string OpinionOf(Statement statement) => statement.Stance switch
    {
        Stance.Asserts => statement.Certainty == Certainty.Certain ? "strongly-agree" : "agree",
        Stance.Denies => statement.Certainty == Certainty.Certain ? "strongly-disagree" : "disagree",
        Stance.Doubts => "disagree",
        _ => "neutral",
    };

    /// <summary>The stance of an opinion that is not ours.</summary>
    public static Stance StanceOf(string opinion) => opinion switch
    {
        "strongly-agree" or "agree" => Stance.Asserts,
        "strongly-disagree" => Stance.Denies,
        "disagree" => Stance.Doubts,
        _ => Stance.Declines,
    };

    /// <summary>Confidence by words of estimative probability (WEP).</summary>
    public static int ConfidenceOf(Certainty certainty) => certainty switch
    {
        Certainty.Certain => 100,
        Certainty.AlmostCertain or Certainty.VeryLikely => 90,
        Certainty.Likely => 70,
        _ => 50,
    };

    /// <summary>The words that a confidence stands for; null below even chances, for which there is no hedge.</summary>
    public static Certainty? CertaintyOf(int confidence) => confidence switch
    {
        100 => Certainty.Certain,
        >= 80 => Certainty.AlmostCertain,
        >= 60 => Certainty.Likely,
        >= 40 => Certainty.EvenChance,
        _ => null,
    };

    /// <summary>Confidence by Admiralty credibility, 1 to 5; none for 6, of which nothing can be judged.</summary>
    public static int? ConfidenceOf(int credibility) => credibility is >= 1 and <= 5 ? 110 - (20 * credibility) : null;
}
