using System.Text.RegularExpressions;
using FluentValidation.Results;
using Microsoft.Extensions.Options;
using Annotations = System.ComponentModel.DataAnnotations;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>Everything that is compared.</summary>
internal static class Validators
{
    // As its documentation writes patterns, and with the generated code that it can be given.
    private static readonly FluentShipmentValidator Fluent = new(pattern => new Regex(pattern.ToString()));
    private static readonly FluentShipmentValidator FluentWithGenerated = new(pattern => pattern);
    private static readonly OptionsShipmentValidator Options = new();

    /// <summary>The yardstick first, the generated validator second.</summary>
    public static IReadOnlyList<Validator> All { get; } =
    [
        new(
            "by hand, patterns lowered",
            (plain, _) => HandLowered.Validate(plain)?.Count ?? 0,
            plain => NamesOf(HandLowered.Validate(plain)),
            (plain, _) => Read(HandLowered.Validate(plain))),
        new(
            "Assay, generated",
            (_, shipment) => shipment.Validate().Issues.Length,
            plain => Shipments.Generated(plain).Validate().Issues.Select(issue => (issue.Pointer.Split('/')[1], MistakeOf(issue.Code))),
            (_, shipment) => Read(shipment.Validate())),
        new(
            "by hand, GeneratedRegex",
            (plain, _) => HandWithRegex.Validate(plain)?.Count ?? 0,
            plain => NamesOf(HandWithRegex.Validate(plain)),
            (plain, _) => Read(HandWithRegex.Validate(plain))),
        new(
            "Options validation generator",
            (plain, _) => Options.Validate(null, plain) is { Failed: true } result ? result.Failures.Count() : 0,
            plain => Options.Validate(null, plain).Failures?.Select(NameOf) ?? [],
            (plain, _) => Read(Options.Validate(null, plain))),
        With("FluentValidation", Fluent),
        With("FluentValidation, GeneratedRegex", FluentWithGenerated),
        new(
            "DataAnnotations",
            (plain, _) => Annotate(plain).Count,
            plain => Annotate(plain).SelectMany(result => result.MemberNames.Select(member => (Camel(member), result.ErrorMessage!))),
            (plain, _) => Annotate(plain).Sum(result => result.ErrorMessage!.Length)),
    ];

    private static Validator With(string name, FluentShipmentValidator fluent) => new(
        name,
        (plain, _) => fluent.Validate(plain).Errors.Count,
        plain => fluent.Validate(plain).Errors.Select(error => (Camel(error.PropertyName.Split('[')[0]), error.ErrorCode)),
        (plain, _) => Read(fluent.Validate(plain).Errors));

    private static List<Annotations.ValidationResult> Annotate(PlainShipment plain)
    {
        var results = new List<Annotations.ValidationResult>();
        Annotations.Validator.TryValidateObject(plain, new Annotations.ValidationContext(plain), results, validateAllProperties: true);
        return results;
    }

    private static IEnumerable<(string, string)> NamesOf(List<Mistake>? mistakes) => mistakes?.Select(mistake => (mistake.Field, mistake.Code)) ?? [];

    // Which end of a range or a length was passed is for the sentence.
    private static string MistakeOf(string code) => code switch
    {
        "min" or "max" => "range",
        "minLength" or "maxLength" => "length",
        "minItems" or "maxItems" => "items",
        _ => code,
    };

    // `Title: length`. The generator has a Range of its own, which says what it wants to.
    private static (string, string) NameOf(string failure) => failure.Split(": ") is [var member, var mistake]
        ? (Camel(member), mistake.Contains("must be between", StringComparison.Ordinal) ? "range" : mistake)
        : ("", failure);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static int Read(List<Mistake>? mistakes)
    {
        var length = 0;
        foreach (var mistake in mistakes ?? [])
            length += mistake.Message.Length;
        return length;
    }

    private static int Read(ValidationResult result)
    {
        var length = 0;
        foreach (var issue in result.Issues)
            length += issue.Message.Length;
        return length;
    }

    private static int Read(ValidateOptionsResult result)
    {
        var length = 0;
        foreach (var failure in result.Failures ?? [])
            length += failure.Length;
        return length;
    }

    private static int Read(List<ValidationFailure> failures)
    {
        var length = 0;
        foreach (var failure in failures)
            length += failure.ErrorMessage.Length;
        return length;
    }
}
