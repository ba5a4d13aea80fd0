// Lighthouse on every built page, served as the host serves it: under the site's path and compressed.
//   node site/src/bench/lighthouse.mjs [desktop|mobile] [runs] [page.html …]
// prints a table, and ends with 1 where a page is below an aim. Of several runs, an odd number in which the pages take turns,
// performance and the time for which tasks block are the middle one, and all else the worst. It needs Node and a Chromium
// (CHROME_PATH names it), and npx fetches Lighthouse.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = new URL('../../target/pages/', import.meta.url).pathname;
const PATH = '/unstuck/';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
// The list of Lighthouse's own launcher (chrome-launcher, of Lighthouse 12.8.2) without its last entry, RenderDocument:
// with that turned off, Chromium 150 shows a page one or two seconds late, which no reader's browser does.
const OFF = 'Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,CalculateNativeWinOcclusion,'
  + 'InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,AutofillServerCommunication,PrivacySandboxSettings4';
const AIMS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const [form = 'desktop', runs = '1', ...named] = process.argv.slice(2);
if (!['desktop', 'mobile'].includes(form) || Number(runs) % 2 !== 1) {
  throw new Error(`desktop or mobile, then an odd number of runs, then pages: not “${process.argv.slice(2).join(' ')}”`);
}
const pages = named.length ? named : readdirSync(PAGES).filter((name) => name.endsWith('.html')).sort();
const unknown = pages.filter((page) => !existsSync(join(PAGES, page)));
if (unknown.length) {
  throw new Error(`no such page in ${PAGES}: ${unknown.join(', ')}`);
}

const server = createServer((request, response) => {
  const name = new URL(request.url, 'http://localhost').pathname.slice(PATH.length) || 'index.html';
  const isThere = !name.includes('..') && existsSync(join(PAGES, name));
  const file = isThere ? name : '404.html';
  const type = TYPES[extname(file)];
  const content = readFileSync(join(PAGES, file));
  response.writeHead(isThere ? 200 : 404, {
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': 'max-age=600',
    ...(type && { 'Content-Encoding': 'gzip' }),
  });
  response.end(type ? gzipSync(content) : content);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const site = `http://localhost:${server.address().port}${PATH}`;
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

function lighthouse(page) {
  const output = join(folder, 'report.json');
  const options = [
    '--yes', LIGHTHOUSE, site + page, '--quiet', '--output=json', `--output-path=${output}`,
    `--chrome-flags=--headless=new --no-sandbox --disable-features=${OFF}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ];
  return new Promise((done, failed) => {
    spawn('npx', options, { stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', (status) =>
      status === 0 ? done(JSON.parse(readFileSync(output))) : failed(new Error(`${page}: Lighthouse ends with ${status}`)));
  });
}

const percent = (category) => Math.round(100 * category.score);
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const middle = (numbers) => sorted(numbers)[numbers.length >> 1];

/** What several reports on one page say together. */
function together(reports) {
  const of = (name) => reports.map(({ categories }) => percent(categories[name]));
  const missed = reports.flatMap(({ categories, audits }) => Object.values(categories)
    .filter((category) => category.id !== 'performance')
    .flatMap((category) => category.auditRefs)
    .filter((audit) => audit.weight > 0 && audits[audit.id].score !== null && audits[audit.id].score < 1)
    .map((audit) => audit.id));
  return {
    scores: Object.fromEntries(
      Object.keys(AIMS).map((name) => [name, name === 'performance' ? middle(of(name)) : Math.min(...of(name))])),
    performances: sorted(of('performance')),
    blocked: middle(reports.map(({ audits }) => audits['total-blocking-time'].numericValue)),
    shift: Math.max(...reports.map(({ audits }) => audits['cumulative-layout-shift'].numericValue)),
    // A page that asks not to be indexed has no SEO to aim at.
    isHidden: reports[0].audits['is-crawlable'].score === 0,
    missed: [...new Set(missed)],
  };
}

function belowAim({ scores, shift, isHidden }) {
  const missed = Object.entries(AIMS)
    .filter(([name, aim]) => scores[name] < aim && !(name === 'seo' && isHidden))
    .map(([name, aim]) => `${name} ${scores[name]} of ${aim}`);
  return shift > 0 ? [...missed, `a shift of ${shift.toFixed(3)}`] : missed;
}

try {
  const reports = new Map(pages.map((page) => [page, []]));
  for (let run = 0; run < Number(runs); run++) {
    for (const page of pages) {
      const report = await lighthouse(page);
      console.error(`${run + 1}/${runs} ${page} ${percent(report.categories.performance)}`);
      reports.get(page).push(report);
    }
  }
  const below = [];
  console.log(`| page (${form}) | performance | of each run | blocked | accessibility | best practices | SEO | shift | below 100 |`);
  console.log(`|${' --- |'.repeat(9)}`);
  for (const [page, ofPage] of reports) {
    const all = together(ofPage);
    const [performance, ...others] = Object.values(all.scores);
    const columns = [
      page, performance, all.performances.join(' '), `${Math.round(all.blocked)} ms`, ...others, all.shift.toFixed(3), all.missed.join(', '),
    ];
    console.log(`| ${columns.join(' | ')} |`);
    below.push(...belowAim(all).map((what) => `${page}: ${what}`));
  }
  console.log(below.length ? `\nBelow the aim:\n${below.join('\n')}` : '\nAll aims are reached.');
  process.exitCode = below.length ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
  server.close();
}
