using System.Globalization;
using System.Text;

namespace Assay.Reporting;

/// <summary>How values read on a page, in English whatever the machine's culture.</summary>
internal static class Words
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    public static string Probability(double probability) => probability.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Weight(double weight) => weight.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Stance(Stance stance) => stance switch
    {
        Assay.Stance.Asserts => "asserts",
        Assay.Stance.Denies => "denies",
        Assay.Stance.Doubts => "doubts",
        Assay.Stance.Declines => "declines to say",
        _ => "withdraws",
    };

    /// <summary>What somebody said, on which claim, and what it repeats.</summary>
    public static string Said(Statement statement, Dossier dossier)
    {
        INames names = dossier;
        var relayed = statement.Relays is { } relays ? relays.Id == "unknown" ? ", from nobody knows whom" : $", relaying {relays.Id}" : "";
        return $"{names.NameOf(Family.Source, statement.Source.Id)} {Stance(statement.Stance)} {statement.Claim.Id}{relayed}";
    }

    /// <summary>That grades learned from records did not come to rest, if so.</summary>
    public static string? Unsettled(LearningOutcome learning) => learning.Converged
        ? null
        : $"After {Count(learning.Rounds, "round")} of learning, grades still went round in a circle: a source that did has the weakest it went through.";

    /// <summary>A source's grade, and what it was declared to be where that is another: <c>C → D</c>.</summary>
    public static string Grade(SourceAssessment source) =>
        source.Declared == source.Reliability ? $"{source.Reliability}" : $"{source.Declared?.ToString() ?? "–"} → {source.Reliability}";

    /// <summary>How many of a source's statements that others settle were borne out, of how many: <c>7/8</c>.</summary>
    public static string Record(TrackRecord record) =>
        record.Cases.IsEmpty ? "–" : $"{Number(record.Cases.Count(settled => settled.IsBorneOut))}/{Number(record.Cases.Length)}";

    /// <summary>A kind's name as words: <c>TroopDeployment</c> reads "troop deployment".</summary>
    public static string Kind(KindInfo kind)
    {
        var words = new StringBuilder();
        for (var i = 0; i < kind.Name.Length; i++)
        {
            var startsWord = char.IsUpper(kind.Name[i]) && i > 0 && (char.IsLower(kind.Name[i - 1]) || (i + 1 < kind.Name.Length && char.IsLower(kind.Name[i + 1])));
            if (startsWord)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(kind.Name[i]));
        }

        return words.ToString();
    }

    public static string Value(object? value, Dossier dossier)
    {
        var text = new TextBuilder(dossier);
        text.Append(value);
        return text.ToString();
    }

    public static string Speaker(PositionChange change, Dossier dossier)
    {
        INames names = dossier;
        var voice = names.NameOf(Family.Source, change.Voice);
        return change.Source == change.Voice ? voice : $"{voice} (through {names.NameOf(Family.Source, change.Source)})";
    }

    /// <summary>The range of a question's answers; it must have a best one.</summary>
    public static string Range(QuestionAssessment question)
    {
        var unit = question.Unit is { } name ? " " + name : "";
        var best = Number(question.Best!.Value);
        return (question.Low, question.High) switch
        {
            ({ } low, { } high) when low == high => $"{best}{unit}.",
            ({ } low, { } high) => $"From {Number(low)} to {Number(high)}{unit}, best estimate {best}.",
            ({ } low, null) => $"At least {Number(low)}{unit}, best estimate {best}.",
            (null, { } high) => $"At most {Number(high)}{unit}, best estimate {best}.",
            _ => $"Best estimate {best}{unit}.",
        };
    }
}
