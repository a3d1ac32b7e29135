namespace Assay;

/// <summary>
/// A band of probabilities that ICD 203 gives words for (US Director of National Intelligence, <i>Analytic Standards</i>, 2015, section D.6.e);
/// see <see cref="Likelihood.Bands"/>.
/// </summary>
/// <param name="Word">The word as dossiers write it, <c>VeryLikely</c>.</param>
/// <param name="Term">ICD 203's first term, <c>very likely</c>.</param>
/// <param name="Synonym">ICD 203's second term for the same band, <c>highly probable</c>.</param>
/// <param name="Low">The lower end, in [0, 1].</param>
/// <param name="High">The upper end, in [0, 1]; above the lower one.</param>
public readonly record struct LikelihoodBand(string Word, string Term, string Synonym, double Low, double High);
