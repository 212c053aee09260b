import type { Node } from 'yaml';
import { nearest } from '../../catalog/parse/nearest.ts';
import { kindOfFirstWord } from '../notes/kind-words.ts';
import {
  UNRELEASED,
  type NoteKind,
  type NoteLink,
  type SourceNote,
  type SourceRecord,
} from '../notes/source-note.ts';
import {
  listOf,
  textOf,
  yamlSource,
  type YamlPair,
  type YamlSource,
} from '../shared/yaml-nodes.ts';
import { parseVersion } from '../versions/parse-version.ts';

interface Source {
  readonly file: string;
  readonly text: string;
}

const KEYS = [
  ...['apiVersion', 'kind', 'area', 'issue', 'docs', 'releaseNotes', 'upgradeNotes'],
  'securityNotes',
];
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

/** Checks whether a file of a folder may be a note: those of a repository lie in `releasenotes/notes`. */
export function isIstioFile(path: string): boolean {
  return /\.ya?ml$/u.test(path);
}

/** Checks whether a text looks like a note of Istio. */
export function isIstio({ text }: Source): boolean {
  return /^apiVersion: *['"]?release-notes\/v\d/mu.test(text);
}

/** Reads a file of notes, which may hold several documents. A file that is no YAML is listed, not refused. */
export function* readIstio({ file, text }: Source): Generator<SourceRecord> {
  const source = yamlSource(text);
  if (source.error !== undefined) {
    const why = `the file is no YAML: ${source.error}`;
    yield { record: 'skipped', file, line: 1, text: text.trim(), why };
    return;
  }
  for (const root of source.roots) {
    if (root !== undefined) yield* documentRecords(source, file, root);
  }
}

interface Home {
  readonly source: YamlSource;
  readonly file: string;
  readonly fields: ReadonlyMap<string, YamlPair>;
  /** What all notes of a document share. */
  readonly facts: Pick<
    SourceNote,
    'version' | 'section' | 'areas' | 'links' | 'component' | 'authors'
  >;
}

function* documentRecords(source: YamlSource, file: string, root: Node): Generator<SourceRecord> {
  const pairs = source.pairsOf(root);
  const place = { file, line: source.lineOf(root) };
  if (pairs.length === 0) {
    yield { record: 'skipped', ...place, text: textOf(root) ?? '', why: 'it is no note of Istio' };
    return;
  }
  const fields = new Map<string, YamlPair>();
  for (const pair of pairs) yield* knownField(pair, fields, file);
  const version = versionOf(file);
  yield { record: 'release', ...place, version };
  const area = textOf(fields.get('area')?.value);
  const facts = {
    ...{ version, component: [], authors: [] },
    section: file.replace(/^.*\//u, '').replace(/\.ya?ml$/u, ''),
    areas: area === undefined ? [] : [area],
    links: listOf(fields.get('docs')?.value).flatMap((one) => documentLink(textOf(one) ?? '')),
  };
  const home = { source, file, fields, facts };
  const notes = [...releaseNotes(home), ...upgradeNotes(home), ...securityNotes(home)];
  yield* notes;
  if (!notes.some(({ record }) => record !== 'unplaced')) {
    yield {
      record: 'skipped',
      ...place,
      text: pairs.map(({ key }) => key).join(', '),
      why: 'it has no notes',
    };
  }
}

/** Takes a misspelt key for the nearest one, and lists it. */
function* knownField(
  pair: YamlPair,
  fields: Map<string, YamlPair>,
  file: string,
): Generator<SourceRecord> {
  const { key, line } = pair;
  const meant = KEYS.includes(key) ? key : nearest(key, KEYS);
  if (meant !== undefined && !fields.has(meant)) fields.set(meant, pair);
  if (meant === key) return;
  const name = meant === undefined ? `field "${key}"` : `field "${key}", read as ${meant}`;
  yield { record: 'unplaced', name, file, line };
}

/** Notes do not name their version; a folder above them may. */
function versionOf(file: string): string {
  const names = file.split('/').slice(0, -1).toReversed();
  const found = names
    .map((name) => name.replace(/^(?:release|rel|v)-?(?=\d)/iu, ''))
    .find((name) => /^\d+\.\d/u.test(name) && parseVersion(name) !== undefined);
  return found ?? UNRELEASED;
}

function* releaseNotes({ source, file, fields, facts }: Home): Generator<SourceRecord> {
  const written = textOf(fields.get('kind')?.value);
  const word =
    written === undefined || KINDS.has(written) ? written : nearest(written, [...KINDS.keys()]);
  if (word !== written) {
    const name =
      word === undefined ? `kind "${written ?? ''}"` : `kind "${written ?? ''}", read as ${word}`;
    yield { record: 'unplaced', name, file, line: fields.get('kind')?.line ?? 1 };
  }
  const kind = KINDS.get(word ?? '');
  for (const entry of listOf(fields.get('releaseNotes')?.value)) {
    const text = withIssues(textOf(entry) ?? '', fields);
    const line = source.lineOf(entry);
    yield* noteOrReason({ record: 'note', file, line, ...facts, kind: kindOf(kind, text), text });
  }
}

/** The first word of a note tells removals from features, as the kinds of Istio do not. */
function kindOf(kind: NoteKind | undefined, text: string): NoteKind {
  const first = kindOfFirstWord(text);
  if (kind === undefined) return first;
  const isExact = kind === 'feature' && (first === 'deprecation' || first === 'removal');
  return isExact ? first : kind;
}

function* upgradeNotes({ source, file, fields, facts }: Home): Generator<SourceRecord> {
  for (const entry of listOf(fields.get('upgradeNotes')?.value)) {
    const own = new Map(source.pairsOf(entry).map(({ key, value }) => [key, textOf(value)]));
    const text = (own.get('content') ?? textOf(entry) ?? '').trim();
    const title = own.get('title')?.trim();
    const line = source.lineOf(entry);
    yield* noteOrReason({ record: 'note', file, line, ...facts, kind: 'upgrade', title, text });
  }
}

function* securityNotes({ source, file, fields, facts }: Home): Generator<SourceRecord> {
  for (const entry of listOf(fields.get('securityNotes')?.value)) {
    const own = source.pairsOf(entry).map(({ value }) => textOf(value) ?? '');
    const text = (textOf(entry) ?? own.join('\n\n')).trim();
    const line = source.lineOf(entry);
    yield* noteOrReason({ record: 'note', file, line, ...facts, kind: 'security', text });
  }
}

function* noteOrReason(note: SourceNote): Generator<SourceRecord> {
  if (/[\p{L}\p{N}]/u.test(note.text) || note.title !== undefined) yield note;
  else {
    const { file, line, text } = note;
    yield { record: 'skipped', file, line, text, why: 'it has no words' };
  }
}

/** Issues become links where the repository is known, and stay behind the first paragraph where it is not. */
function withIssues(text: string, fields: ReadonlyMap<string, YamlPair>): string {
  const issues = listOf(fields.get('issue')?.value).flatMap((one) => textOf(one)?.trim() ?? []);
  const plain = text.trim();
  if (issues.length === 0 || plain === '') return plain;
  const names = issues.map((issue) => (/^\d+$/u.test(issue) ? `#${issue}` : issue));
  const [lead = '', ...rest] = plain.split(/\n\s*\n/u);
  return [`${lead} (${names.join(', ')})`, ...rest].join('\n\n');
}

/** Reads `[usage] https://example.org/page`. */
function documentLink(text: string): NoteLink[] {
  const match = /^\[([^\][]{1,80})\]\(?\s*(https?:\/\/[^\s()]+)/u.exec(text) ?? undefined;
  if (match !== undefined) return [{ label: match[1] ?? '', url: match[2] ?? '' }];
  const url = /https?:\/\/\S+/u.exec(text)?.[0];
  return url === undefined ? [] : [{ label: url.replace(/^https?:\/\//u, ''), url }];
}
