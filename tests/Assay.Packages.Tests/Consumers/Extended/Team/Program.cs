using Assay;
using Desk;
using Team;

var dossier = TeamModel.Instance.Parse(
    """
    dossier: exchange
    model: Team
    parties: [{id: ru, name: Russia}, {id: ua, name: Ukraine}, {id: qa, name: Qatar}]
    sources: [{id: ombudsman, name: Ombudsman, reliability: B}]
    claims:
      - {id: eight, kind: ChildExchange, between: ru, and: ua, count: 8, mediator: qa}
      - {id: fifty, kind: PrisonerExchange, between: ru, and: ua, count: ~50}
    statements: [{id: s-1, source: ombudsman, claim: eight, stance: Asserts, made: 2025-03-01}]
    """);
foreach (var exchange in dossier.Claims.OfType<PrisonerExchange>())
    Console.WriteLine($"{exchange.GetType().Name} {exchange.Id}: {exchange.Count}");

var seeds = await TeamModel.Instance.LoadAsync(args[0]);
var factors = TeamModel.Instance.Assess(seeds).Explain("troops-in-russia").ToString();
Console.WriteLine(factors.Contains("cited-imagery") ? "imagery counts" : "imagery is weighed 1");
