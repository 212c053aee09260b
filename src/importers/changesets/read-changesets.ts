import { readChangelog } from '../changelog/read-changelog.ts';
import { SourceError } from '../notes/source-error.ts';
import { UNRELEASED, type SourceNote, type SourceRecord } from '../notes/source-note.ts';
import { fieldsOf, splitEntry } from '../ledger/local-entry.ts';

interface Source {
  readonly file: string;
  readonly text: string;
}

/** Kinds by the size of a change, as headings and in front matter. */
const SIZES: Readonly<Record<string, Pick<SourceNote, 'kind' | 'isBreaking'>>> = {
  major: { kind: 'change', isBreaking: true },
  minor: { kind: 'feature' },
  patch: { kind: 'fix' },
};

/** Checks whether a file of a repository belongs to changesets. */
export function isChangesetFile(path: string): boolean {
  const isPending = /(?:^|\/)\.changeset\/[^/]+\.md$/u.test(path) && !/\/README\.md$/iu.test(path);
  return isPending || /(?:^|\/)CHANGELOG\.md$/u.test(path);
}

/** Checks whether a text is one that changesets wrote or will read. */
export function isChangeset({ file, text }: Source): boolean {
  return isPending(file) || /^### (?:Major|Minor|Patch) Changes$/mu.test(text);
}

function isPending(file: string): boolean {
  return /(?:^|\/)\.changeset\//u.test(file);
}

/**
 * Reads the CHANGELOG.md of a package, or a change that waits in `.changeset/`, which is one note of each package that it
 * names (https://github.com/changesets/changesets).
 */
export function* readChangesets(source: Source): Generator<SourceRecord> {
  if (isPending(source.file)) yield* readPending(source);
  else yield* readPackage(source);
}

function* readPackage(source: Source): Generator<SourceRecord> {
  const name = /^# (\S[^\n]*)$/mu.exec(source.text)?.[1]?.trim();
  for (const record of readChangelog(source)) {
    if (record.record === 'release') yield { ...record, package: name };
    else if (record.record === 'note') yield packageNote({ ...record, package: name });
    else yield record;
  }
}

function packageNote(note: SourceNote): SourceRecord {
  const size = /^(major|minor|patch) changes$/iu.exec(note.section)?.[1]?.toLowerCase();
  if (/^updated dependencies\b/iu.test(note.text)) {
    const { file, line, text } = note;
    return {
      record: 'skipped',
      file,
      line,
      text,
      why: 'it only updates packages of the repository',
    };
  }
  return size === undefined ? note : { ...note, ...SIZES[size] };
}

function* readPending({ file, text }: Source): Generator<SourceRecord> {
  const parts = splitEntry(text.replaceAll('\r\n', '\n'));
  if (parts === undefined) {
    throw new SourceError(
      `${file}:1 has no front matter. Name the packages between two lines ---.`,
    );
  }
  const packages = Object.entries(fieldsOf(parts.yaml));
  const place = { file, line: 1 };
  if (packages.length === 0 || parts.body === '') {
    const why = parts.body === '' ? 'it has no words' : 'it names no package';
    yield { record: 'skipped', ...place, text: parts.body, why };
    return;
  }
  const id = file.replace(/^.*\//u, '').replace(/\.md$/u, '');
  for (const [name, size] of packages) {
    const home = { ...place, package: name, version: UNRELEASED };
    yield { record: 'release', ...home };
    yield {
      record: 'note',
      ...home,
      kind: 'other',
      ...SIZES[String(size)],
      ...{ text: parts.body, section: '', component: [], authors: [], links: [], id },
    };
  }
}
