import type { NoteKind } from './source-note.ts';

/** The kind of the notes below a heading, or of a note that begins with a word. */
export interface KindFound {
  readonly kind: NoteKind;
  readonly isBreaking?: boolean;
}

/** Headings by kind, as changelogs, conventional commits and generators write them; in lower case, without signs. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  feature: [
    ...['added', 'add', 'feature', 'features', 'feat', 'new', 'new feature', 'new features'],
    ...[
      'additions',
      'whats new',
      'exciting new features',
      'major changes',
      'highlights',
      'minor changes',
    ],
  ],
  improvement: [
    ...['improvement', 'improvements', 'improved', 'enhancement', 'enhancements', 'enhanced'],
    ...[
      'performance',
      'performance improvements',
      'perf',
      'optimizations',
      'features and improvements',
    ],
  ],
  change: [
    ...['changed', 'change', 'changes', 'updated', 'updates', 'update', 'refactor', 'refactoring'],
    ...['refactors', 'code refactoring', 'renamed', 'reverted', 'reverts', 'revert'],
    ...['behavior changes', 'behaviour changes', 'api changes'],
  ],
  fix: [
    ...['fixed', 'fix', 'fixes', 'bug', 'bugs', 'bugfix', 'bugfixes', 'bug fix', 'bug fixes'],
    ...['bugs fixed', 'fixed bugs', 'patch changes', 'resolved', 'corrections', 'regressions'],
  ],
  security: ['security', 'security fixes', 'security fix', 'vulnerabilities', 'security updates'],
  deprecation: ['deprecated', 'deprecation', 'deprecations', 'deprecates', 'deprecated features'],
  removal: ['removed', 'removal', 'removals', 'remove', 'removed features', 'dropped', 'deleted'],
  infrastructure: [
    ...['internal', 'internals', 'build', 'build system', 'builds', 'ci', 'continuous integration'],
    ...['dependencies', 'dependency updates', 'deps', 'chore', 'chores', 'maintenance', 'tests'],
    ...['test', 'tooling', 'infrastructure', 'under the hood', 'packaging', 'housekeeping'],
    ...['miscellaneous chores', 'development', 'style', 'styles', 'refactorings and tests'],
  ],
  other: [
    ...[
      'other',
      'other changes',
      'misc',
      'miscellaneous',
      'documentation',
      'docs',
      'doc',
      'notes',
      'note',
      'general',
    ],
    ...['documentation updates', 'documentation changes', 'examples', 'other notes', 'trivial'],
  ],
  upgrade: [
    ...['upgrade', 'upgrading', 'upgrade notes', 'upgrade steps', 'upgrade guide', 'migration'],
    ...['migrations', 'migration notes', 'migration guide', 'how to upgrade', 'action required'],
  ],
  'known-issue': ['known issues', 'known issue', 'known bugs', 'known problems'],
};

const BREAKING = new Set([
  ...['breaking', 'breaking change', 'breaking changes', 'backwards incompatible changes'],
  ...['backward incompatible changes', 'incompatible changes', 'incompatibilities', 'bc breaks'],
]);

const BY_HEADING: ReadonlyMap<string, KindFound> = new Map(
  Object.entries(HEADINGS).flatMap(([kind, words]) =>
    words.map((word) => [word, { kind: kind as NoteKind }] as const),
  ),
);

/** Returns a heading in lower case, without emoji, marks and numbers of entries. */
export function plainHeading(heading: string): string {
  return heading
    .replaceAll(/:[a-z\d_+-]+:/giu, ' ')
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(/[\s-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Returns the kind of the notes below a heading; undefined for one that is not known. */
export function kindOfHeading(heading: string): KindFound | undefined {
  const plain = plainHeading(heading);
  if (BREAKING.has(plain)) return { kind: 'change', isBreaking: true };
  return BY_HEADING.get(plain);
}

/** Types of conventional commits (https://www.conventionalcommits.org) and words that changelogs use like them. */
const PREFIX =
  /^(feat|feature|fix|bugfix|perf|refactor|docs|doc|chore|build|ci|test|tests|style|revert|security|deprecate|deprecated|remove|removed|added|changed|fixed)(?:\(([\w ./,@-]{1,40})\))?(!?):\s+/iu;

/** The kind that the beginning of a note states, with the rest of the note. */
export interface PrefixFound extends KindFound {
  readonly rest: string;
  readonly scope: string | undefined;
}

/** Reads `feat(scope)!: …` at the beginning of a note. */
export function kindOfPrefix(text: string): PrefixFound | undefined {
  const match = PREFIX.exec(text);
  const found = match === null ? undefined : kindOfHeading(match[1] ?? '');
  if (match === null || found === undefined) return undefined;
  const isBreaking = match[3] === '!';
  return { ...found, isBreaking, rest: text.slice(match[0].length), scope: match[2]?.trim() };
}

/** First words of notes that stand below no heading. What they do not state stays `other`. */
const VERBS: readonly (readonly [RegExp, NoteKind])[] = [
  [/^(?:security\b|cve-\d)/iu, 'security'],
  [
    /^(?:fix|fixe[sd]|fixing|bug ?fix|bug|resolve[sd]?|correct(?:s|ed)?|repair(?:s|ed)?)\b/iu,
    'fix',
  ],
  [
    /^(?:add(?:s|ed|ing)?|new|introduce[sd]?|implement(?:s|ed)?|support(?:s|ed)?|allow(?:s|ed)?)\b/iu,
    'feature',
  ],
  [/^(?:deprecate[sd]?|deprecat(?:ing|ion))\b/iu, 'deprecation'],
  [/^(?:remove[sd]?|removing|drop(?:s|ped)?|delete[sd]?)\b/iu, 'removal'],
  [
    /^(?:improve[sd]?|improving|enhance[sd]?|speed(?:s|ed)? up|optimi[sz]e[sd]?)\b/iu,
    'improvement',
  ],
  [
    /^(?:change[sd]?|update[sd]?|upgrade[sd]?|bump(?:s|ed)?|rename[sd]?|move[sd]?|switch(?:es|ed)?|refactor(?:s|ed)?|use[sd]?|revert(?:s|ed)?|replace[sd]?)\b/iu,
    'change',
  ],
];

/** Returns the kind that the first word of a note states; `other` if it states none. */
export function kindOfFirstWord(text: string): NoteKind {
  const plain = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return VERBS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}
