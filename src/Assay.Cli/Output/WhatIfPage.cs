namespace Assay.Cli.Output;

/// <summary>What is supposed, and which verdicts that changes, as a section of a page.</summary>
internal static class WhatIfPage
{
    public static Section Section(Assessment actual, Assessment supposed)
    {
        var changes = actual.CompareWith(supposed);
        ClaimChange[] verdicts = [.. changes.Where(change => change.IsOfVerdict)];
        var others = changes.Length - verdicts.Length;
        return new Section(
            $"What if: {Supposition.Of(supposed.Options)}",
            verdicts.Length == 0 ? [] : [new("Verdict", IsVerdict: true), new("would be", IsVerdict: true), new("Prob.", IsNumber: true), new("would be", IsNumber: true), new("Claim"), new("Id", IsId: true)],
            [
                .. verdicts.Select(change => new Row(
                [
                    Verdict(change.Before),
                    Verdict(change.After),
                    Probability(change.Before),
                    Probability(change.After),
                    change.Claim.Says(supposed.Dossier),
                    change.Claim.Id,
                ])),
            ],
            $"{Changed(verdicts.Length, "verdict")}; {(others == 0 ? "nothing else does." : $"{(others == 1 ? "1 claim keeps its" : $"{Words.Number(others)} claims keep their")} verdict, but not the probability or grade.")}");
    }

    private static string Changed(int count, string noun) => count == 0 ? $"No {noun} changes" : $"{Words.Count(count, noun)} {(count == 1 ? "changes" : "change")}";

    private static string Verdict(ClaimFigures? figures) => figures?.Verdict.Name ?? "–";

    private static string Probability(ClaimFigures? figures) => figures is { } some ? Words.Probability(some.Tally.P) : "–";
}
