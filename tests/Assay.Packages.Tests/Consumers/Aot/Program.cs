using System.Text.Json;
using Assay;
using Figures;

// All that a program may do with a model: read, validate, assess, explain, write.
var model = FiguresModel.Instance;
var dossier = await model.LoadAsync(args[0]);
var assessment = model.Assess(dossier);
foreach (var claim in assessment.Claims)
    Console.WriteLine($"{claim.Id} {claim.Verdict} {claim.Tally.P:R} {string.Join(' ', claim.Flags)}");
Console.WriteLine(assessment.Explain("troops-in-russia"));
foreach (var linchpin in assessment.Linchpins("troops-in-russia"))
    Console.WriteLine(linchpin);
Console.WriteLine(model.Timeline(dossier).ToString());
Console.WriteLine(string.Join('\n', dossier.Validate()));

var figure = new Figure { Id = "f", Of = "votes", Value = Quantity.Parse("0"), Code = "x" };
Console.WriteLine(string.Join('\n', figure.Validate().Issues));
var options = new JsonSerializerOptions { TypeInfoResolver = model.Json, WriteIndented = true };
var json = JsonSerializer.Serialize(dossier, options.GetTypeInfo(typeof(Dossier)));
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Dossier))), options.GetTypeInfo(typeof(Dossier))) == json);
try
{
    model.Parse("{dossier: x, model: Figures, claims: [{id: a, kind: Figur}]}");
}
catch (DossierException exception)
{
    Console.WriteLine(exception.Message);
}
