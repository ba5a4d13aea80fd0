package unstuck.widget.illusions;

/**
 * One run of t-SNE on a small data set.
 *
 * @param table which of the data sets
 * @param start the seed of a random start, or {@link Descents#BY_PCA}
 */
record Descent(int table, double perplexity, int start) {}
