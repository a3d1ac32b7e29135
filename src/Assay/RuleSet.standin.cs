// Stands in for the engine's rule set until it is merged. Deleted then.
#pragma warning disable CS1591
namespace Assay;

public abstract class RuleSet;
