namespace Assay.Fuzzing.Running;

/// <summary>Makes an input smaller as long as it breaks the same promise: leaves out ever smaller parts.</summary>
internal static class Shrinking
{
    private const int MostTries = 4_000;

    // A part whose loss leaves the rest broken in another way proves nothing.
    public static byte[] Shrink(byte[] input, int unit, Func<byte[], bool> isBroken)
    {
        var tries = 0;
        for (var size = Math.Max(unit, input.Length / 2 / unit * unit); ; size = Math.Max(unit, size / 2 / unit * unit))
        {
            for (var at = 0; at + size <= input.Length && tries < MostTries;)
            {
                byte[] rest = [.. input.AsSpan(0, at), .. input.AsSpan(at + size)];
                tries++;
                if (isBroken(rest))
                    input = rest;
                else
                    at += size;
            }

            if (size == unit || tries >= MostTries)
                return input;
        }
    }
}
