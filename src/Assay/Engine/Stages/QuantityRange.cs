namespace Assay.Engine;

/// <summary>The numbers that the answers to a question give: from the lowest to the highest that hold up, and the best one.</summary>
internal readonly record struct QuantityRange(decimal? Low, decimal? Best, decimal? High, string? Unit)
{
    /// <summary>
    /// Among the answers with support that no other such answer refines, leaving out those refuted or doubtful where any remain.
    /// What is left out refines nothing: a refuted number does not hide the vaguer one that stands.
    /// </summary>
    public static QuantityRange Of(ClaimGraph graph, KindInfo kind, (int Number, ClaimAssessment Claim)[] answers)
    {
        if (FirstField(kind, FieldType.Quantity, FieldType.Int, FieldType.Number, FieldType.Percent) is not { } number)
            return default;
        var when = FirstField(kind, FieldType.Period, FieldType.Date);
        var supported = answers.Where(answer => answer.Claim.Tally.Support > 0).ToArray();
        var upright = supported.Where(answer => answer.Claim.Verdict.Name is not ("Refuted" or "Doubtful")).ToArray();
        var candidates = (upright.Length > 0 ? upright : supported)
            .Where(answer => !(upright.Length > 0 ? upright : supported).Any(other => Refines(graph, other.Number, answer.Number)))
            .Select(answer => (answer.Claim, Value: ToQuantity(number.Get(answer.Claim.Claim)), End: LatestDay(when?.Get(answer.Claim.Claim))))
            .Where(answer => answer.Value is not null)
            .ToArray();
        if (candidates.Length == 0)
            return default;

        // The answers come the most probable first, and the order is kept among those of one period.
        var best = candidates.OrderByDescending(answer => answer.End).First().Value!.Value;
        var lows = candidates.Select(answer => answer.Value!.Value.Low).ToArray();
        var highs = candidates.Select(answer => answer.Value!.Value.High).ToArray();
        return new(
            lows.Contains(null) ? null : lows.Min(),
            best.Best,
            highs.Contains(null) ? null : highs.Max(),
            number.Unit);
    }

    private static bool Refines(ClaimGraph graph, int claim, int other) =>
        claim != other && graph.Implies(claim, other) && !graph.Implies(other, claim);

    private static FieldInfo? FirstField(KindInfo kind, params ReadOnlySpan<FieldType> types)
    {
        foreach (var type in types)
        {
            foreach (var field in kind.Fields)
            {
                if (field.Type == type && !field.IsList)
                    return field;
            }
        }

        return null;
    }

    private static Quantity? ToQuantity(object? value) => value switch
    {
        Quantity quantity => quantity,
        long integer => Quantity.Exactly(integer),
        double number when Math.Abs(number) < 1e28 => Quantity.Exactly((decimal)number),
        _ => null,
    };

    private static DateOnly LatestDay(object? value) => value switch
    {
        Period period => period.Latest,
        PartialDate date => date.Latest,
        _ => DateOnly.MinValue,
    };
}
