import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse';
import { launchBrowser } from '../test/support/browser.ts';
import { serve } from '../test/support/serve.ts';

/**
 * Checks a built site with Lighthouse: each page must score 100 in each category. `--site` names another folder than
 * `dist`, `--page` other pages of it, such as those of a site of the benchmark, and `--screen` one of the screens.
 */
const OPTIONS = {
  site: { type: 'string', default: 'dist' },
  page: { type: 'string', multiple: true },
  screen: { type: 'string', multiple: true },
} as const;
const { site: dir, page: named, screen: shown } = parseArgs({ options: OPTIONS }).values;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = {
  home: '',
  releases: 'releases/',
  release: 'releases/r6/',
  item: 'releases/r6/items/openstack-2023-2-bobcat/',
  'security item': 'releases/r6/items/cve-2024-32498/',
  'upgrade notes': 'releases/r6/upgrade/',
  timeline: 'releases/r6/timeline/',
  milestone: 'releases/r6/milestones/rc1/',
  compare: 'releases/r6/compare/',
  readiness: 'releases/r6/readiness/',
  'known issues': 'releases/r6/known-issues/',
  upgrade: 'upgrade/',
  'upgrade path': 'upgrade/r4/r7/',
  area: 'areas/iaas/',
  security: 'security/',
  meetings: 'meetings/',
  meeting: 'meetings/2024-01-29/',
  handbook: 'docs/',
  'reference of fields': 'docs/reference/fields/',
  search: 'search/',
};
const SCREENS: Readonly<Record<string, Config | undefined>> = {
  phone: undefined,
  desktop: desktopConfig,
};

/** Uses the best of some runs, since a busy machine can only lower a score. */
const RUNS = 3;

const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const site = await serve(dir);
const pages = named === undefined ? PAGES : Object.fromEntries(named.map((path) => [path, path]));
try {
  const rows = [];
  for (const [page, path] of Object.entries(pages)) {
    for (const [screen, config] of Object.entries(SCREENS)) {
      if (shown?.includes(screen) === false) continue;
      const result = await bestOf(RUNS, `${site.url}${path}`, config);
      rows.push({ page, screen, ...scores(result), LCP: largestPaint(result) });
      for (const fault of faults(result)) console.log(`${page}, ${screen}: ${fault}`);
    }
  }
  console.table(rows);
  process.exitCode = rows.every((row) => isWhole(row)) ? 0 : 1;
} finally {
  site.close();
  await browser.close();
}

async function bestOf(runs: number, url: string, config: Config | undefined): Promise<Result> {
  const result = await audit(url, config);
  return runs === 1 || isWhole(scores(result)) ? result : bestOf(runs - 1, url, config);
}

function isWhole(row: Readonly<Record<string, string | number>>): boolean {
  return CATEGORIES.every((name) => row[name] === 100);
}

async function audit(url: string, config: Config | undefined): Promise<Result> {
  const run = await lighthouse(
    url,
    { port, onlyCategories: CATEGORIES, logLevel: 'error' },
    config,
  );
  if (run === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
  return run.lhr;
}

function scores(result: Result): Record<string, number> {
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((result.categories[name]?.score ?? 0) * 100)]),
  );
}

/** Returns when the largest part of the page is drawn, as Lighthouse simulates it for the screen. */
function largestPaint({ audits }: Result): string {
  const ms = audits['largest-contentful-paint']?.numericValue;
  return ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`;
}

/** Returns the failed audits of Lighthouse. */
function faults(result: Result): string[] {
  return Object.values(result.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight, id }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${result.audits[id]?.title} (${result.audits[id]?.displayValue ?? id})`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const found = address === null || typeof address === 'string' ? 0 : address.port;
      server.close(() => resolve(found));
    });
  });
}
