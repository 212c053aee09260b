import type { BenchOptions, PeerName } from '../arguments.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { ELEVENTY } from '../sites/eleventy.ts';
import { HUGO } from '../sites/hugo.ts';
import { needsPackage, OURS } from '../sites/ours.ts';
import { installPackage } from '../sites/package.ts';
import { FULL } from '../sites/relnotes.ts';
import type { Site } from '../sites/site.ts';
import type { ShapeName } from '../corpus/shapes.ts';
import { STARLIGHT } from '../sites/starlight.ts';
import { Candidate } from './candidate.ts';
import { growthOf, ratiosOf } from './compare.ts';
import type { Figures, Row } from './figures.ts';
import { thisMachine } from './machine.ts';
import { usesOf } from '../ours/uses.ts';

const PEERS: Readonly<Record<PeerName, Site>> = {
  hugo: HUGO,
  eleventy: ELEVENTY,
  starlight: STARLIGHT,
};

/** Measures this project and its peers, and logs each run. */
export async function measure(choice: BenchOptions, log: (text: string) => void): Promise<Figures> {
  const machine = thisMachine();
  const builds = choice.only.includes('builds');
  const ours = OURS.filter(({ name }) => choice.sites.includes(name));
  const asked = builds ? [...ours, ...choice.peers.map((name) => PEERS[name])] : [FULL];
  const sites = asked.filter((site) => site.version() !== undefined);
  const absent = asked.filter((site) => !sites.includes(site)).map(({ name }) => name);
  for (const name of absent) log(`${name} is not installed and is left out.`);
  if (builds && sites.some(needsPackage)) {
    log('Packing the package.');
    installPackage();
  }
  const rows = builds ? await rounds(choice, sites, log) : [];
  return {
    day: new Date().toISOString().slice(0, 10),
    note: choice.note,
    seed: choice.seed,
    rounds: choice.rounds,
    machine,
    versions: Object.fromEntries(sites.map((site) => [site.name, site.version() ?? ''])),
    absent,
    rows,
    ratios: ratiosOf(rows),
    growth: growthOf(rows),
    uses: await usesOf(choice, log),
  };
}

/**
 * Measures one shape after the other, to keep few corpora in memory. Within a shape, sites and sizes take turns in each
 * round, and each round has another order: a temporary slowdown of the machine then affects all of them.
 */
async function rounds(
  choice: BenchOptions,
  sites: readonly Site[],
  log: (text: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const shape of choice.shapes) rows.push(...(await roundsOf(shape, choice, sites, log)));
  return rows;
}

async function roundsOf(
  shape: ShapeName,
  { items, rounds: count, seed }: BenchOptions,
  sites: readonly Site[],
  log: (text: string) => void,
): Promise<Row[]> {
  const candidates = items.flatMap((size) => {
    const corpus = makeCorpus(size, seed, undefined, shape);
    return sites.map((site) => new Candidate(site, { shape, size, corpus }));
  });
  for (let round = 1; round <= count; round += 1) {
    const first = (round - 1) % candidates.length;
    for (const candidate of [...candidates.slice(first), ...candidates.slice(0, first)]) {
      await candidate.round(round);
      log(`Round ${round} of ${count}: ${candidate.summary()}`);
    }
  }
  return candidates.map((candidate) => candidate.row());
}
