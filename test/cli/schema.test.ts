import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { shownFile } from '../../src/catalog/problem.ts';
import { HANDBOOK_DIR } from '../../src/catalog/read/folders.ts';
import { readTree } from '../../src/catalog/read/tree.ts';
import { runCommand } from '../../src/cli/main.ts';
import { isEntryType, ENTRY_TYPES, type EntryType } from '../../src/schema/entry-types.ts';
import { FIXTURE_CONTENT } from '../support/fixture.ts';
import { testIo } from '../support/io.ts';
import { entryTypeOf, SCHEMA_MAKERS, schemaFaults } from '../support/schema-fit.ts';

const folder = await mkdtemp(join(tmpdir(), 'relnotes-schema-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function schema(cwd: string, ...argv: string[]): Promise<string> {
  const io = testIo(cwd);
  const code = await runCommand(['schema', ...argv], io);
  return `${io.written()}${io.complained()}exit ${code}`;
}

const entries = Object.keys(ENTRY_TYPES).filter(isEntryType);

test('the schemas in the repository are up to date', async () => {
  expect(await schema('.', '--check')).toMatchInlineSnapshot(`
    "schemas: 10 schemas, all up to date
    exit 0"
  `);
});

test('writes a file for each kind of content file, and then reports nothing', async () => {
  expect(await schema(folder, '--out', 'a')).toMatchInlineSnapshot(`
    "a/item.schema.json
    a/upgrade-note.schema.json
    a/known-issue.schema.json
    a/release.schema.json
    a/timeline.schema.json
    a/meeting.schema.json
    a/doc.schema.json
    a/translation.schema.json
    a/site.schema.json
    a/export.schema.json
    exit 0"
  `);
  expect(await schema(folder, '--out', 'a', '--check')).toMatchInlineSnapshot(`
    "a: 10 schemas, all up to date
    exit 0"
  `);
});

test('lists missing, outdated and unknown schemas', async () => {
  await schema(folder, '--out', 'b');
  await rm(join(folder, 'b/site.schema.json'));
  await writeFile(join(folder, 'b/item.schema.json'), '{}\n');
  await writeFile(join(folder, 'b/old.schema.json'), '{}\n');
  expect(await schema(folder, '--out', 'b', '--check')).toMatchInlineSnapshot(`
    "b/item.schema.json is out of date. Run npx --no -- relnotes schema and commit the result.
    b/site.schema.json is missing. Run npx --no -- relnotes schema and commit the result.
    b/old.schema.json does not belong to a type of content file. Delete it.
    exit 1"
  `);
});

test('ignores line ends of other systems', async () => {
  await schema(folder, '--out', 'c');
  const path = join(folder, 'c/doc.schema.json');
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
  expect(await schema(folder, '--out', 'c', '--check')).toContain('exit 0');
});

test('reports a folder that it cannot write to', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await schema(folder, '--out', 'file')).toMatchInlineSnapshot(`
    "file cannot be written. Name another folder with --out.
    exit 2"
  `);
});

test('its help', async () => {
  expect(await schema('.', '--help')).toMatchInlineSnapshot(`
    "Usage: relnotes schema [options]

    Write the JSON Schemas that let editors complete and check content.

    Options:
      --content <dir>  the content folder (default: "content", env: RELNOTES_CONTENT)
      --out <dir>      where to write them (default: "schemas")
      --check          write nothing; fail if they are out of date
      -h, --help       display help for command

    Example:
      $ npx --no -- relnotes schema --check
    exit 0"
  `);
});

test('the settings of VS Code map each content file to its own schema', async () => {
  const settings: { 'yaml.schemas': Record<string, string[]> } = JSON.parse(
    await readFile('.vscode/settings.json', 'utf8'),
  );
  const wired = Object.entries(settings['yaml.schemas']);
  expect(wired.map(([path]) => path).toSorted()).toEqual(
    entries.map((entry) => `./schemas/${entry}.schema.json`).toSorted(),
  );
  const schemasOf = (path: string) =>
    wired
      .filter(([, globs]) =>
        globs.reduce(
          (hit, glob) =>
            glob.startsWith('!')
              ? hit && !matchesGlob(path, glob.slice(1))
              : hit || matchesGlob(path, glob),
          false,
        ),
      )
      .map(([schemaPath]) => schemaPath);
  const { files } = readTree({ contentDir: FIXTURE_CONTENT, handbookDir: HANDBOOK_DIR });
  for (const found of files) {
    const entry = entryTypeOf(found);
    const expected = entry === undefined ? [] : [`./schemas/${entry}.schema.json`];
    expect([found.path, schemasOf(shownFile(found.path, 'content'))]).toEqual([
      found.path,
      expected,
    ]);
  }
  expect(schemasOf('content/releases/7.10/items/proxy.de.md')).toEqual([
    './schemas/translation.schema.json',
  ]);
});

describe.each(Object.entries(SCHEMA_MAKERS))('the schemas of %s', (_name, schemaOf) => {
  const reader = (entryType: EntryType) =>
    z.fromJSONSchema(JSON.parse(JSON.stringify(schemaOf(entryType))));

  test('accept all content', () => {
    expect(schemaFaults(FIXTURE_CONTENT, schemaOf)).toEqual([]);
  });

  test('accept numbers, words and dates without quotes, and refuse unknown words', () => {
    const item = reader('item');
    const good = { title: 2024, area: 'iaas', kind: 'feature', breaking: true, since: 7.1 };
    expect(item.safeParse(good).success).toBe(true);
    expect(item.safeParse({ ...good, breaking: 'yes' }).success).toBe(false);
    expect(item.safeParse({ ...good, updated: '29 January' }).success).toBe(false);
    expect(item.safeParse({ ...good, kinds: 'feature' }).success).toBe(false);
    const note = reader('upgrade-note');
    expect(note.safeParse({ title: 'a', advice: 'required', order: 10 }).success).toBe(true);
    expect(note.safeParse({ title: 'a', advice: 'required', order: -1 }).success).toBe(false);
  });
});
