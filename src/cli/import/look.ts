import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMATS, type SourceFormat, type SourceText } from '../../importers/formats.ts';
import { SourceError } from '../../importers/notes/source-error.ts';
import { collect } from '../../importers/plan/collect.ts';
import type { RawOptions } from '../shared/command.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { counted } from '../shared/text.ts';
import { readSource, readSources } from './read-source.ts';

/** Names under which projects keep their changes. */
const USUAL = [
  ...['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'NEWS.md', 'RELEASES.md', 'RELEASE_NOTES.md'],
  ...['docs/CHANGELOG.md', 'docs/changelog.md', 'changelog.md', 'releases.json'],
];

/** `relnotes import` without a format: says what each file would be taken for, and writes nothing. */
export function run(io: Io, _options: RawOptions, operands: string[]): Promise<number> {
  const names = operands.length > 0 ? operands : usualNames(io);
  if (names.length === 0) {
    throw new UsageError('no source was found here. Name a file, such as CHANGELOG.md.');
  }
  const found = names.map((name) => lookAt(io, name));
  io.out(found.map(({ text }) => text).join(''));
  return Promise.resolve(found.every(({ isKnown }) => isKnown) ? EXIT.ok : EXIT.failed);
}

function usualNames({ cwd }: Io): string[] {
  const isThere = (name: string) => existsSync(resolve(cwd, name));
  return [...(isThere('.changeset') ? ['.'] : []), ...USUAL.filter(isThere)];
}

function lookAt(io: Io, file: string): { readonly text: string; readonly isKnown: boolean } {
  const sources = isFolder(io, file) ? undefined : [readSource(io, file)];
  const found = FORMATS.flatMap((one) => {
    const own = sources ?? sourcesBelow(io, file, one);
    return own.some((source) => one.isLike(source)) ? [{ format: one, own }] : [];
  });
  const [{ format, own } = { format: undefined, own: [] }] = found;
  if (format === undefined) {
    const known = FORMATS.map(({ id, title }) => `  ${id}: ${title}\n`).join('');
    const minutes = '  minutes: the minutes of a meeting\n';
    return {
      text: `${file} is of no format that is known. Known formats:\n${known}${minutes}`,
      isKnown: false,
    };
  }
  const step = `  npx --no -- relnotes import ${format.id} ${shellWord(file)} --dry-run\n`;
  return {
    text: `${file} looks like ${format.title}: ${contents(format, own)}.\n${step}`,
    isKnown: true,
  };
}

function isFolder(io: Io, name: string): boolean {
  return (
    name !== '-' &&
    statSync(resolve(io.cwd, name), { throwIfNoEntry: false })?.isDirectory() === true
  );
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

function contents(format: SourceFormat, sources: readonly SourceText[]): string {
  try {
    const { versions, notes } = collect(sources.flatMap((source) => [...format.read(source)]));
    return `${counted(versions.length, 'version')}, ${counted(notes.length, 'note')}`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

/** Quotes a name with signs that a shell reads. */
function shellWord(name: string): string {
  return /^[\w./@%+-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
