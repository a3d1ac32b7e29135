using System.Diagnostics.Metrics;

namespace Assay.Tests.Telemetry;

public sealed class MeterTests : IDisposable
{
    private readonly NamedModel model = new($"Meter{Guid.NewGuid():N}");
    private readonly MeterListener listener = new();
    private readonly Lock gate = new();
    private readonly List<(string Instrument, double Value, string Tags)> measured = [];

    public MeterTests()
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == AssayTelemetry.MeterName)
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.Start();
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public void Work_is_timed_and_counted()
    {
        var dossier = model.Parse($"dossier: a\nmodel: {model.Name}\nsources: [{{id: o}}]\nclaims: [{{id: c}}, {{id: d}}]\n"
            + "statements: [{id: s, source: o, claim: c, stance: Asserts, made: 2024}]");
        dossier.Validate();
        model.Assess(dossier);

        measured.Where(m => m.Instrument.EndsWith(".duration", StringComparison.Ordinal)).Should().OnlyContain(m => m.Value > 0 && m.Tags == "");
        Measured().Should().Equal("assay.statements.read 1", "assay.load.duration", "assay.validate.duration", "assay.claims.assessed 2", "assay.assess.duration");
    }

    [Fact]
    public void Mistakes_are_counted_by_severity()
    {
        model.TryParse($"dossier: a\nmodel: {model.Name}\nclaims: [{{id: '?'}}, {{id: '!'}}]\n");

        Measured().Should().Equal("assay.diagnostics 2 assay.severity=error", "assay.load.duration error.type=ASY2040");
    }

    [Theory]
    [InlineData("assay.load.duration", "s")]
    [InlineData("assay.validate.duration", "s")]
    [InlineData("assay.assess.duration", "s")]
    [InlineData("assay.statements.read", "{statement}")]
    [InlineData("assay.claims.assessed", "{claim}")]
    [InlineData("assay.diagnostics", "{diagnostic}")]
    public void Instruments_have_their_units(string name, string unit)
    {
        var units = new Dictionary<string, string?>();
        using var names = new MeterListener();
        names.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == AssayTelemetry.MeterName)
                units[instrument.Name] = instrument.Unit;
        };
        model.TryParse("");
        names.Start();

        units[name].Should().Be(unit);
    }

    private IEnumerable<string> Measured() =>
        measured.Select(m => $"{m.Instrument} {(m.Instrument.EndsWith(".duration", StringComparison.Ordinal) ? "" : $"{m.Value} ")}{m.Tags}".TrimEnd());

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = tags.ToArray();
        if (!all.Any(tag => tag.Key == "assay.model" && Equals(tag.Value, model.Name)))
            return;
        lock (gate)
            measured.Add((instrument.Name, value, string.Join(' ', all.Where(tag => tag.Key != "assay.model").Select(tag => $"{tag.Key}={tag.Value}"))));
    }
}
