using Assay.Generator.Model;

namespace Assay.Generator.Tests.Emit;

/// <summary>Short ways to write what parsing hands over.</summary>
internal static class Specs
{
    public const string Schema = "/src/schema/sample.assay.yaml";

    public static FieldSpec Field(string name, FieldType type, string declaredBy, bool optional = false, bool list = false) => new(
        name, type, optional, list, TypeName: null, TargetFamily: null, Doc: null, Default: null, Min: null, Max: null, MinLength: null, MaxLength: null,
        MinItems: null, MaxItems: null, Pattern: null, OneOf: EquatableArray<string>.Empty, Unit: null, Interest.None, Unique: false, Deprecated: null,
        Was: EquatableArray<string>.Empty, declaredBy);

    public static KindSpec Kind(string model, string @namespace, string name, Family family, string? baseType, params FieldSpec[] fields) => new(
        model, @namespace, name, family, baseType, IsAbstract: false, IsOpen: false, Doc: null, Deprecated: null, Was: [], fields.ToEquatableArray(),
        DeclaresQuestion: false, Question: null, QuestionKind: null, new(Checks: false, Says: false, Implies: false, Excludes: false, InheritsImplies: false));

    /// <summary>An expression that stands unbroken on one line.</summary>
    public static ExpressionSpec Expression(string code, int line = 1, int column = 1, string file = Schema) =>
        new(code, [new ExpressionSegment(code, file, line, column, line, column + code.Length)]);

    public static ConditionSpec Condition(params ExpressionSpec[] conjuncts) =>
        new(string.Join(" && ", conjuncts.Select(c => c.Text)), conjuncts.ToEquatableArray());

    /// <summary>A text on one line, its holes in braces.</summary>
    public static TextSpec Text(string text, int line = 1, int column = 1)
    {
        var parts = new List<TextPart>();
        for (var at = 0; at < text.Length;)
        {
            var hole = text[at] == '{';
            var end = hole ? text.IndexOf('}', at) : text.IndexOf('{', at) is var next and >= 0 ? next : text.Length;
            parts.Add(hole ? new(null, Expression(text[(at + 1)..end], line, column + at + 1)) : new(text[at..end], null));
            at = hole ? end + 1 : end;
        }

        return new(parts.ToEquatableArray());
    }

    public static EquatableArray<string> Words(params string[] words) => words.ToEquatableArray();
}
