import { labelOf } from '../notes/references.ts';
import { kindOfFirstWord } from '../notes/kind-words.ts';
import type { NoteKind, NoteLink } from '../notes/source-note.ts';
import { SEVERITIES, type Severity } from '../../schema/vocabulary.ts';
import { nearest } from '../../catalog/parse/nearest.ts';

/** Words for a kind that the schema of Istio names. */
const KINDS: ReadonlyMap<string, NoteKind> = new Map<string, NoteKind>([
  ['bug-fix', 'fix'],
  ['security-fix', 'security'],
  ['feature', 'feature'],
  ['promotion', 'improvement'],
  ['deprecation', 'deprecation'],
  ['removal', 'removal'],
  ['test', 'infrastructure'],
  ['documentation', 'other'],
]);

/** Returns the word for a kind that is meant; undefined for one that resembles none. */
export function kindWord(written: string | undefined): string | undefined {
  if (written === undefined || KINDS.has(written)) return written;
  return nearest(written, [...KINDS.keys()]);
}

/** The first word of a note tells removals from features, as the kinds of Istio do not. */
export function kindOfText(word: string | undefined, text: string): NoteKind {
  const kind = KINDS.get(word ?? '');
  const first = kindOfFirstWord(text);
  if (kind === undefined) return first;
  const isExact = kind === 'feature' && (first === 'deprecation' || first === 'removal');
  return isExact ? first : kind;
}

/** Reads the severity from `(CVSS score 7.5, High)`. */
export function severityIn(text: string): Severity | undefined {
  const word = /\bCVSS\b[^()\n]{0,60}\b(low|medium|high|critical)\b/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  return SEVERITIES.find((one) => one === word);
}

/** Numbers of issues stand behind the first paragraph: they become links where the repository is known. */
export function withIssues(text: string, issues: readonly string[]): string {
  const plain = text.trim();
  const names = issues.filter((issue) => !isAddress(issue));
  if (names.length === 0 || plain === '') return plain;
  const numbers = names.map((issue) => (/^\d+$/u.test(issue) ? `#${issue}` : issue));
  const [lead = '', ...rest] = plain.split(/\n\s*\n/u);
  return [`${lead} (${numbers.join(', ')})`, ...rest].join('\n\n');
}

/** Checks whether a text is the address of an issue. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}

/** Reads `[usage] https://example.org/page`; undefined if there is no address. */
export function documentLink(text: string): NoteLink | undefined {
  const match = /^(?:\[([^\][]{1,80})\])?[^\n]*?(https?:\/\/[^\s()]+)/u.exec(text);
  const url = match?.[2];
  return url === undefined ? undefined : { label: match?.[1] ?? labelOf(url), url };
}
