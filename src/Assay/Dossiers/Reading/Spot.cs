namespace Assay;

/// <summary>Where a record of a case stands: enough to find it, and any value in it, again.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Its opening brace in the file's JSON; in JSON Lines, in the line.</param>
/// <param name="Line">In JSON Lines: the line, from 1.</param>
/// <param name="LineStart">In JSON Lines: the byte with which the line begins.</param>
/// <param name="Index">Its place in its list; -1 if it is not in one.</param>
internal readonly record struct Spot(InputFile File, Token Start, int Line, long LineStart, int Index);
