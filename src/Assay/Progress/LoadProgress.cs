namespace Assay;

/// <summary>How far loading has come.</summary>
/// <param name="Files">How many files have been read. It only rises, and the last report has all.</param>
/// <param name="TotalFiles">How many files there are.</param>
/// <param name="Bytes">How many bytes have been read. It only rises, and the last report has all.</param>
/// <param name="TotalBytes">How many bytes there are; null if that is not known before they have come, as with a stream that cannot seek.</param>
public readonly record struct LoadProgress(int Files, int TotalFiles, long Bytes, long? TotalBytes);
