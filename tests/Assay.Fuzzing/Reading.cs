namespace Assay.Fuzzing;

/// <summary>What came of one input.</summary>
/// <param name="IsAccepted">Whether it was taken for what it is to be.</param>
/// <param name="Summary">All that was said of it, as a text: equal for two readings of the same input, whatever the culture.</param>
internal readonly record struct Reading(bool IsAccepted, Func<string> Summary);

/// <summary>A promise that was not kept.</summary>
internal sealed class BrokenPromise(string message) : Exception(message);

/// <summary>Something that reads what comes from outside.</summary>
internal interface IReader
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>How files with its inputs end.</summary>
    string Extension { get; }

    /// <summary>Makes an input; the same of the same numbers.</summary>
    byte[] Make(Random random);

    /// <summary>Reads an input and looks whether all that is promised of it holds.</summary>
    /// <exception cref="BrokenPromise">Something does not.</exception>
    Reading Read(byte[] input);
}
