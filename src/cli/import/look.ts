import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMATS, readRecords, type SourceFormat } from '../../importers/formats.ts';
import type { SourceText } from '../../importers/notes/read-context.ts';
import { SourceError } from '../../importers/notes/source-error.ts';
import { minutesDay } from '../../importers/minutes/looks-like-minutes.ts';
import { collect } from '../../importers/plan/collect.ts';
import { jsonText } from '../../lib/characters.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { counted } from '../shared/text.ts';
import { readSource, readSources } from './read-source.ts';

/** Names under which projects keep their changes. */
const USUAL = [
  ...['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'NEWS.md', 'RELEASES.md', 'RELEASE_NOTES.md'],
  ...['NEWS.rst', 'CHANGES.rst', 'CHANGELOG.rst', 'HISTORY.rst', 'releasenotes'],
  ...['docs/CHANGELOG.md', 'docs/changelog.md', 'changelog.md', 'releases.json'],
];

/** The format that a file or a folder would be taken for. */
interface Look {
  readonly file: string;
  /** Undefined for minutes, and if no format fits. */
  readonly format: SourceFormat | undefined;
  readonly isMinutes: boolean;
  /** Its contents in words, or the reason why it cannot be read. */
  readonly contents: string;
}

/** `relnotes import` without a format: says what each file would be taken for, and writes nothing. */
export function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const names = operands.length > 0 ? operands : usualNames(io);
  if (names.length === 0) {
    throw new UsageError('no source was found here. Name a file, such as CHANGELOG.md.');
  }
  const found = names.map((name) => lookAt(io, name));
  if (textOption(options, 'format') === 'json') {
    io.out(jsonText(found.map(lookAsData)));
  } else io.out(found.map(lookText).join(''));
  const isKnown = found.every(({ format, isMinutes }) => isMinutes || format !== undefined);
  return Promise.resolve(isKnown ? EXIT.ok : EXIT.failed);
}

function lookAsData({ file, format, isMinutes, contents }: Look) {
  return { file, format: isMinutes ? 'minutes' : (format?.id ?? null), contents };
}

function usualNames({ cwd }: Io): string[] {
  const isThere = (name: string) => existsSync(resolve(cwd, name));
  return [...(isThere('.changeset') ? ['.'] : []), ...USUAL.filter(isThere)];
}

/** Returns what a file or a folder would be taken for. Throws a UsageError if it cannot be read. */
export function lookAt(io: Io, file: string): Look {
  const given = isFolder(io, file) ? undefined : readSource(io, file);
  const day = given === undefined ? undefined : minutesDay(given);
  if (day !== undefined) return { file, format: undefined, isMinutes: true, contents: day };
  for (const format of FORMATS) {
    const own =
      given === undefined ? sourcesBelow(io, file, format) : readSources(io, file, format, given);
    // The first text is the file itself; others only lie beside it.
    const named = given === undefined ? own : own.slice(0, 1);
    if (!named.some((source) => format.isLike(source, own))) continue;
    return { file, format, isMinutes: false, contents: contentsOf(format, own) };
  }
  return { file, format: undefined, isMinutes: false, contents: '' };
}

function isFolder(io: Io, name: string): boolean {
  const facts = statSync(resolve(io.cwd, name), { throwIfNoEntry: false });
  return name !== '-' && facts?.isDirectory() === true;
}

/** Returns the files of a folder that belong to a format, which may be none. */
function sourcesBelow(io: Io, name: string, format: SourceFormat): SourceText[] {
  if (format.isFile === undefined) return [];
  try {
    return readSources(io, name, format);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [];
  }
}

function contentsOf(format: SourceFormat, sources: readonly SourceText[]): string {
  try {
    const { versions, notes } = collect(readRecords(format, sources));
    return `${counted(versions.length, 'version')}, ${counted(notes.length, 'note')}`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

function lookText({ file, format, isMinutes, contents }: Look): string {
  if (isMinutes) {
    const step = `  npx --no -- relnotes import minutes ${shellWord(file)} --release <id> --dry-run\n`;
    return `${file} looks like the minutes of a meeting: ${contents}.\n${step}`;
  }
  if (format === undefined) {
    const known = FORMATS.map(({ id, title }) => `  ${id}: ${title}\n`).join('');
    const minutes = '  minutes: the minutes of a meeting\n';
    return `${file} is in no known format. Known formats:\n${known}${minutes}`;
  }
  const step = `  npx --no -- relnotes import ${format.id} ${shellWord(file)} --dry-run\n`;
  return `${file} looks like ${format.title}: ${contents}.\n${step}`;
}

/** Quotes a name with signs that a shell reads. */
function shellWord(name: string): string {
  return /^[\w./@%+-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
