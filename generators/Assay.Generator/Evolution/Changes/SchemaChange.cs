namespace Assay.Generator.Evolution;

/// <summary>One difference between two versions of a schema.</summary>
/// <param name="Rule">What sort of change it is.</param>
/// <param name="Path">What has changed: `claims.TroopDeployment.fields.strength`, by its name now, or its last one if it is gone.</param>
/// <param name="IsInOld">Whether the place is in the old version, because the new one has nothing there.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Message">What is different, and what that breaks.</param>
/// <param name="Advice">How to get there without breaking anything; empty where nothing breaks.</param>
internal sealed record SchemaChange(ChangeRule Rule, string Path, string File, int Line, int Column, bool IsInOld, string Message, string Advice);
