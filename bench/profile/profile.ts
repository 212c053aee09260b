import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Choice } from '../arguments.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { fill, folderOf } from '../measure/folder.ts';
import { runCommand } from '../measure/run-command.ts';
import { terminalTable } from '../report/terminal.ts';
import { FULL } from '../sites/relnotes.ts';
import type { Command } from '../sites/site.ts';
import { readProfile, timeByPart } from './cpu-profile.ts';
import { partOf, REST } from './parts.ts';
import { partTable, phaseTable, routeTable, type PartTime } from './tables.ts';
import { readTimings } from './timings.ts';

/** Where V8 leaves its profiles, in the site's folder: one a thread. */
const PROFILES = 'profiles';

/** Where the build writes what its phases and routes took, in the site's folder. */
const TIMINGS = 'timings.json';

/** Microseconds between two looks: often enough, and 10,000 items still make a file that can be read. */
const INTERVAL = 2000;

/** One whole build of this project under V8's profiler, and where its time went; gives the exit code. */
export async function profile(choice: Choice, say: (text: string) => void): Promise<number> {
  const [items = 1000] = choice.items;
  const folder = folderOf({ ...FULL, name: `${FULL.name}-profile` }, items);
  fill(folder, FULL.files(makeCorpus(items, choice.seed)));
  const result = await runCommand(profiled(FULL.command(folder), folder));
  if ('failed' in result) {
    say(`The build failed: ${result.failed}`);
    return 1;
  }
  const { cost } = result;
  const parts = partsOf(join(folder, PROFILES));
  const { phases, routes } = readTimings(join(folder, TIMINGS));
  const tables = [partTable(items, parts, cost), phaseTable(phases), routeTable(routes)];
  process.stdout.write(tables.map(terminalTable).join('\n'));
  mkdirSync(dirname(choice.json), { recursive: true });
  const found = { items, cost, parts, phases, routes };
  writeFileSync(choice.json, `${JSON.stringify(found, undefined, 2)}\n`);
  say(`Written: ${choice.json}, and V8's own profiles in ${join(folder, PROFILES)}`);
  return 0;
}

/** The same build, with V8 looking on and the build telling what it took. */
function profiled(command: Command, folder: string): Command {
  const to = join(folder, PROFILES);
  const flags = ['--cpu-prof', `--cpu-prof-dir=${to}`, `--cpu-prof-interval=${INTERVAL}`];
  return { ...command, args: [...flags, ...command.args, '--timings', join(folder, TIMINGS)] };
}

/** Milliseconds a part, over all threads. */
function partsOf(folder: string): PartTime[] {
  const times = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    for (const [part, ms] of timeByPart(readProfile(join(folder, file)), partOf, REST)) {
      times.set(part, (times.get(part) ?? 0) + ms);
    }
  }
  return [...times].map(([part, ms]) => ({ part, ms })).toSorted((a, b) => b.ms - a.ms);
}
