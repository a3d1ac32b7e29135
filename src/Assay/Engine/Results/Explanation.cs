using System.Globalization;
using System.Text;

namespace Assay;

/// <summary>The sum that gave a claim its verdict, to be checked by hand.</summary>
public sealed class Explanation
{
    private readonly Case scene;

    internal Explanation(ClaimAssessment claim, Case scene) => (Claim, this.scene) = (claim, scene);

    /// <summary>The claim and all that bears on it.</summary>
    public ClaimAssessment Claim { get; }

    /// <summary>The explanation as plain text, one line a statement and one a factor.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var tally = Claim.Tally;
        text.Append(Invariant($"{Claim.Id}: {Claim.Says}\n"));
        text.Append(Invariant($"As of {DateOnly.FromDayNumber(scene.Day):yyyy-MM-dd}: {Claim.Verdict}, probability {tally.P:0.00}, credibility {Claim.Credibility}.\n"));
        if (Claim.Verdict.Doc is { } doc)
            text.Append(Invariant($"{Claim.Verdict} means: {doc}\n"));
        AppendSide(text, "For", ContributionSide.For, tally.Support, 'r');
        AppendSide(text, "Against", ContributionSide.Against, tally.Opposition, 's');
        AppendSide(text, "Neither", ContributionSide.None, 0, ' ');
        var weights = scene.Index.Model.Rules.Weights;
        text.Append(Invariant($"\nProbability = (r + a·W) / (r + s + W) = ({tally.Support:0.###} + {weights.BaseRate}·{weights.Prior}) / "));
        text.Append(Invariant($"({tally.Support:0.###} + {tally.Opposition:0.###} + {weights.Prior}) = {tally.P:0.####}\n"));
        text.Append(Invariant($"Belief {tally.B:0.###}, disbelief {tally.D:0.###}, uncertainty {tally.U:0.###}, conflict {tally.Conflict:0.###}\n"));
        return text.ToString();
    }

    private void AppendSide(StringBuilder text, string title, ContributionSide side, double total, char symbol)
    {
        var contributions = Claim.Contributions.Where(c => c.Side == side).ToArray();
        if (contributions.Length == 0)
            return;
        text.Append(side == ContributionSide.None ? Invariant($"\n{title} way\n") : Invariant($"\n{title}: {symbol} = {total:0.###}\n"));
        foreach (var group in contributions.GroupBy(c => c.Origin).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(Invariant($"  {(group.Key is { } origin ? scene.Names.NameOf(Family.Source, origin) : "Origin unknown")}\n"));
            foreach (var contribution in group.OrderByDescending(c => c.Counted).ThenByDescending(c => c.Weight))
                Append(text, contribution);
        }
    }

    private void Append(StringBuilder text, Contribution contribution)
    {
        var statement = contribution.Statement;
        var about = contribution.Through == Claim.Id ? "" : $" {contribution.Through}";
        text.Append(Invariant($"    {(contribution.Counted ? "+" : " ")} {contribution.Weight,5:0.###}  {statement.Id}  "));
        text.Append(Invariant($"{contribution.Source.Name ?? contribution.Source.Id} {Verb(statement)}{about}, {statement.Made ?? statement.Reported}"));
        text.Append(contribution.Counted ? "\n" : Invariant($"  ({contribution.Why})\n"));
        foreach (var factor in contribution.Factors)
            text.Append(Invariant($"             × {factor.Factor:0.###}  {factor.Rule}  {factor.Because}\n"));
    }

    private static string Verb(Statement statement) =>
        (statement.Relays is null ? "" : "relays: ") + statement.Stance switch
        {
            Stance.Asserts => "asserts",
            Stance.Denies => "denies",
            Stance.Doubts => "doubts",
            Stance.Declines => "declines to say",
            _ => "withdraws",
        };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
