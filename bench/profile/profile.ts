import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { BenchOptions } from '../arguments.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { fill, folderOf } from '../measure/folder.ts';
import { runCommand } from '../measure/run-command.ts';
import { textTable } from '../../src/lib/text-table.ts';
import { FULL } from '../sites/relnotes.ts';
import type { Command } from '../sites/site.ts';
import { readProfile, timeByPart } from './cpu-profile.ts';
import { partOf, REST } from './parts.ts';
import { partTable, type PartTime } from './tables.ts';
import { timingsTables } from '../../src/build/timings/timings-tables.ts';
import { readTimings } from './timings.ts';

/** The folder of V8's profiles, one for each thread, in the site's folder. */
const PROFILES = 'profiles';

/** The file of the build's timings, in the site's folder. */
const TIMINGS = 'timings.json';

/** Sampling interval in microseconds: short, but the profile of 10,000 items can still be read. */
const INTERVAL = 2000;

/** Profiles one whole build of this project and prints where its time went. Returns the exit code. */
export async function profile(choice: BenchOptions, log: (text: string) => void): Promise<number> {
  const [items = 1000] = choice.items;
  const [shape = 'uniform'] = choice.shapes;
  const folder = folderOf({ ...FULL, name: `${FULL.name}-profile-${shape}` }, items);
  fill(folder, FULL.files(makeCorpus(items, choice.seed, undefined, shape)));
  const result = await runCommand(profiled(FULL.command(folder), folder));
  if ('failed' in result) {
    log(`The build failed: ${result.failed}`);
    return 1;
  }
  const { cost } = result;
  const parts = partsOf(join(folder, PROFILES));
  const timings = readTimings(join(folder, TIMINGS));
  const tables = [partTable(items, parts, cost), ...timingsTables(timings)];
  process.stdout.write(tables.map(textTable).join('\n'));
  mkdirSync(dirname(choice.json), { recursive: true });
  const found = { items, cost, parts, timings };
  writeFileSync(choice.json, `${JSON.stringify(found, undefined, 2)}\n`);
  log(`Written: ${choice.json}, and V8's own profiles in ${join(folder, PROFILES)}`);
  return 0;
}

/** Returns the build command with V8's profiler and timings. */
function profiled(command: Command, folder: string): Command {
  const to = join(folder, PROFILES);
  const flags = ['--cpu-prof', `--cpu-prof-dir=${to}`, `--cpu-prof-interval=${INTERVAL}`];
  return { ...command, args: [...flags, ...command.args, '--timings', join(folder, TIMINGS)] };
}

/** Returns milliseconds of each part, over all threads. */
function partsOf(folder: string): PartTime[] {
  const times = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    for (const [part, ms] of timeByPart(readProfile(join(folder, file)), partOf, REST)) {
      times.set(part, (times.get(part) ?? 0) + ms);
    }
  }
  return [...times].map(([part, ms]) => ({ part, ms })).toSorted((a, b) => b.ms - a.ms);
}
