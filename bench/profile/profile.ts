import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Choice } from '../arguments.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { fill, folderOf } from '../measure/folder.ts';
import { runCommand, type Cost } from '../measure/run-command.ts';
import { count, megabytes, seconds } from '../report/numbers.ts';
import type { Table } from '../report/tables.ts';
import { terminalTable } from '../report/terminal.ts';
import { FULL } from '../sites/relnotes.ts';
import type { Command } from '../sites/site.ts';
import { readProfile, timeByPart } from './cpu-profile.ts';
import { partOf, REST } from './parts.ts';
import { routeTimes, type RouteTime } from './routes.ts';

/** Where V8 leaves its profiles, in the site's folder: one a thread. */
const PROFILES = 'profiles';

/** Microseconds between two looks: often enough, and 10,000 items still make a file that can be read. */
const INTERVAL = 2000;

/** One whole build of this project under V8's profiler, and where its time went; gives the exit code. */
export async function profile(choice: Choice, say: (text: string) => void): Promise<number> {
  const [items = 1000] = choice.items;
  const folder = folderOf({ ...FULL, name: `${FULL.name}-profile` }, items);
  fill(folder, FULL.files(makeCorpus(items, choice.seed)));
  const result = await runCommand(profiled(FULL.command(folder), join(folder, PROFILES)));
  if ('failed' in result) {
    say(`The build failed: ${result.failed}`);
    return 1;
  }
  const parts = partsOf(join(folder, PROFILES));
  const routes = routeTimes(result.said, routeFiles());
  const tables = [partTable(items, parts, result.cost), routeTable(routes)];
  process.stdout.write(`${tables.map(terminalTable).join('\n')}`);
  mkdirSync(dirname(choice.json), { recursive: true });
  writeFileSync(
    choice.json,
    `${JSON.stringify({ items, cost: result.cost, parts, routes }, undefined, 2)}\n`,
  );
  say(`Written: ${choice.json}, and V8's own profiles in ${join(folder, PROFILES)}`);
  return 0;
}

/** The same build, with V8 looking on and Astro telling what each page took. */
function profiled(command: Command, to: string): Command {
  const flags = ['--cpu-prof', `--cpu-prof-dir=${to}`, `--cpu-prof-interval=${INTERVAL}`];
  return { ...command, args: [...flags, ...command.args, 'info'] };
}

/** Milliseconds a part, over all threads. */
function partsOf(folder: string): { part: string; ms: number }[] {
  const times = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    for (const [part, ms] of timeByPart(readProfile(join(folder, file)), partOf, REST)) {
      times.set(part, (times.get(part) ?? 0) + ms);
    }
  }
  return [...times].map(([part, ms]) => ({ part, ms })).toSorted((a, b) => b.ms - a.ms);
}

function routeFiles(): string[] {
  return readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:astro|ts)$/u.test(path) && !/(?:^|\/)_/u.test(path),
  );
}

function partTable(
  items: number,
  parts: readonly { part: string; ms: number }[],
  { wallMs, memoryBytes }: Cost,
): Table {
  const whole = parts.reduce((total, { ms }) => total + ms, 0);
  const lines = parts.map(({ part, ms }) => [
    part,
    seconds(ms),
    `${((ms / whole) * 100).toFixed(1)} %`,
  ]);
  const title = `A whole build of ${count(items)} items: ${seconds(wallMs)}, ${megabytes(memoryBytes)} (with the profiler)`;
  return { title, rows: [['Part', 'Time', 'Share'], ...lines] };
}

function routeTable(routes: readonly RouteTime[]): Table {
  const lines = routes.map(({ route, pages, ms, most }) => [
    route,
    count(pages),
    seconds(ms),
    seconds(ms / pages),
    seconds(most),
  ]);
  return {
    title: 'Pages by route',
    rows: [['Route', 'Pages', 'Time', 'Each', 'Most'], ...lines],
  };
}
