namespace Assay.Benchmarks.Turns;

/// <summary>One of several ways to do the same.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Does it to one of the inputs; what it gives is there so that the work is not thrown away.</param>
internal sealed record Way(string Name, Func<int, int> Run);
