using Assay.Generator.Diagnostics;
using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>Reports types whose C# name generated code takes for something else.</summary>
internal static class GeneratedNames
{
    // What enums of kinds and visitors call the kinds that the model does not declare.
    private const string OtherKinds = "Other";

    public static void Check(ModelSymbol model)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [model.Name + "Model"] = "the model's own class is called that",
            [model.Name + "Rules"] = "the class of the model's rules is called that",
            [model.Name + "RuleSet"] = "the class of the model's rules is called that",
            [model.Name + "Rewriter"] = "the model's rewriter of dossiers is called that",
            [model.Name + "Flag"] = "the enum of the model's flags is called that",
            [model.Name + "Verdict"] = "the enum of the model's verdicts is called that",
        };
        var families = new HashSet<Family>();
        foreach (var type in model.Types)
        {
            if (type is not EnumSymbol)
                taken[type.Name + "Constants"] = $"the class of the constants of '{type.Name}' is called that";
            if (type is KindSymbol kind)
            {
                taken[kind.Name + "Codec"] = $"the converter of '{kind.Name}' is called that";
                if (families.Add(kind.Family))
                    TakeFamily(model.Name, kind.Family, taken);
                // It would have to give way, and an edit must rename nothing else.
                if (kind.Name == OtherKinds)
                    taken[OtherKinds] = "visitors and enums of kinds call those of other models that";
                if (RecordMembers.IsOfEvery(kind.Family, kind.Name))
                    taken[kind.Name] = $"every record of {Families.Plural(kind.Family)} has a member that is called that";
                if (Families.HasViews(kind.Family))
                    taken[kind.Name + "View"] = $"what rules see of '{kind.Name}' is called that";
            }
            else if (type is EnumSymbol)
                taken[type.Name + "Names"] = $"the table of names of '{type.Name}' is called that";
        }
        foreach (var type in model.Types.Where(t => taken.ContainsKey(t.Name)))
        {
            model.Reader.Diagnostics.Report(Descriptors.ReservedName, type.Key, type.Name, type.What, taken[type.Name]);
            model.BrokenNames.Add(type.Name);
        }
        model.Types.RemoveAll(t => taken.ContainsKey(t.Name));
    }

    // What tells the kinds of a family apart.
    private static void TakeFamily(string model, Family family, Dictionary<string, string> taken)
    {
        var plural = Families.Plural(family);
        taken[$"{model}{family}Kind"] = $"the enum of the kinds of {plural} is called that";
        taken[$"{model}{family}Visitor"] = $"the visitor of {plural} is called that";
        taken[model + Names.Pascal(plural)] = $"the class that tells {plural} apart is called that";
    }
}
