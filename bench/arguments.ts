import { parseArgs } from 'node:util';
import { SHAPE_NAMES, type ShapeName } from './corpus/shapes.ts';
import { READER_SITE } from './ours/goals.ts';
import { OUR_NAMES } from './sites/ours.ts';

export const PEER_NAMES = ['hugo', 'eleventy', 'starlight'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** Parts of a run: builds compared with peers, and three uses of this project alone. */
export const PART_NAMES = ['builds', 'check', 'dev', 'readers'] as const;
export type PartName = (typeof PART_NAMES)[number];

export interface BenchOptions {
  /** Sizes of the corpus in items, smallest first. */
  readonly items: readonly number[];
  readonly rounds: number;
  readonly shapes: readonly ShapeName[];
  /** Names of the sites of this project to build. */
  readonly sites: readonly string[];
  readonly peers: readonly PeerName[];
  readonly only: readonly PartName[];
  /** Items of the site for the reader measurements. */
  readonly readerItems: number;
  readonly seed: number;
  /** The path of the JSON file. */
  readonly json: string;
  /** A note for readers about the conditions of the run. */
  readonly note: string;
  readonly writeDocs: boolean;
  readonly profile: boolean;
  readonly help: boolean;
}

/** Wrong usage; the message is for the user. */
export class UsageError extends Error {}

export const USAGE = `npm run bench -- [options]

  --items 1000,10000      sizes of the corpus (default: 1000,10000)
  --rounds 5              how often each is run (default: 5)
  --shape wide,long       shapes of the corpus: ${SHAPE_NAMES.join(', ')} (default: all)
  --sites relnotes        what to build: ${OUR_NAMES.join(', ')} (default: all)
  --peers hugo,eleventy   what to compare with: ${PEER_NAMES.join(', ')}, or none (default: all)
  --only builds,check     what to measure: ${PART_NAMES.join(', ')} (default: all)
  --reader-items 5000     items of the site that readers are followed on (default: ${READER_SITE})
  --seed 1                another corpus of the same sizes (default: 1)
  --json FILE             where the figures go (default: .cache/bench/figures.json)
  --note TEXT             the conditions of the run, for its readers
  --write-docs            writes the handbook's page from this run
  --profile               says where the time of one build goes, for the first of --items
  --help
`;

const OPTIONS = {
  items: { type: 'string', default: '1000,10000' },
  rounds: { type: 'string', default: '5' },
  shape: { type: 'string', default: SHAPE_NAMES.join(',') },
  sites: { type: 'string', default: OUR_NAMES.join(',') },
  peers: { type: 'string', default: PEER_NAMES.join(',') },
  only: { type: 'string', default: PART_NAMES.join(',') },
  'reader-items': { type: 'string', default: String(READER_SITE) },
  seed: { type: 'string', default: '1' },
  json: { type: 'string', default: '.cache/bench/figures.json' },
  note: { type: 'string', default: '' },
  'write-docs': { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Parses a command line. Throws a UsageError for unknown arguments. */
export function readArguments(argv: readonly string[]): BenchOptions {
  const { values } = parse(argv);
  const sizes = values.items.split(',').map((text) => wholeNumber('--items', text));
  const only = inOrder('--only', values.only, PART_NAMES);
  const shapes = inOrder('--shape', values.shape, SHAPE_NAMES);
  const sites = inOrder('--sites', values.sites, OUR_NAMES);
  if (values['write-docs']) requireWholeRun({ only, shapes, sites });
  return {
    items: [...new Set(sizes)].toSorted((a, b) => a - b),
    rounds: wholeNumber('--rounds', values.rounds),
    shapes,
    sites,
    peers: peersOf(values.peers),
    only,
    readerItems: wholeNumber('--reader-items', values['reader-items']),
    seed: wholeNumber('--seed', values.seed),
    json: values.json,
    note: values.note,
    writeDocs: values['write-docs'],
    profile: values.profile,
    help: values.help,
  };
}

function requireWholeRun({ only, shapes, sites }: Pick<BenchOptions, 'only' | 'shapes' | 'sites'>) {
  const isWhole =
    only.length === PART_NAMES.length &&
    shapes.length === SHAPE_NAMES.length &&
    sites.length === OUR_NAMES.length;
  if (isWhole) return;
  const words = '--write-docs needs a whole run: its page would lose what';
  throw new UsageError(`${words} --only, --shape and --sites leave out.`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (/^\d{1,7}$/u.test(text) && number > 0) return number;
  throw new UsageError(`${option} is "${text}". Give a whole number from 1 on.`);
}

function peersOf(text: string): PeerName[] {
  return text === 'none' ? [] : named('--peers', text, PEER_NAMES, [...PEER_NAMES, 'none']);
}

/** Returns the chosen names in the order in which they are measured. */
function inOrder<Name extends string>(
  option: string,
  text: string,
  names: readonly Name[],
): Name[] {
  const chosen = named(option, text, names, names);
  return names.filter((name) => chosen.includes(name));
}

function named<Name extends string>(
  option: string,
  text: string,
  names: readonly Name[],
  listed: readonly string[],
): Name[] {
  return text.split(',').map((word) => {
    const found = names.find((name) => name === word);
    if (found !== undefined) return found;
    const known = `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}`;
    throw new UsageError(`${option} names "${word}". Known are ${known}.`);
  });
}
