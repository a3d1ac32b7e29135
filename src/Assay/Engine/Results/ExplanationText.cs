using System.Globalization;
using System.Text;

namespace Assay.Engine;

/// <summary>Writes an explanation as plain text.</summary>
internal sealed class ExplanationText
{
    private readonly StringBuilder text = new();
    private readonly Explanation explanation;

    private ExplanationText(Explanation explanation) => this.explanation = explanation;

    public static string Of(Explanation explanation)
    {
        var writer = new ExplanationText(explanation);
        writer.WriteVerdict();
        writer.Write("For", explanation.For);
        writer.Write("Against", explanation.Against);
        if (!explanation.Neither.IsEmpty)
        {
            writer.Line("");
            writer.Line("Neither way");
            foreach (var contribution in explanation.Neither)
                writer.Write(contribution);
        }

        foreach (var note in explanation.Notes)
        {
            writer.Line("");
            writer.Line(note.Heading);
            foreach (var line in note.Lines)
                writer.Line("  " + line);
        }

        return writer.text.ToString();
    }

    private void WriteVerdict()
    {
        var (claim, tally) = (explanation.Claim, explanation.Claim.Tally);
        Line($"{claim.Id}: {claim.Says}");
        Invariant($"As of {explanation.AsOf:yyyy-MM-dd}: {claim.Verdict}, probability {tally.P:0.00}, credibility {claim.Credibility}.");
        if (claim.Verdict.Doc is { } doc)
            Line($"{claim.Verdict} means: {doc}");
        if (!claim.Flags.IsEmpty)
            Line($"Flags: {string.Join(", ", claim.Flags)}");
        Line("");
        Line(explanation.Formula);
        Invariant($"Belief {tally.B:0.###}, disbelief {tally.D:0.###}, uncertainty {tally.U:0.###}, conflict {tally.Conflict:0.###}");
    }

    private void Write(string title, SideAccount side)
    {
        if (side.Origins.IsEmpty)
            return;
        Line("");
        Line(title);
        foreach (var origin in side.Origins)
        {
            Line($"  {origin.Name}");
            foreach (var contribution in origin.Contributions)
                Write(contribution);
        }

        foreach (var line in side.Sum)
            Line($"  {line}");
    }

    private void Write(Contribution contribution)
    {
        var said = explanation.Said(contribution);
        if (!contribution.Counted)
        {
            Line($"    –  {said}: not counted, {contribution.Why}  [{contribution.Statement.Id}]");
            return;
        }

        Line($"    {Explanation.Number(contribution.Weight)}  {said}  [{contribution.Statement.Id}]");
        foreach (var factor in contribution.Factors)
            Line($"        × {Explanation.Number(factor.Factor)}  {factor.Rule}: {factor.Because}");
    }

    private void Invariant(FormattableString line) => Line(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line) => text.Append(line).Append('\n');
}
