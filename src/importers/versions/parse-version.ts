/** A part of a version behind its numbers, such as `rc.1`: the phase, and the numbers and words after it. */
export interface VersionPart {
  readonly phase: Phase;
  /** Numbers compare as numbers, words as words. */
  readonly rest: readonly (number | string)[];
}

/** Phases of a version, in the order in which they come out. */
export const PHASES = [
  'dev',
  'other',
  'alpha',
  'early',
  'beta',
  'candidate',
  'final',
  'post',
] as const;
export type Phase = (typeof PHASES)[number];

/** A version in any of the spellings that projects use. */
export interface Version {
  /** As spelt in the source, without a leading `v`. */
  readonly text: string;
  readonly epoch: number;
  /** The numbers as written: `24`, `04`. */
  readonly numbers: readonly string[];
  readonly parts: readonly VersionPart[];
  /** Build metadata or a local version, behind `+`. */
  readonly build: string;
}

/** Words behind the numbers of a version. PEP 440 names a, b, c, pre, preview and rev; Maven m, cr, ga and sp. */
const WORDS: ReadonlyMap<string, Phase> = new Map([
  ...['dev', 'nightly', 'snapshot', 'canary', 'insiders', 'experimental'].map(named('dev')),
  ...['a', 'alpha'].map(named('alpha')),
  ...['ea', 'm', 'milestone'].map(named('early')),
  ...['b', 'beta'].map(named('beta')),
  ...['rc', 'c', 'cr', 'pre', 'preview'].map(named('candidate')),
  ...['final', 'ga', 'release', 'stable'].map(named('final')),
  ...['post', 'rev', 'r', 'sp', 'p', 'patch', 'hotfix'].map(named('post')),
]);

function named(phase: Phase): (word: string) => readonly [string, Phase] {
  return (word) => [word, phase];
}

const VERSION =
  /^v?\.?(?:(\d{1,4})!)?(\d{1,15}(?:\.\d{1,15})*)([a-z\d.~_-]*)(?:\+([a-z\d._-]+))?$/iu;
/** A day stands for a version where a project has no numbers. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Reads a version; undefined if the text is none. */
export function parseVersion(text: string): Version | undefined {
  const day = DAY.exec(text);
  if (day !== null) return { text, epoch: 0, numbers: day.slice(1), parts: [], build: '' };
  const match = VERSION.exec(text);
  // `1.x` names a line, not a version.
  if (match === null || /\.\.|\.x(?:\.|$)/iu.test(text)) return undefined;
  const [, epoch = '0', numbers = '', suffix = '', build = ''] = match;
  const list = numbers.split('.');
  return {
    text: text.replace(/^v\.?(?=\d)/iu, ''),
    epoch: Number(epoch),
    numbers: list,
    parts: partsOf(suffix, list.length),
    build,
  };
}

/** Returns a version whose name is no number, such as that of a series; a day sorts it. */
export function namedVersion(text: string, day: string): Version {
  return { text, epoch: 0, numbers: day === '' ? ['0'] : day.split('-'), parts: [], build: '' };
}

/** Splits `-rc.1` and `0b1.dev2` into phases. A number alone is a candidate by semver, and a post-release by PEP 440. */
function partsOf(suffix: string, numbers: number): VersionPart[] {
  const tokens = suffix.toLowerCase().match(/\d+|[a-z]+/gu) ?? [];
  const parts: { phase: Phase; rest: (number | string)[] }[] = [];
  for (const token of tokens) {
    const phase = WORDS.get(token);
    const last = parts.at(-1);
    if (/^\d/u.test(token)) {
      if (last === undefined) parts.push({ phase: numbers > 2 ? 'other' : 'post', rest: [] });
      parts.at(-1)?.rest.push(Number(token));
    } else if (phase !== undefined) parts.push({ phase, rest: [] });
    else if (last === undefined) parts.push({ phase: 'other', rest: [token] });
    else last.rest.push(token);
  }
  return parts;
}

/** Checks whether a version is meant for production: neither a candidate nor a build on the way. */
export function isFinalVersion({ parts }: Version): boolean {
  return parts.every(({ phase }) => phase === 'final' || phase === 'post');
}

/** Returns the first phase that makes a version a candidate; undefined for a final one. */
export function candidatePhase({ parts }: Version): VersionPart | undefined {
  return parts.find(({ phase }) => phase !== 'final' && phase !== 'post');
}
