using System.Globalization;
using System.Runtime.CompilerServices;
using Assay.Conflict;

namespace Assay.Tests.Engine;

/// <summary>The C# of the pages, word for word: it compiles, and prints what the comments in it say.</summary>
public sealed class SampleTests
{
    private static readonly string[] Samples = Page.OfEngine.Section("In code").Blocks("csharp");

    public SampleTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        File.WriteAllText("rally.dossier.yaml", Page.OfEngine.Section("A worked example").Blocks("yaml").Single());
    }

    // What the samples print to.
    private StringWriter Console { get; } = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    [Fact]
    public async Task A_session_says_what_an_edit_changed()
    {
        Model model = CoreModel.Instance;
        Dossier dossier = await model.LoadAsync("rally.dossier.yaml");

        Session session = model.Open(dossier);
        ChangeSet changes = session.Add(new Statement
        {
            Id = "s-11", Source = "police", Claim = "under-20k", Stance = Stance.Withdraws, Made = new DateOnly(2026, 5, 6),
        });
        foreach (ClaimChange change in changes.Claims)
            Console.WriteLine($"{change.Claim.Id}: {change.Before} → {change.After}");

        Shows(Samples[0]);
    }

    [Fact]
    public async Task What_if_why_not_and_what_it_hangs_on_are_asked_of_an_assessment()
    {
        Model model = CoreModel.Instance;
        Dossier dossier = await model.LoadAsync("rally.dossier.yaml");

        Assessment now = model.Assess(dossier);
        Assessment doubted = model.Assess(dossier, new AssessOptions { Declared = now.Options.Declared.Add("crowd-lab", Reliability.D) });
        Assessment without = model.Assess(dossier, new AssessOptions { Without = ["crowd-lab"] });
        foreach (ClaimChange change in now.CompareWith(doubted))
            Console.WriteLine($"{change.Claim.Id}: {change.After}");
        Console.WriteLine(without["over-50k"].Verdict);
        foreach (RowFailure failure in now.WhyNot("over-50k"))
            Console.WriteLine($"{failure.Row}: {failure.Conjunct}");
        foreach (Linchpin linchpin in now.Linchpins("over-50k"))
            Console.WriteLine($"{linchpin.Kind} {linchpin.Id}: without it {linchpin.Verdict}");

        Shows(Samples[1]);
    }

    [Fact]
    public void Opinions_need_no_dossier()
    {
        Opinion seen = Opinion.FromEvidence(support: 8, opposition: 1);
        Opinion trust = new(belief: 0.6, disbelief: 0.1, uncertainty: 0.3);
        Opinion told = new Opinion(0.9, 0, 0.1).DiscountedBy(trust);
        Opinion both = Fusion.Cumulative(seen, told);
        Console.WriteLine(told);
        Console.WriteLine(both);
        Console.WriteLine(Likelihood.ToWord(both.Probability));

        Shows(Samples[2]);
    }

    [Fact]
    public async Task A_grade_joins_a_source_and_a_claim()
    {
        Assessment now = CoreModel.Instance.Assess(await CoreModel.Instance.LoadAsync("rally.dossier.yaml"));

        AdmiraltyGrade grade = new(Reliability.A, now["over-50k"].Credibility);
        Console.WriteLine($"{grade}: {grade.ReliabilityWording}, {grade.CredibilityWording}");
        Console.WriteLine(AdmiraltyGrade.Parse("f6") == AdmiraltyGrade.CannotBeJudged);

        Shows(Samples[3]);
    }

    [Fact]
    public async Task The_front_page_opens_the_seeds_in_a_session()
    {
        var model = ConflictModel.Instance;
        Dossier dossier = await model.LoadAsync(Seeds.Folder);

        Session session = model.Open(dossier);
        ChangeSet changes = session.Add(new Statement
        {
            Id = "new", Source = "nis", Claim = "troops-in-russia", Stance = Stance.Withdraws, Made = new DateOnly(2024, 11, 20),
        });
        foreach (var change in changes.Claims.Where(change => change.IsOfVerdict && change.Claim is TroopDeployment))
            Console.WriteLine($"{change.Claim.Id}: {change.Before?.Verdict} → {change.After?.Verdict}");

        Shows(string.Join('\n', Page.Open("README.md").Section("In a session").Indented()));
    }

    [Fact]
    public void Every_sample_of_the_page_is_here() => Samples.Should().HaveCount(4);

    // Lines that are comments say what is printed; the others are code of this file, and its next lines.
    private void Shows(string sample)
    {
        var lines = sample.Trim('\n').Split('\n').ToLookup(line => line.StartsWith("// ", StringComparison.Ordinal));
        var code = File.ReadAllText(Here()).ReplaceLineEndings("\n").Replace("\n        ", "\n", StringComparison.Ordinal);
        code.Should().Contain($"\n{string.Join('\n', lines[false])}\n\nShows(");
        Console.ToString().TrimEnd('\n').Split('\n').Should().Equal(lines[true].Select(line => line[3..]));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
