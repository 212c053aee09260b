import { parseArgs } from 'node:util';

export const PEER_NAMES = ['hugo', 'eleventy', 'starlight'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

export interface Choice {
  /** Sizes of the corpus, the smallest first. */
  readonly items: readonly number[];
  readonly rounds: number;
  readonly peers: readonly PeerName[];
  readonly seed: number;
  /** Where the JSON goes. */
  readonly json: string;
  /** What a reader should know of the conditions of the run. */
  readonly note: string;
  readonly writeDocs: boolean;
  readonly profile: boolean;
  readonly help: boolean;
}

/** Wrong usage; the message is for the person who typed it. */
export class UsageError extends Error {}

export const USAGE = `npm run bench -- [options]

  --items 1000,10000      sizes of the corpus (default: 1000,10000)
  --rounds 5              how often each is run (default: 5)
  --peers hugo,eleventy   what to compare with: ${PEER_NAMES.join(', ')}, or none (default: all)
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
  peers: { type: 'string', default: PEER_NAMES.join(',') },
  seed: { type: 'string', default: '1' },
  json: { type: 'string', default: '.cache/bench/figures.json' },
  note: { type: 'string', default: '' },
  'write-docs': { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads a command line. Throws a UsageError for what it does not know. */
export function readArguments(argv: readonly string[]): Choice {
  const { values } = parse(argv);
  const sizes = values.items.split(',').map((text) => wholeNumber('--items', text));
  return {
    items: [...new Set(sizes)].toSorted((a, b) => a - b),
    rounds: wholeNumber('--rounds', values.rounds),
    peers: peersOf(values.peers),
    seed: wholeNumber('--seed', values.seed),
    json: values.json,
    note: values.note,
    writeDocs: values['write-docs'],
    profile: values.profile,
    help: values.help,
  };
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
  if (text === 'none') return [];
  return text.split(',').map((name) => {
    const found = PEER_NAMES.find((peer) => peer === name);
    if (found !== undefined) return found;
    throw new UsageError(`--peers names "${name}". Known are ${PEER_NAMES.join(', ')} and none.`);
  });
}
