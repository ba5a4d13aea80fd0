/**
 * t-distributed stochastic neighbour embedding, one concept a file: nearest neighbours, affinities, the repulsion by three
 * methods, and the descent step by step. Tables are flat arrays, row by row; an embedding of n points is x₀, y₀, x₁, y₁, ….
 */
package unstuck.math.tsne;
