using Assay.Generator.Binding.Analysis;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `mixins`: `{doc, fields, checks}`. Their checks see their own fields and nothing of the kinds that mix them.</summary>
internal sealed class MixinBinder(ModelSymbol model, SymbolTable symbols)
{
    public static readonly string[] Keys = ["doc", "fields", "checks"];

    private readonly Dictionary<MixinSymbol, YamlNode?> checks = [];

    public void BindFields()
    {
        foreach (var mixin in model.Mixins)
        {
            if (model.Reader.Mapping(mixin.Node, $"the mixin '{mixin.Name}'", Keys) is not { } body)
            {
                mixin.IsBroken = true;
                continue;
            }
            _ = body.Text("doc");
            var fields = new FieldBinder(model.Reader, symbols, FieldOwner.Mixin, family: null);
            mixin.Fields = fields.Bind(body["fields"]);
            mixin.IsBroken = fields.IsBroken || mixin.Fields.Any(f => f.Type is { IsBroken: true } and not KindSymbol);
            checks[mixin] = body["checks"];
        }
    }

    public void BindChecks(ConditionAnalysis analysis)
    {
        foreach (var mixin in model.Mixins.Where(m => !m.IsBroken))
            if (checks[mixin] is { } node)
                mixin.Checks = new CheckBinder(model.Reader, symbols, Scopes.OfMixin(mixin, symbols), analysis.ScopeOf(mixin), analysis).Bind(node);
    }
}
