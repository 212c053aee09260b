import { isScalar, type Node } from 'yaml';
import { nearest } from '../../catalog/parse/nearest.ts';
import type { HistoryRequest, ReadContext, SourceText } from '../notes/read-context.ts';
import { UNRELEASED, type SourceRecord } from '../notes/source-note.ts';
import { rstToMarkdown } from '../rst/rst-text.ts';
import { isSeriesStatus } from '../shared/series-status.ts';
import {
  listOf,
  textOf,
  yamlSource,
  type YamlPair,
  type YamlSource,
} from '../shared/yaml-source.ts';
import {
  hasRenoSettings,
  isRenoConfig,
  renoConfig,
  type RenoConfig,
  type RenoSection,
} from './reno-config.ts';
import { readSeriesEnds } from './series-ends.ts';

/** Checks whether a file of a folder belongs to reno. */
export function isRenoFile(path: string): boolean {
  return isRenoConfig(path) || renoId(path) !== undefined;
}

/**
 * Returns the id in the name of a note file, by which reno knows it however it is renamed: the 16 digits at the end, or
 * at the beginning in files of the first version of reno. Undefined for other files.
 */
export function renoId(path: string): string | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.endsWith('.yaml') ? file.slice(0, -5) : '';
  return /(?:^|-)([\da-f]{16})$/u.exec(name)?.[1] ?? /^([\da-f]{16})-/u.exec(name)?.[1];
}

/** Returns the configs that may lie beside a folder of note files. */
export function renoRelated(sources: readonly SourceText[]): readonly string[] {
  const isThere = sources.some((source) => hasRenoSettings(source));
  return isThere
    ? []
    : ['config.yaml', 'reno.yaml', '../config.yaml', '../reno.yaml', '../../reno.yaml'];
}

/** Checks whether a text is a note of reno. */
export function isReno({ file, text }: SourceText): boolean {
  return renoId(file) !== undefined && /^[a-z][\w-]*: *(?:[|>]|$)/mu.test(text);
}

/** Returns where a repository keeps note files, and which tags are versions. */
export function renoHistory(sources: readonly SourceText[]): HistoryRequest {
  return {
    isFile: (path) => renoId(path) !== undefined,
    idOf: renoId,
    tagPrefix: renoConfig(sources).tagPrefix,
  };
}

/** Reads a note file: each entry of each section is a note. A config gives the settings that have no place. */
export function* readReno(source: SourceText, context: ReadContext): Generator<SourceRecord> {
  const { file, text } = source;
  const config = renoConfig(context.sources);
  if (isRenoConfig(file)) {
    if (!hasRenoSettings(source)) return;
    for (const { key, line } of config.others) {
      yield { record: 'unplaced', name: `setting "${key}"`, file, line };
    }
    return;
  }
  if (isSeriesStatus(source)) {
    yield* readSeriesEnds(source, context.history?.records ?? []);
    return;
  }
  const yaml = yamlSource(text);
  const why = yaml.error === undefined ? whyNone(yaml) : `it is not YAML: ${yaml.error}`;
  if (why !== undefined) {
    yield { record: 'skipped', file, line: 1, text, why };
    return;
  }
  const facts = { source, yaml, config, place: placeOf(file, context), counts: new Map() };
  for (const root of yaml.roots) {
    for (const pair of yaml.pairsOf(root)) yield* sectionRecords(pair, facts);
  }
}

function whyNone({ roots, pairsOf }: YamlSource): string | undefined {
  const hasPairs = roots.some((root) => pairsOf(root).length > 0);
  return hasPairs ? undefined : 'it has no sections';
}

interface Place {
  readonly versions: readonly string[];
  /** The reason why there is no version. */
  readonly why: string | undefined;
}

/** Without a repository, nothing says with which version a file came out. */
function placeOf(file: string, { history }: ReadContext): Place {
  if (history === undefined) return { versions: [UNRELEASED], why: undefined };
  return {
    versions: history.versions.get(file) ?? [UNRELEASED],
    why: history.skipped.get(file),
  };
}

interface FileFacts {
  readonly source: SourceText;
  readonly yaml: YamlSource;
  readonly config: RenoConfig;
  readonly place: Place;
  /** The number of entries of each section so far: a file may have a section twice. */
  readonly counts: Map<string, number>;
}

function* sectionRecords(pair: YamlPair, facts: FileFacts): Generator<SourceRecord> {
  const { file } = facts.source;
  const section = sectionOf(pair.key, facts.config);
  if (section === undefined || section.key !== pair.key) {
    const taken = section === undefined ? '' : `, read as "${section.key}"`;
    yield { record: 'unplaced', name: `section "${pair.key}"${taken}`, file, line: pair.line };
  }
  const found = section ?? { key: pair.key, title: pair.key, kind: 'other' as const, isOwn: true };
  const entries = listOf(pair.value);
  if (entries.length === 0) {
    const why = 'it has no words';
    yield { record: 'skipped', file, line: pair.line, text: pair.key, why };
  }
  for (const node of entries) {
    const number = (facts.counts.get(found.key) ?? 0) + 1;
    facts.counts.set(found.key, number);
    yield* entryRecords(node, found, number, facts);
  }
}

/** Returns the section of a key; the nearest one where it is misspelt, and undefined where none is near. */
function sectionOf(key: string, { sections, prelude }: RenoConfig): RenoSection | undefined {
  const text: RenoSection = { key: prelude, title: 'Prelude', kind: 'text', isOwn: false };
  const all = [...sections, text];
  const near = nearest(
    key,
    all.map((section) => section.key),
  );
  const found = all.find((section) => section.key === key);
  const longer = key.length > 2 ? all.find((section) => section.key.startsWith(key)) : undefined;
  return found ?? longer ?? all.find((section) => section.key === near);
}

function* entryRecords(
  node: Node,
  section: RenoSection,
  number: number,
  { source, yaml, place }: FileFacts,
): Generator<SourceRecord> {
  const { file } = source;
  const line = firstLine(node, yaml);
  const written = textOf(node) ?? (isScalar(node) ? '' : rawText(node, source.text));
  const { text, remarks } = rstToMarkdown(written);
  const isEmpty = !/[\p{L}\p{N}]/u.test(text);
  const why = place.why ?? (isEmpty ? 'it has no words' : undefined);
  if (why !== undefined) {
    yield { record: 'skipped', file, line, text: written.trim(), why };
    return;
  }
  for (const remark of remarks) {
    yield { record: 'unplaced', name: remark.name, file, line: line + remark.line - 1 };
  }
  const { key, title, kind, severity, isBreaking, isOwn } = section;
  for (const version of place.versions) {
    yield {
      record: 'note',
      ...{ file, line, version, kind, severity, text, section: title, authors: [], links: [] },
      ...(isBreaking === true ? { isBreaking } : {}),
      ...(kind === 'text' || kind === 'known-issue' ? { isOverall: true } : {}),
      component: isOwn && kind !== 'text' ? [title] : [],
      uid: `${renoId(file) ?? file}/${key}/${number}`,
    };
  }
}

/** The text of a block scalar begins on the line below its sign. */
function firstLine(node: Node, { lineOf }: YamlSource): number {
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return lineOf(node) + (isBlock ? 1 : 0);
}

/** A text with a colon that has no quotes is a map to YAML: its words are those of the file. */
function rawText(node: Node, text: string): string {
  const [start = 0, end = start] = node.range ?? [];
  const lines = text.slice(start, end).split('\n');
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(indentIn(line, column))))
    .join('\n')
    .trim();
}

function indentIn(line: string, most: number): number {
  return Math.min(most, line.length - line.trimStart().length);
}
