import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EditError } from '../journal/edit-error.ts';
import { writeFiles } from '../journal/open-edit.ts';
import { exportSchemaText, jsonSchemaText } from '../schema/json-schema.ts';
import { isEntryType, ENTRY_TYPES } from '../schema/entry-types.ts';
import { isFlagSet, textOption, type RawOptions } from './shared/command.ts';
import { EXIT, UsageError, type Io } from './shared/io.ts';

const WRITE_AND_COMMIT = 'Run npx --no -- relnotes schema and commit the result.';

/** The suffix of schema files, after the entry type. */
const ENDING = '.schema.json';

/**
 * `relnotes schema`: writes a JSON Schema for each type of content file and for `export --as json`; `--check` only
 * compares.
 */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const name = textOption(options, 'out') ?? 'schemas';
  const folder = resolve(io.cwd, name);
  return isFlagSet(options, 'check') ? check(io, folder, name) : write(io, folder, name);
}

function files(): { file: string; text: string }[] {
  const entries = Object.keys(ENTRY_TYPES)
    .filter(isEntryType)
    .map((entry) => ({ file: `${entry}${ENDING}`, text: jsonSchemaText(entry) }));
  return [...entries, { file: `export${ENDING}`, text: exportSchemaText() }];
}

async function write(io: Io, folder: string, name: string): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
    const found = await Promise.all(files().map((wanted) => compareFile(folder, wanted)));
    const behind = found.filter(({ state }) => state !== 'same');
    const encoder = new TextEncoder();
    writeFiles(
      folder,
      behind.map(({ file, text, before }) => ({ path: file, before, after: encoder.encode(text) })),
    );
    for (const { file } of found) io.out(`${name}/${file}\n`);
    return EXIT.ok;
  } catch (error) {
    const isFile = error instanceof EditError && error.file !== '.';
    const fact = isFile ? `${name}/${error.file} ${error.fact}` : `${name} cannot be written`;
    throw new UsageError(`${fact}. Name another folder with --out.`, { cause: error });
  }
}

async function compareFile(folder: string, { file, text }: { file: string; text: string }) {
  const before = await readFile(join(folder, file)).catch(() => undefined);
  return { file, text, before, state: compare(text, before && new TextDecoder().decode(before)) };
}

async function check(io: Io, folder: string, name: string): Promise<number> {
  const wanted = files();
  const states = await Promise.all(wanted.map(async (each) => compareFile(folder, each)));
  const behind = states.filter(({ state }) => state !== 'same');
  if (states.every(({ state }) => state === 'missing')) {
    io.err(`${name} contains no schemas. ${WRITE_AND_COMMIT}\n`);
    return EXIT.failed;
  }
  const strays = (await schemasIn(folder)).filter((file) =>
    wanted.every((known) => known.file !== file),
  );
  for (const { file, state } of behind) {
    io.err(`${name}/${file} is ${state}. ${WRITE_AND_COMMIT}\n`);
  }
  for (const file of strays) {
    io.err(`${name}/${file} does not belong to a type of content file. Delete it.\n`);
  }
  if (behind.length + strays.length > 0) return EXIT.failed;
  io.out(`${name}: ${wanted.length} schemas, all up to date\n`);
  return EXIT.ok;
}

function compare(text: string, found: string | undefined): 'same' | 'missing' | 'out of date' {
  if (found === undefined) return 'missing';
  // Git may have converted line endings (core.autocrlf).
  return found.replaceAll('\r\n', '\n') === text ? 'same' : 'out of date';
}

async function schemasIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((file) => file.endsWith(ENDING));
}
