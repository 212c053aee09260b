import type { Node } from 'yaml';
import { nearest } from '../../catalog/parse/nearest.ts';
import type { SourceText } from '../notes/read-context.ts';
import { labelOf } from '../notes/references.ts';
import { UNRELEASED, type SourceNote, type SourceRecord } from '../notes/source-note.ts';
import {
  listOf,
  textOf,
  yamlSource,
  type YamlPair,
  type YamlSource,
} from '../shared/yaml-source.ts';
import {
  documentLink,
  isAddress,
  kindOfText,
  kindWord,
  severityIn,
  withIssues,
} from './note-facts.ts';
import { parseVersion } from '../versions/parse-version.ts';

const KEYS = [
  ...['apiVersion', 'kind', 'area', 'issue', 'docs', 'releaseNotes', 'upgradeNotes'],
  'securityNotes',
];
/** Checks whether a file of a folder may be a note: those of a repository lie in `releasenotes/notes`. */
export function isIstioFile(path: string): boolean {
  return /\.ya?ml$/u.test(path);
}

/** Checks whether a text looks like a note of Istio. */
export function isIstio({ text }: SourceText): boolean {
  return /^apiVersion: *['"]?release-notes\/v\d/mu.test(text);
}

/** Reads a file of notes, which may hold several documents. A file that is no YAML is listed, not refused. */
export function* readIstio({ file, text }: SourceText): Generator<SourceRecord> {
  const source = yamlSource(text);
  if (source.error !== undefined) {
    const why = `the file is not YAML: ${source.error}`;
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
  /** The fields that all notes of a document share. */
  readonly facts: Pick<
    SourceNote,
    'version' | 'section' | 'areas' | 'links' | 'component' | 'authors'
  >;
}

function* documentRecords(source: YamlSource, file: string, root: Node): Generator<SourceRecord> {
  const pairs = source.pairsOf(root);
  const place = { file, line: source.lineOf(root) };
  if (pairs.length === 0) {
    yield {
      record: 'skipped',
      ...place,
      text: textOf(root) ?? '',
      why: 'it is not a note of Istio',
    };
    return;
  }
  const fields = new Map<string, YamlPair>();
  for (const pair of pairs) yield* knownField(pair, fields, file);
  const version = versionOf(file);
  yield { record: 'release', ...place, version };
  const area = textOf(fields.get('area')?.value);
  const documents = listOf(fields.get('docs')?.value).map((one) => source.wordsOf(one));
  const facts = {
    ...{ version, component: [], authors: [] },
    section: file.replace(/^.*\//u, '').replace(/\.ya?ml$/u, ''),
    areas: area === undefined ? [] : [area],
    links: [
      ...documents.flatMap((one) => documentLink(one) ?? []),
      ...issuesIn(fields)
        .filter(isAddress)
        .map((url) => ({ label: labelOf(url), url })),
    ],
  };
  for (const one of documents) {
    if (documentLink(one) === undefined)
      yield { record: 'unplaced', name: 'docs without an address', ...place };
  }
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
  const word = kindWord(written);
  if (word !== written) {
    const name =
      word === undefined ? `kind "${written ?? ''}"` : `kind "${written ?? ''}", read as ${word}`;
    yield { record: 'unplaced', name, file, line: fields.get('kind')?.line ?? 1 };
  }
  for (const entry of listOf(fields.get('releaseNotes')?.value)) {
    const text = withIssues(source.wordsOf(entry), issuesIn(fields));
    const line = source.lineOf(entry);
    yield* noteOrReason({
      record: 'note',
      file,
      line,
      ...facts,
      kind: kindOfText(word, text),
      text,
    });
  }
}

function* upgradeNotes({ source, file, fields, facts }: Home): Generator<SourceRecord> {
  for (const entry of listOf(fields.get('upgradeNotes')?.value)) {
    const own = new Map(source.pairsOf(entry).map(({ key, value }) => [key, textOf(value)]));
    const text = (own.get('content') ?? (own.has('title') ? '' : source.wordsOf(entry))).trim();
    const title = own.get('title')?.trim();
    const line = source.lineOf(entry);
    yield* noteOrReason({ record: 'note', file, line, ...facts, kind: 'upgrade', title, text });
  }
}

function* securityNotes({ source, file, fields, facts }: Home): Generator<SourceRecord> {
  for (const entry of listOf(fields.get('securityNotes')?.value)) {
    const text = source.wordsOf(entry).trim();
    const line = source.lineOf(entry);
    const severity = severityIn(text);
    yield* noteOrReason({ record: 'note', file, line, ...facts, kind: 'security', severity, text });
  }
}

function* noteOrReason(note: SourceNote): Generator<SourceRecord> {
  if (/[\p{L}\p{N}]/u.test(note.text) || note.title !== undefined) yield note;
  else {
    const { file, line, text } = note;
    yield { record: 'skipped', file, line, text, why: 'it has no words' };
  }
}

function issuesIn(fields: ReadonlyMap<string, YamlPair>): string[] {
  return listOf(fields.get('issue')?.value).flatMap((one) => textOf(one)?.trim() ?? []);
}
