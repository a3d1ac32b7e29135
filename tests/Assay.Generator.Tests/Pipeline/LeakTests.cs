using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Tests.Pipeline;

/// <summary>
/// What the pipeline keeps between runs must not keep a compilation alive, nor compare what has no value. Roslyn's own inputs, which
/// carry no name of ours, are not looked at.
/// </summary>
public sealed class LeakTests
{
    private const string Schema =
        """
        model: Test
        enums: {E: {values: [A]}}
        values: {V: {fields: {v1: int}}}
        mixins: {M: {fields: {m1: int}, checks: [{that: M1 > 0, else: "{M1}"}]}}
        claims:
          C: {mixes: [M], fields: {e: E, f: V, g: party}, question: [g], implies: other.E == E, says: "{G}"}
        rules: {r: {on: claim, when: tally.P > 1, flag: F, because: "{claim}"}, bad: {on: x}}
        verdicts: [{A: tally.P > 1}, {B: otherwise}]
        """;

    [Fact]
    public void No_step_holds_anything_of_the_compilers()
    {
        var steps = SchemaTest.Run(Schema).Result.TrackedSteps;

        steps.Keys.Should().Contain([TrackingNames.Sources, TrackingNames.Parsed, TrackingNames.Linked, TrackingNames.Models, TrackingNames.Kinds, TrackingNames.Diagnostics]);
        foreach (var (name, runs) in steps.Where(s => typeof(TrackingNames).GetFields().Any(f => s.Key.StartsWith((string)f.GetRawConstantValue()!))))
            foreach (var (value, _) in runs.SelectMany(r => r.Outputs))
                new Walk().Visit(value, name);
    }

    [Fact]
    public void The_walk_finds_what_it_is_looking_for()
    {
        foreach (var held in new object[] { Location.None, Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("x"), Microsoft.CodeAnalysis.Text.SourceText.From("x"), Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression("a") })
            new Action(() => new Walk().Visit(new[] { new { Deep = new List<object> { held } } }, "step")).Should().Throw<Xunit.Sdk.XunitException>();
    }

    private sealed class Walk
    {
        private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        public void Visit(object? value, string path)
        {
            var open = new Stack<(object Value, string Path)>();
            Push(value, path);
            while (open.Count > 0)
            {
                var (next, at) = open.Pop();
                var type = next.GetType();
                IsOfTheCompiler(type).Should().BeFalse($"{at} is a {type}");
                if (next is IEnumerable items and not string)
                    foreach (var item in items)
                        Push(item, at + "[]");
                for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
                    foreach (var field in t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                        if (!field.FieldType.IsPrimitive && !field.FieldType.IsEnum)
                            Push(field.GetValue(next), $"{at}.{field.Name}");
            }

            void Push(object? found, string at)
            {
                if (found is null or string or Type or Pointer or Delegate || found.GetType() is { IsPrimitive: true } or { IsEnum: true })
                    return;
                if (found.GetType().IsValueType || seen.Add(found))
                    open.Push((found, at));
            }
        }

        private static bool IsOfTheCompiler(Type type)
        {
            for (var t = type; t is not null; t = t.BaseType)
                if (t.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true)
                    return true;
            return type.GetInterfaces().Any(i => i.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true);
        }
    }
}
