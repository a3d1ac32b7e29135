using Assay.Benchmarks.Engine;
using Assay.Benchmarks.Engine.Cases;
using Assay.Benchmarks.Loading;
using Assay.Benchmarks.Records.Json;
using Assay.Benchmarks.Records.Validation;

namespace Assay.Tests;

/// <summary>What is measured against each other does the same.</summary>
public sealed class BenchmarkTests
{
    private static readonly DateOnly Earlier = new(2024, 3, 31);

    [Fact]
    public void All_validators_find_the_same_mistakes() => ValidationEquality.Differences().Should().BeEmpty();

    [Fact]
    public void All_ways_write_the_same_JSON_and_read_the_same_from_it() => JsonEquality.Differences().Should().BeEmpty();

    [Fact]
    public async Task All_ways_read_the_same_dossier_from_all_forms()
    {
        using var stored = await StoredCase.MakeAsync(500);
        (await LoadingEquality.DifferencesAsync(stored)).Should().BeEmpty();
    }

    [Fact]
    public void The_engine_and_its_yardstick_agree_on_small_dossiers()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var dossier = new CaseShape(20 + (seed % 60), 1 + (seed % 11), (Popularity)(seed % 2), seed).Make();

            EngineEquality.Differences(dossier).Should().BeEmpty();
            EngineEquality.Differences(dossier, Earlier).Should().BeEmpty();
        }
    }
}
