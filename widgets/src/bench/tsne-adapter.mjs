/** Our t-SNE for harnesses that compare engines: the mathematics as compiled for browsers. First `mvn -Pbench test-compile`. */
import * as unstuck from '../../target/bench/tsne.mjs';

export const meta = { title: 'Unstuck', algorithm: 'quadtree or Fourier grid by size, Java compiled to JavaScript' };

/** data: row-major Float64Array(n·d). */
export function tsne(data, n, d, options) {
  unstuck.start(
    data,
    n,
    d,
    options.perplexity ?? 30,
    options.exaggeration ?? 12,
    options.exaggerationIters ?? 250,
    options.learningRate ?? 0,
  );
  return {
    step: unstuck.step,
    get y() {
      return unstuck.embedding();
    },
  };
}
export default tsne;

/** Scores on the first two principal components, row-major. */
export const pca = (data, n, d) => unstuck.pca(data, n, d);

/** The descent in the parts in which the worker does it: each call does one, and says whether it was of the preparation. */
export function parts(data, n, perplexity) {
  unstuck.begin(data, n, perplexity);
  return () => unstuck.part() === 0;
}
