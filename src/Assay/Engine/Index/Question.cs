namespace Assay.Engine;

/// <summary>Claims of one kind with the same key fields: rival or nested answers to one question.</summary>
/// <param name="Key">The kind that declares the question, and the values of its key fields.</param>
/// <param name="Claims">The slots of the claims, in ordinal order of id.</param>
internal sealed record Question(QuestionKey Key, int[] Claims);
