import { isRealDate } from '../../schema/calendar-day.ts';
import { kindOfHeading, type KindFound } from '../notes/kind-words.ts';
import type { SourceText } from '../notes/read-context.ts';
import { SourceError } from '../notes/source-error.ts';
import type { NoteKind, SourceNote, SourceRecord } from '../notes/source-note.ts';
import {
  listOf,
  textOf,
  yamlSource,
  type YamlPair,
  type YamlSource,
} from '../shared/yaml-source.ts';
import { compareVersions } from '../versions/compare-versions.ts';
import { parseVersion } from '../versions/parse-version.ts';
import { rstToMarkdown } from '../rst/rst-text.ts';
import { moduleNotes } from './module-notes.ts';

/** Sections of antsibull-changelog (https://docs.ansible.com/projects/antsibull-changelog/). */
const SECTIONS: Readonly<Record<string, KindFound>> = {
  bugfixes: { kind: 'fix' },
  minor_changes: { kind: 'improvement' },
  major_changes: { kind: 'feature' },
  breaking_changes: { kind: 'change', isBreaking: true },
  deprecated_features: { kind: 'deprecation' },
  removed_features: { kind: 'removal' },
  security_fixes: { kind: 'security' },
  known_issues: { kind: 'known-issue' },
  release_summary: { kind: 'text' },
};

/** Fields of a release that are read, or that say nothing to a reader. */
const FIELDS = new Set(
  'changes codename fragments modules objects plugins release_date'.split(' '),
);

/** Checks whether a file of a folder is a changelog of antsibull-changelog. */
export function isAntsibullFile(path: string): boolean {
  return /(?:^|\/)changelog\.ya?ml$/u.test(path);
}

/** Checks whether a text looks like a changelog.yaml. */
export function isAntsibull({ file, text }: SourceText): boolean {
  return (
    /\.ya?ml$/u.test(file) && /^releases:/mu.test(text) && /^(?:ancestor:| {2}\S+:$)/mu.test(text)
  );
}

/** Reads the changelog.yaml of a branch. */
export function* readAntsibull({ file, text }: SourceText): Generator<SourceRecord> {
  const source = yamlSource(text);
  const pairs = source.pairsOf(source.roots[0]);
  const releases = pairs.find(({ key }) => key === 'releases');
  if (source.error !== undefined || releases === undefined) {
    const why = source.error ?? 'it has no releases';
    throw new SourceError(
      `${file} is not a changelog of antsibull-changelog: ${why}. Name the folder of changelogs/changelog.yaml.`,
    );
  }
  for (const { key, line } of pairs) {
    if (key !== 'releases' && key !== 'ancestor')
      yield { record: 'unplaced', name: `field "${key}"`, file, line };
  }
  const list = source.pairsOf(releases.value);
  if (list.length === 0) {
    const why = 'it lists no release: entries may be on stable branches';
    yield { record: 'skipped', file, line: releases.line, text: 'releases', why };
  }
  const ancestor = textOf(pairs.find(({ key }) => key === 'ancestor')?.value);
  const first = oldest(list.map(({ key }) => key));
  for (const release of list) {
    const basedOn = release.key === first ? ancestor : undefined;
    yield* releaseRecords({ source, file, basedOn }, release);
  }
}

/** Returns the release that was made from the ancestor: they stand in no order. */
function oldest(versions: readonly string[]): string | undefined {
  const [first] = versions
    .flatMap((text) => parseVersion(text) ?? [])
    .toSorted((a, b) => compareVersions(a, b));
  return first?.text;
}

interface Home {
  readonly source: YamlSource;
  readonly file: string;
  readonly basedOn: string | undefined;
}

function* releaseRecords(
  { source, file, basedOn }: Home,
  { key: version, value, line }: YamlPair,
): Generator<SourceRecord> {
  const fields = new Map(source.pairsOf(value).map((pair) => [pair.key, pair]));
  const home = { file, version };
  const date = textOf(fields.get('release_date')?.value) ?? '';
  if (date !== '' && !isRealDate(date)) {
    yield { record: 'unplaced', name: `release_date "${date}"`, file, line };
  }
  yield {
    record: 'release',
    ...{ ...home, line, basedOn },
    date: isRealDate(date) ? date : undefined,
    title: textOf(fields.get('codename')?.value),
  };
  for (const section of source.pairsOf(fields.get('changes')?.value)) {
    yield* sectionRecords(source, home, section);
  }
  for (const name of ['modules', 'plugins', 'objects']) {
    const found = fields.get(name);
    if (found !== undefined) yield* moduleNotes(source, home, found);
  }
  for (const [name, pair] of fields) {
    if (!FIELDS.has(name))
      yield { record: 'unplaced', name: `field "${name}"`, file, line: pair.line };
  }
}

function* sectionRecords(
  source: YamlSource,
  home: { readonly file: string; readonly version: string },
  { key: section, value, line }: YamlPair,
): Generator<SourceRecord> {
  const { file } = home;
  const found = SECTIONS[section] ?? kindOfHeading(section.replaceAll('_', ' '));
  if (found === undefined && section !== 'trivial') {
    yield { record: 'unplaced', name: `section "${section}"`, file, line };
  }
  for (const entry of listOf(value)) {
    const text = source.wordsOf(entry).trim();
    const place = { file, line: source.lineOf(entry) };
    if (section === 'trivial' || text === '') {
      const why = text === '' ? 'it has no words' : 'the section "trivial" is not for readers';
      yield { record: 'skipped', ...place, text, why };
    } else yield* noteRecords({ ...home, ...place }, section, found, text);
  }
}

function* noteRecords(
  home: Pick<SourceNote, 'file' | 'line' | 'version'>,
  section: string,
  found: KindFound | undefined,
  source: string,
): Generator<SourceRecord> {
  const kind: NoteKind = found?.kind ?? 'other';
  const { names, text: plain } =
    kind === 'text' ? { names: [], text: source } : withoutNames(source);
  const { text, remarks } = rstToMarkdown(plain);
  const { file, line } = home;
  for (const { name } of remarks) yield { record: 'unplaced', name, file, line };
  yield {
    record: 'note',
    ...home,
    kind,
    isBreaking: found?.isBreaking === true,
    ...(kind === 'text' ? { isSummary: true } : {}),
    ...{ text, section, component: names, authors: [], links: [] },
  };
}

const NAMES =
  /^([a-z][\w.]{0,60}(?:, (?:and )?[a-z][\w.]{0,60}){1,20})(?: (?:modules|plugins|roles|inventory plugins|lookup plugins))? [–—-] (?=\S)/u;

/** Several names before a dash are components; the planner knows a single one. */
function withoutNames(text: string): { readonly names: readonly string[]; readonly text: string } {
  const match = NAMES.exec(text);
  if (match === null) return { names: [], text };
  const names = (match[1] ?? '').split(', ').map((name) => name.replace(/^and /u, ''));
  return { names, text: text.slice(match[0].length) };
}
