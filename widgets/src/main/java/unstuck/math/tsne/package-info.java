/**
 * t-distributed stochastic neighbour embedding, one concept a file: nearest neighbours, affinities, the repulsion by three
 * methods, and the descent step by step. Tables are flat arrays, row by row; an embedding of n points is x₀, y₀, x₁, y₁, ….
 *
 * <p>What an iteration goes through once, such as the steps of a transform and back, stands apart from the loops over points
 * and numbers: browsers compile a method when its loops have run often, and then what it calls into it, all over again.
 */
package unstuck.math.tsne;
