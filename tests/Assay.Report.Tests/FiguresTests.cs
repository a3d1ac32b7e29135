using System.Text.Json;
using AngleSharp.Dom;

namespace Assay.Reporting.Tests;

/// <summary>What the page shows is what the engine says, for every claim of the seeds.</summary>
public sealed class FiguresTests
{
    private static readonly Assessment Seeds = Cases.Seeds;
    private static readonly IDocument Page = Cases.SeedsPage;

    [Fact]
    public void The_question_of_which_most_was_said_comes_first_with_its_answer_and_range()
    {
        var answer = Page.QuerySelector("#answer")!;
        answer.QuerySelector("h1")!.TextContent.Should().Be("Troop deployment: sender North Korea, host Russia");
        answer.QuerySelector(".figure")!.TextContent.Should().Be("10,000 persons");
        answer.QuerySelector(".range")!.TextContent.Should().Be("The answers that hold up range from 1,350 to 11,000 persons.");
    }

    [Fact]
    public void Who_denies_it_and_what_it_hangs_on_stand_beside_the_answer()
    {
        var facts = Page.QuerySelectorAll("#answer .fact").Select(fact => fact.TextContent).ToArray();
        facts[0].Should().Contain("Corroborated 0.87").And.Contain("North Korea sent troops to Russia").And.Contain("Supported 0.78");
        facts[1].Should().Contain("Government in Pyongyang denies").And.Contain("Kremlin (through Vladimir Putin) denied, now declines to say");
        facts[2].Should().Contain("Now Corroborated 0.87. With any one of these left out it would be:")
            .And.Contain("National Intelligence Service: Supported 0.83").And.MatchRegex("US government and the [0-9]+ sources below it: Supported 0.82");
    }

    [Fact]
    public void Every_claim_is_shown_with_the_engines_verdict_probability_and_credibility()
    {
        for (var i = 0; i < Seeds.Claims.Length; i++)
        {
            var claim = Seeds.Claims[i];
            Page.FiguresOf(i, "verdict").Should().Equal([claim.Verdict.Name], claim.Id);
            Page.FiguresOf(i, "probability").Should().Equal([Words.Probability(claim.Tally.P)], claim.Id);
            Page.FiguresOf(i, "credibility").Should().Equal([Words.Number(claim.Credibility)], claim.Id);
        }
    }

    [Fact]
    public void Every_claims_sum_has_the_engines_formula_lines_and_weights()
    {
        foreach (var claim in Seeds.Claims)
        {
            var (body, explanation) = (Body(claim), Seeds.Explain(claim.Id));
            body.QuerySelector(".formula")!.TextContent.Should().Be(explanation.Formula, claim.Id);
            Rows(body, ".total").Should().Equal(explanation.For.Sum.Concat(explanation.Against.Sum).Select(line => $"= {Explanation.Number(line.Value)}"), claim.Id);
            var counted = explanation.For.Origins.Concat(explanation.Against.Origins).SelectMany(origin => origin.Contributions).Where(contribution => contribution.Counted).ToArray();
            Rows(body, ":not(.factor):not(.total):not(.origin)").Should().Equal(counted.Select(contribution => Explanation.Number(contribution.Weight)), claim.Id);
            Rows(body, ".factor").Should().Equal(counted.SelectMany(contribution => contribution.Factors).Select(factor => $"× {Explanation.Number(factor.Factor)}"), claim.Id);
            foreach (var failure in explanation.WhyNot)
                body.TextContent.Should().Contain(Explanation.Said(failure), claim.Id);
        }
    }

    [Fact]
    public void Every_claim_hangs_on_what_the_engine_says_it_does()
    {
        foreach (var claim in Seeds.Claims)
        {
            Body(claim).QuerySelectorAll("[data-linchpin]").Select(item => item.GetAttribute("data-linchpin"))
                .Should().Equal(Seeds.Linchpins(claim.Id).Select(linchpin => linchpin.Id), claim.Id);
        }
    }

    [Fact]
    public void With_any_one_switched_off_every_figure_is_what_the_engine_gives_without_it()
    {
        using var data = JsonDocument.Parse(Page.QuerySelector("#what-if-data")!.TextContent);
        var runs = data.RootElement.GetProperty("runs").EnumerateArray().ToDictionary(run => run.GetProperty("id").GetString()!);
        var dossier = Seeds.Dossier;
        var speaking = dossier.Statements.Select(statement => statement.Source.Id).Concat(dossier.Evidence.Select(evidence => evidence.Id)).Distinct().ToArray();
        runs.Keys.Should().Contain(speaking).And.Contain(["rok", "us"]);
        foreach (var (id, run) in runs)
        {
            var without = dossier.Model.Assess(dossier, Seeds.AsOf, new HashSet<string> { id });
            Figures(run, data.RootElement.GetProperty("verdicts")).Should().Equal(Seeds.Claims.Select(claim => Figures(without.Find(claim.Id))), id);
            Answers(run).Should().Equal(QuestionView.Of(Seeds).Select(view => Answer(without, view)), id);
        }
    }

    [Fact]
    public void Every_verdict_on_the_way_is_shown_on_its_day()
    {
        var timeline = Seeds.Dossier.Model.Timeline(Seeds.Dossier);
        foreach (var claim in timeline.Claims.Where(claim => claim.Moments.Length > 1))
        {
            Page.QuerySelector($"[id='claim-{claim.Id}'] .days tbody")!.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Take(4).Select(cell => cell.TextContent)))
                .Should().Equal(claim.Moments.Select(moment => $"{Words.Day(moment.Day)}|{Words.Probability(moment.Probability)}|{moment.Credibility}|{(moment.ChangesVerdict ? "→ " : "")}{moment.Verdict}"), claim.Id);
        }
    }

    [Fact]
    public void Every_link_leads_to_something()
    {
        var ids = Page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.Should().OnlyHaveUniqueItems();
        Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")![1..]).Should().BeSubsetOf(ids);
    }

    [Fact]
    public void The_page_is_small() => Cases.SeedsText.Length.Should().BeLessThan(2_000_000);

    private static IElement Body(ClaimAssessment claim) => Page.QuerySelector($"[id='claim-{claim.Id}']")!;

    private static IEnumerable<string> Rows(IElement body, string rows) => body.QuerySelectorAll($".sum tbody tr{rows}").Select(row => row.Children[0].TextContent);

    private static IEnumerable<string> Figures(JsonElement run, JsonElement verdicts)
    {
        var figures = Seeds.Claims.Select(Figures).ToArray();
        foreach (var change in run.GetProperty("changes").EnumerateArray().Select(change => change.EnumerateArray().ToArray()))
        {
            figures[change[0].GetInt32()] = change.Length == 1 ? Figures(null)
                : $"{verdicts[change[1].GetInt32()].GetProperty("name").GetString()} {change[2].GetString()} {change[3].GetInt32()}";
        }

        return figures;
    }

    private static string Figures(ClaimAssessment? claim) =>
        claim is null ? "nothing said" : $"{claim.Verdict} {Words.Probability(claim.Tally.P)} {claim.Credibility}";

    private static IEnumerable<AnswerFigures> Answers(JsonElement run)
    {
        var answers = QuestionView.Of(Seeds).Select(view => view.Figures).ToArray();
        foreach (var answer in run.GetProperty("questions").EnumerateArray())
            answers[answer[0].GetInt32()] = new AnswerFigures(answer[1].GetString()!, answer[2].GetString()!);
        return answers;
    }

    private static AnswerFigures Answer(Assessment without, QuestionView view) =>
        without.Questions.SingleOrDefault(question => QuestionView.KeyOf(question).Equals(view.Key)) is { } question
            ? AnswerFigures.Of(question)
            : new AnswerFigures("No answer", "Nothing would be left that was said of it.");
}
