using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>The outputs that there are. Each is a function of what it is given and of nothing else.</summary>
internal static class Emitters
{
    /// <summary>The record, what the schema says of it, its codec and its view.</summary>
    public static GeneratedFile Kind(KindSpec kind, CancellationToken cancellation) => KindEmitter.Emit(kind, cancellation);

    /// <summary>The kind's expressions. Only they change when lines of the schema move.</summary>
    public static GeneratedFile KindExpressions(KindExpressions kind, CancellationToken cancellation) =>
        KindExpressionsEmitter.Emit(kind, cancellation);

    public static GeneratedFile Enum(EnumSpec spec, CancellationToken cancellation) => EnumEmitter.Emit(spec, cancellation);

    public static GeneratedFile Value(ValueSpec spec, CancellationToken cancellation) => ValueEmitter.Emit(spec, cancellation);

    /// <summary>The model's class.</summary>
    public static GeneratedFile Model(ModelSpec spec, CancellationToken cancellation) => ModelEmitter.Emit(spec, cancellation);

    /// <summary>Kind enums, visitors and exhaustive matches.</summary>
    public static GeneratedFile Families(ModelSpec spec, CancellationToken cancellation) => FamiliesEmitter.Emit(spec, cancellation);

    /// <summary>What goes through a dossier and changes it.</summary>
    public static GeneratedFile Rewriter(ModelSpec spec, CancellationToken cancellation) => RewriterEmitter.Emit(spec, cancellation);

    /// <summary>The rule set, the flags and the verdicts.</summary>
    public static GeneratedFile Rules(string model, string @namespace, RulesSpec rules, CancellationToken cancellation) =>
        RuleSetEmitter.Emit(model, @namespace, rules, cancellation);

    /// <summary>The conditions and reasons that the schema writes itself.</summary>
    public static GeneratedFile RuleExpressions(string model, string @namespace, RulesSpec rules, CancellationToken cancellation) =>
        RuleExpressionsEmitter.Emit(model, @namespace, rules, cancellation);
}
