/** Clustering by k-means, and what a clustering is worth. */
package unstuck.math.cluster;
