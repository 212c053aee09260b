import type { BenchOptions, PeerName } from '../arguments.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { ELEVENTY } from '../sites/eleventy.ts';
import { HUGO } from '../sites/hugo.ts';
import { FULL, OURS } from '../sites/relnotes.ts';
import type { Site } from '../sites/site.ts';
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
  const asked = builds ? [...OURS, ...choice.peers.map((name) => PEERS[name])] : [FULL];
  const sites = asked.filter((site) => site.version() !== undefined);
  const absent = asked.filter((site) => !sites.includes(site)).map(({ name }) => name);
  for (const name of absent) log(`${name} is not installed and is left out.`);
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
 * Runs sites and sizes alternately within a round, and each round in another order: a temporary slowdown of
 * the machine then affects all of them.
 */
async function rounds(
  { items, rounds: count, seed }: BenchOptions,
  sites: readonly Site[],
  log: (text: string) => void,
): Promise<Row[]> {
  const candidates = items.flatMap((size) => {
    const corpus = makeCorpus(size, seed);
    return sites.map((site) => new Candidate(site, size, corpus));
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
