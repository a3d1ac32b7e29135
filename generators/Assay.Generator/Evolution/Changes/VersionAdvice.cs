namespace Assay.Generator.Evolution;

/// <summary>Which version a schema should have after its changes, by the rules of semantic versioning.</summary>
/// <param name="Model">The model's name now.</param>
/// <param name="Asked">The lowest version that says what has happened.</param>
/// <param name="IsEnough">Whether the new version is at least that.</param>
internal sealed record VersionAdvice(string Model, string Old, string New, string Asked, bool IsEnough)
{
    public static VersionAdvice Of(string model, string old, string @new, IEnumerable<SchemaChange> changes)
    {
        var effects = changes.Aggregate(Effects.None, (all, change) => all | change.Rule.Effects);
        var (before, now) = (Numbers(old), Numbers(@new));
        var asked = effects == Effects.None ? before : Next(before, effects);
        return new VersionAdvice(model, old, @new, $"{asked.Major}.{asked.Minor}.{asked.Patch}", now.CompareTo(asked) >= 0);
    }

    // Before 1.0.0 the second number tells of what breaks, and the third of all else.
    private static (int Major, int Minor, int Patch) Next((int Major, int Minor, int Patch) at, Effects effects)
    {
        var isLarge = effects.IsBreaking();
        var isSmall = (effects & ~Effects.Documentation) == 0;
        if (at.Major == 0)
            return isLarge ? (0, at.Minor + 1, 0) : (0, at.Minor, at.Patch + 1);
        return isLarge ? (at.Major + 1, 0, 0) : isSmall ? (at.Major, at.Minor, at.Patch + 1) : (at.Major, at.Minor + 1, 0);
    }

    // The binder has seen to it that there are three numbers of at most nine digits.
    private static (int Major, int Minor, int Patch) Numbers(string version)
    {
        var numbers = version.Split('-', '+')[0].Split('.').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1], numbers[2]);
    }
}
