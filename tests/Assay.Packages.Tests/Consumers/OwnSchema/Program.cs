using Assay;
using Ballot;

var dossier = await BallotModel.Instance.LoadAsync("county.dossier.yaml");
var assessment = BallotModel.Instance.Assess(dossier);
foreach (var claim in assessment.Claims)
    Console.WriteLine($"{claim.Id}: {claim.Verdict}");
var result = dossier.Claims.OfType<Result>().First(result => result.Id == "oak-41k");
Console.WriteLine($"{result.Votes} in {result.Race}, {(result.Validate().IsValid ? "valid" : "not valid")}");
