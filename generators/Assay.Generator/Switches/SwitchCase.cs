using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Generator.Switches;

/// <summary>One case of a switch, in one form for statements and expressions.</summary>
/// <param name="Pattern">What it takes, if that is not one value.</param>
/// <param name="Value">The one value that it takes, as in `case Mood.Good:`.</param>
/// <param name="IsGuarded">It has a `when`, so it takes only some of that.</param>
/// <param name="Throws">All that comes of it is an exception.</param>
internal readonly record struct SwitchCase(IPatternOperation? Pattern, IOperation? Value, bool IsGuarded, bool Throws)
{
    /// <summary>Whether it is there for whatever no other case takes: `default`, `_`, `var x`, `{ }`, or the type that is switched over.</summary>
    public bool TakesAll => !IsGuarded && (Pattern is null ? Value is null : Patterns.TakesAll(Pattern));

    /// <summary>Whether it names a kind or value.</summary>
    public bool Names => Pattern is null ? Value is not null : !Patterns.TakesAll(Pattern) && Patterns.NamesType(Pattern);

    /// <summary>Whether it takes every record of that kind, or that value.</summary>
    public bool Takes(ISymbol subject) => !IsGuarded && Coverage(subject) == Switches.Coverage.Always;

    private Coverage Coverage(ISymbol subject) =>
        Pattern is not null ? Patterns.Of(Pattern, subject) : Value is not null ? Patterns.OfConstant(Value.ConstantValue, subject) : Switches.Coverage.Always;
}
