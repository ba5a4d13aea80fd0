/**
 * node widgets/src/bench/tsne.mjs: CPU time of an iteration by number of points, how it grows, and of PCA.
 * Other programs take processor time away: trust the ratios.
 */
import { parts, pca, tsne } from './tsne-adapter.mjs';

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Ten Gaussian clusters in fifty dimensions. */
function mixture(n, d = 50) {
  let state = 7000 + n;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const centres = Array.from({ length: 10 * d }, () => (normal() * 8) / Math.sqrt(d));
  return Float64Array.from({ length: n * d }, (_, i) => centres[(Math.floor(i / d) % 10) * d + (i % d)] + normal());
}

const perIteration = new Map();
console.log('    n   start ms   ms an iteration');
for (const n of [500, 1000, 2000, 5000, 10000]) {
  const x = mixture(n);
  let from = cpu();
  const run = tsne(x, n, 50, {});
  const start = cpu() - from;
  const iterations = n > 5000 ? 300 : 600;
  for (let i = 0; i < 40; i++) run.step();
  from = cpu();
  for (let i = 40; i < iterations; i++) run.step();
  perIteration.set(n, (cpu() - from) / (iterations - 40));
  console.log(`${String(n).padStart(5)} ${start.toFixed(0).padStart(10)} ${perIteration.get(n).toFixed(3).padStart(17)}`);
}
const growth = (a, b) => (perIteration.get(b) / perIteration.get(a)).toFixed(1);
console.log(`from 500 to 5,000 points an iteration takes ${growth(500, 5000)} times as long (aim: at most 13)`);
console.log(`from 5,000 to 10,000 ${growth(5000, 10000)} times (aim: at most 2.5)`);

const next = parts(mixture(10000), 10000, 30);
const longest = { preparation: 0, iteration: 0 };
for (let iterations = 0; iterations < 40; ) {
  const from = cpu();
  const phase = next() ? 'preparation' : 'iteration';
  longest[phase] = Math.max(longest[phase], cpu() - from);
  iterations += phase === 'iteration';
}
console.log(
  `longest part of 10,000 points: ${longest.preparation.toFixed(0)} ms of the preparation, ` +
    `${longest.iteration.toFixed(0)} ms an iteration (aim: at most 50)`,
);

const digits = mixture(1797, 64);
for (let i = 0; i < 5; i++) pca(digits, 1797, 64);
const from = cpu();
for (let i = 0; i < 20; i++) pca(digits, 1797, 64);
console.log(`two principal components of 1,797 rows by 64 columns: ${((cpu() - from) / 20).toFixed(1)} ms`);
