namespace Assay.Generator.Tests;

/// <summary>The example by which the schema language is explained.</summary>
public sealed class LanguageTests
{
    private const string Example =
        """
        # yaml-language-server: $schema=./assay.schema.json
        model: Conflict              # required; names ConflictModel
        namespace: Assay.Conflict    # default: the model's name
        version: 1.2.0               # semantic version of the schema
        uses: [core]                 # other models by name; core is implied
        doc: What this model is for.

        enums:
          UnitKind:
            doc: What sort of force.
            values: [SpecialForces, LightInfantry, {Engineers: "Builds and clears."}]
        values:                      # value objects: equatable, no identity
          Route: {fields: {from: place, to: place}}
        mixins:                      # bundles of fields and checks
          Dated: {fields: {period: period?}}

        claims:
          TroopDeployment:
            doc: A party sends personnel to another's territory.
            is: Claim                # single inheritance within the family; default: the family's base kind
            abstract: false
            mixes: [Dated]
            was: [TroopsSent]        # earlier names: dossiers that use them still load, with a warning
            deprecated: use X        # → [Obsolete] and a warning on use
            fields:
              sender:   {type: party, interested: against, doc: Who sends.}   # loses if the claim is believed
              host:     {type: party, interested: against}
              opponent: {type: party?, interested: for}                       # gains if it is
              strength: {type: quantity?, unit: persons, min: 1}
              unit:     UnitKind?    # short form: name: type
              bases:    "place[]"
            checks:
              - {that: Sender != Host, else: "{Sender} cannot deploy to itself", severity: error}
            question: [sender, host] # rival or nested answers
            excludes: CountsConflict(Strength, Period, other.Strength, other.Period)      # ENGINE.md section 3, Numbers
            says: "{Sender} sent {Strength} to {Host}"      # one-line English form of a claim
          PrisonerExchange:
            doc: Two parties exchange prisoners.
            fields: {between: party, and: party, count: quantity?}
            checks:
              - {that: Between != And, else: "{Between} cannot exchange prisoners with itself"}

        rules:
          interested-denial:
            on: statement            # source | statement | claim
            of: TroopDeployment      # optional: only where the claim (or source) is of this kind; `claim` is then typed
            when: statement.Stance == Stance.Denies && statement.ServesInterest
            weight: 0.4              # statement: a factor
            because: "{source.Name} stands to lose if {claim} is believed."
          core/anonymous: {weight: 0.3}        # a model may re-tune an imported rule, or switch it off: {off: true}
        verdicts:                    # ordered, first match wins; replaces the imported table
          - {Corroborated: "tally.SupportingOrigins >= 2 && tally.P >= .85 && tally.Conflict < .2", doc: Two or more.}
          - {Unverified: otherwise}
        credibility:
          - {1: tally.P >= .8}
          - {5: otherwise}
        weights: {prior: 2, baseRate: .5, doubt: .5, reliability: {A: 4}, certainty: {Certain: 1}}
        """;

    [Fact]
    public void It_compiles_without_a_word() => SchemaTest.Run(Example).Diagnostics.Should().BeEmpty();

    [Fact]
    public void It_means_what_its_comments_say()
    {
        var model = Bound.Model(Example);

        model.Kind("TroopDeployment").Fields.Select(f => f.Name).Should().Equal("period", "sender", "host", "opponent", "strength", "unit", "bases");
        model.Kind("PrisonerExchange").Field("and").IsOptional.Should().BeFalse();
        model.Rule("conflict/interested-denial").Of!.View.Should().Be("global::Assay.Conflict.TroopDeploymentView");
        model.Rule("core/anonymous").Weight.Should().Be(.3);
        model.Rules.Verdicts.Select(v => v.Name).Should().Equal("Corroborated", "Unverified");
    }
}
