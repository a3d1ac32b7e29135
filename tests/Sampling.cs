using System.Runtime.CompilerServices;
using CsCheck;

namespace Assay;

/// <summary>
/// Tries laws on random cases that are the same in every run and on every machine, where CsCheck begins somewhere else each time. What it finds is
/// handed to CsCheck, which makes it smaller and tells of it. <c>ASSAY_SEED</c>, a number, asks for other cases.
/// </summary>
/// <remarks>Tests call it as they would CsCheck's: their namespaces are inside this one, and what is nearer comes first.</remarks>
internal static class Sampling
{
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("ASSAY_SEED"), out var seed) ? seed : 0;

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> law, int iter = 100, int threads = -1, [CallerMemberName] string name = "")
    {
        if (Fails(gen, law, iter, threads, name) is { } seed)
            Check.Sample(gen, law, seed: seed, threads: 1);
    }

    public static void Sample<T>(this Gen<T> gen, Action<T> law, int iter = 100, int threads = -1, [CallerMemberName] string name = "") =>
        gen.Sample(
            value =>
            {
                law(value);
                return true;
            },
            iter,
            threads,
            name);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> law, int iter = 100, int threads = -1, [CallerMemberName] string name = "") =>
        gen.Sample(t => law(t.Item1, t.Item2), iter, threads, name);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> law, int iter = 100, int threads = -1, [CallerMemberName] string name = "") =>
        gen.Sample(t => law(t.Item1, t.Item2), iter, threads, name);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> law, int iter = 100, int threads = -1, [CallerMemberName] string name = "") =>
        gen.Sample(t => law(t.Item1, t.Item2, t.Item3), iter, threads, name);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> law, int iter = 100, int threads = -1, [CallerMemberName] string name = "") =>
        gen.Sample(t => law(t.Item1, t.Item2, t.Item3, t.Item4), iter, threads, name);

    // The seed of the first case that the law does not hold of.
    private static string? Fails<T>(Gen<T> gen, Func<T, bool> law, int iter, int threads, string name)
    {
        if (Check.Seed is { } given)
            return given;
        var result = Parallel.For(0, iter, new ParallelOptions { MaxDegreeOfParallelism = threads }, (i, loop) =>
        {
            if (!Holds(gen, law, Case(name, i)))
                loop.Break();
        });
        return result.LowestBreakIteration is { } first ? Case(name, (int)first).ToString() : null;
    }

    private static bool Holds<T>(Gen<T> gen, Func<T, bool> law, PCG random)
    {
        try
        {
            return law(gen.Generate(random, null, out _));
        }
        catch (Exception)
        {
            // Whatever it is, CsCheck tries it again and tells of it.
            return false;
        }
    }

    // Each law has cases of its own, and each case a beginning that is far from the next.
    private static PCG Case(string law, int number)
    {
        var mixed = Seed;
        foreach (var letter in law)
            mixed = Mix(mixed + letter);
        return new PCG(0, Mix(mixed + (ulong)number));
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
