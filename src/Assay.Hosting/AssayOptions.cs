namespace Assay.Hosting;

/// <summary>How an application loads and assesses dossiers. It can be bound from configuration.</summary>
public sealed class AssayOptions
{
    /// <summary>The most bytes that one file or stream may have, from 1; by default as many as its form may (see <see cref="LoadOptions.MaxBytes"/>).</summary>
    public long? MaxBytes { get; set; }

    /// <summary>As of which day dossiers are assessed where nobody says; by default that of their latest statement.</summary>
    public AsOfDay AsOf { get; set; }

    /// <summary>Whether warnings and remarks about dossiers are logged; errors always are.</summary>
    public bool LogWarnings { get; set; } = true;

    /// <summary>The most diagnostics that are logged of one dossier, from 0; how many there are is logged in any case.</summary>
    public int MaxLoggedDiagnostics { get; set; } = 100;
}
