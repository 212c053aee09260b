import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMATS, type SourceText } from '../../importers/formats.ts';
import { SourceError } from '../../importers/notes/source-error.ts';
import { collect } from '../../importers/plan/collect.ts';
import type { RawOptions } from '../shared/command.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { counted } from '../shared/text.ts';
import { readSource } from './read-source.ts';

/** Names under which projects keep their changes. */
const USUAL = [
  ...['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'NEWS.md', 'RELEASES.md', 'RELEASE_NOTES.md'],
  ...['docs/CHANGELOG.md', 'docs/changelog.md', 'changelog.md', 'releases.json'],
];

/** `relnotes import` without a format: says what each file would be taken for, and writes nothing. */
export function run(io: Io, _options: RawOptions, operands: string[]): Promise<number> {
  const names =
    operands.length > 0 ? operands : USUAL.filter((name) => existsSync(resolve(io.cwd, name)));
  if (names.length === 0) {
    throw new UsageError('no source was found here. Name a file, such as CHANGELOG.md.');
  }
  const found = names.map((name) => lookAt(readSource(io, name)));
  io.out(found.map(({ text }) => text).join(''));
  return Promise.resolve(found.every(({ isKnown }) => isKnown) ? EXIT.ok : EXIT.failed);
}

function lookAt(source: SourceText): { readonly text: string; readonly isKnown: boolean } {
  const format = FORMATS.find((one) => one.isLike(source));
  const { file } = source;
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
    text: `${file} looks like ${format.title}: ${contents(format, source)}.\n${step}`,
    isKnown: true,
  };
}

function contents(format: (typeof FORMATS)[number], source: SourceText): string {
  try {
    const { versions, notes } = collect(format.read(source));
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
