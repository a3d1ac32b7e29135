namespace Assay.Tests.Dossiers;

public enum UnitKind
{
    SpecialForces,
    LightInfantry,
    Engineers,
}

public static class UnitKindNames
{
    public static EnumNames<UnitKind> Table { get; } = new(
    [
        ("SpecialForces", UnitKind.SpecialForces),
        ("LightInfantry", UnitKind.LightInfantry),
        ("Engineers", UnitKind.Engineers),
    ]);
}
