import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFormat } from '../../importers/formats.ts';
import type { SourceText } from '../../importers/notes/read-context.ts';
import { compareNames } from '../../lib/compare.ts';
import { ContentError, UsageError, type Io } from '../shared/io.ts';

/** The largest source, in bytes: ten times the longest changelogs and lists of releases. */
const MAX_SOURCE = 64 * 1024 * 1024;

/** Folders of a repository below which nothing is looked for. */
const PASSED_OVER = new Set(['node_modules', '.git', 'dist', 'build', 'vendor']);
const MAX_DEPTH = 6;

/** A text, and the file that it was read from: several names may lead to one. */
interface ReadText {
  readonly source: SourceText;
  readonly path: string;
}

/** Reads all files that a person named, each once, and those that their format needs beside them. */
export function readAllSources(
  io: Io,
  names: readonly string[],
  format: SourceFormat,
): SourceText[] {
  const found = names.flatMap((name) => textsOf(io, name, format));
  return [
    ...new Map(found.toReversed().map((one) => [one.path, one.source])).values(),
  ].toReversed();
}

/**
 * Reads a file, or the files of a folder that belong to a format; positions are relative to the folder. `given` is the
 * text of the file where it was read already. Throws a UsageError if nothing can be read.
 */
export function readSources(
  io: Io,
  name: string,
  format: SourceFormat,
  given?: SourceText,
): SourceText[] {
  return textsOf(io, name, format, given).map(({ source }) => source);
}

function textsOf(io: Io, name: string, format: SourceFormat, given?: SourceText): ReadText[] {
  const { isFile, title } = format;
  const folder = resolve(io.cwd, name);
  const isFolder =
    name !== '-' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFile === undefined || !isFolder) {
    const parent = isFolder ? name : dirname(name);
    const source = given ?? readSource(io, name);
    const path = name === '-' ? name : folder;
    const own = { source: { ...source, file: basename(name) }, path };
    // A format sees the names as they lie beside each other; a person sees the way to them.
    return withRelated(io, parent, [own], format).map((one) =>
      name === '-' ? one : withParent(one, parent),
    );
  }
  const files = filesBelow(folder, '', MAX_DEPTH).filter(isFile).toSorted(compareNames);
  if (files.length === 0)
    throw new UsageError(`${name} has no file of ${title}. Name another folder.`);
  const sources = files.map((file) => textAt(io, name, file));
  return withRelated(io, name, sources, format);
}

function withParent({ source, path }: ReadText, parent: string): ReadText {
  return { source: { ...source, file: join(parent, source.file).replaceAll('\\', '/') }, path };
}

function textAt(io: Io, folder: string, file: string): ReadText {
  const name = join(folder, file);
  return { source: { ...readSource(io, name), file }, path: resolve(io.cwd, name) };
}

/** Adds the files beside a source that its format needs, such as a config, and what that names in turn. */
function withRelated(
  io: Io,
  folder: string,
  given: readonly ReadText[],
  { related }: SourceFormat,
): ReadText[] {
  const texts = new Map(given.map((one) => [one.path, one]));
  const next = () => related?.([...texts.values()].map(({ source }) => source)) ?? [];
  const seen = new Set<string>();
  for (let names = next(); names.length > 0; names = next()) {
    const open = names.filter((name) => !seen.has(name));
    if (open.length === 0) break;
    for (const name of open) {
      seen.add(name);
      for (const one of relatedFiles(io, folder, name)) {
        if (!texts.has(one.path)) texts.set(one.path, one);
      }
    }
  }
  return [...texts.values()];
}

function relatedFiles(io: Io, folder: string, name: string): ReadText[] {
  const path = resolve(io.cwd, folder, name);
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() === true) return [textAt(io, folder, name)];
  if (!name.endsWith('/') || facts?.isDirectory() !== true) return [];
  return filesBelow(path, '', 0)
    .toSorted(compareNames)
    .map((file) => textAt(io, folder, `${name}${file}`));
}

function filesBelow(folder: string, inner: string, depth: number): string[] {
  return readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
    if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
    return depth === 0 || PASSED_OVER.has(entry.name) ? [] : filesBelow(folder, path, depth - 1);
  });
}

/** Reads a file to import; `-` is standard input. Throws a UsageError if it cannot be read. */
export function readSource(io: Io, name: string): SourceText {
  const bytes = name === '-' ? readInput(io) : readFile(resolve(io.cwd, name), name);
  if (bytes.length > MAX_SOURCE) throw new ContentError(`${name} is larger than 64 MiB. Split it.`);
  try {
    return { file: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new ContentError(`${name} is not UTF-8. Save it as UTF-8.`);
  }
}

function readInput({ readInput: read }: Io): Uint8Array {
  if (read === undefined) throw new UsageError('standard input cannot be read. Name a file.');
  return read();
}

function readFile(path: string, name: string): Uint8Array {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) throw new UsageError(`${name} does not exist. Check the path.`);
  if (kind.isDirectory()) throw new UsageError(`${name} is a folder. Name a file.`);
  if (!kind.isFile())
    throw new UsageError(`${name} is not a regular file. Name a file, or - for standard input.`);
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${name} cannot be read. Check its permissions.`);
  }
}
