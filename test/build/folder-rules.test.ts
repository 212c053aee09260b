import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forbiddenFolder } from '../../src/build/folders/folder-rules.ts';
import { readSettings } from '../../src/settings.ts';

/** A project below a home folder, with content elsewhere. */
let base: string;

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'relnotes-rules-')));
  const folders = ['home/notes/src', 'home/notes/public', 'home/notes/.git', 'home/notes/content'];
  for (const folder of [...folders, 'home/notes/node_modules', 'texts/content/releases', 'www']) {
    await mkdir(join(base, folder), { recursive: true });
  }
  await symlink(join(base, 'texts/content'), join(base, 'to-content'));
  await symlink(join(base, 'home'), join(base, 'www/to-home'));
});

afterAll(() => rm(base, { recursive: true }));

/** Returns the verdict on folders, written as an environment would name them. */
function verdict(folders: Readonly<Record<string, string>>): string | undefined {
  const environment = Object.fromEntries(
    Object.entries(folders).map(([name, path]) => [name, path.replace('BASE', base)]),
  );
  const settings = readSettings(environment, join(base, 'home/notes'), new Date(0));
  const program = { programDir: settings.root, handbookDir: join(settings.root, 'src/handbook') };
  return forbiddenFolder({ ...settings, ...program }, join(base, 'home'))?.replaceAll(base, 'BASE');
}

const ELSEWHERE = { RELNOTES_CONTENT: 'BASE/texts/content' };

/** Folders that no build may write to, with the reason. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['BASE/texts/content', /is the content folder/u],
  ['BASE/texts/content/', /is the content folder/u],
  ['BASE/texts/../texts/./content', /is the content folder/u],
  ['BASE/to-content', /is the content folder/u],
  ['BASE/texts', /contains the content folder/u],
  ['BASE/texts/content/out', /is in the content folder/u],
  ['BASE/texts/content/releases/new/deep', /is in the content folder/u],
  ['BASE/to-content/new', /is in the content folder/u],
  ['BASE/to-content/../to-content/new', /is in the content folder/u],
  ['src', /is the source folder of the program/u],
  ['src/new', /is in the source folder/u],
  ['src/handbook', /(?:is the handbook|is in the source folder)/u],
  ['public', /is the folder of static files/u],
  ['public/site', /is in the folder of static files/u],
  ['.git', /is the Git folder/u],
  ['.git/site', /is in the Git folder/u],
  ['node_modules', /is the folder of installed packages/u],
  ['.', /contains the source folder/u],
  ['..', /contains the source folder/u],
  ['BASE/www/to-home', /contains the source folder/u],
  ['BASE/www/to-home/notes/src/new', /is in the source folder/u],
  ['/', /contains the content folder/u],
];

describe.each(['RELNOTES_OUT', 'RELNOTES_CACHE'])('%s', (name) => {
  test.each(FORBIDDEN)('may not be %s', (path, reason) => {
    const text = verdict({ ...ELSEWHERE, [name]: path });
    expect(text).toMatch(reason);
    expect(text).toContain(`Set ${name} to a folder`);
  });

  test.each([
    'built',
    'new/deep',
    'node_modules/.cache/site',
    'BASE/www',
    'BASE/www/new',
    '../site',
  ])('may be %s', (path) => {
    expect(verdict({ ...ELSEWHERE, [name]: path })).toBeUndefined();
  });

  test('may not be the home folder or one above it', () => {
    const settings = readSettings(
      { [name]: join(base, 'www') },
      join(base, 'home/notes'),
      new Date(0),
    );
    for (const home of ['www', 'www/new/user']) {
      expect(forbiddenFolder(settings, join(base, home))).toMatch(
        /(?:is|contains) the home folder/u,
      );
    }
  });
});

test('a folder whose temporary files would lie in the content is refused as well', () => {
  const folders = { RELNOTES_CONTENT: 'BASE/www/out.relnotes', RELNOTES_OUT: 'BASE/www/out' };
  expect(verdict(folders)).toMatch(/work folder .* is the content folder/u);
});

test.each([
  ['out', 'out'],
  ['out', 'out/cache'],
  ['cache/out', 'cache'],
  ['out', 'out.relnotes'],
  ['out', 'OUT'],
  ['out/', './out/.'],
])('the output folder %s and the cache folder %s may not meet', (out, cache) => {
  const text = verdict({ ...ELSEWHERE, RELNOTES_OUT: out, RELNOTES_CACHE: cache });
  expect(text).toMatch(/^The cache folder .* (?:is|contains|is in) the (?:output|work) folder/u);
});

test('a content folder that is missing is no reason to delete its place', () => {
  expect(verdict({ RELNOTES_CONTENT: 'gone/content', RELNOTES_OUT: 'gone/content' })).toMatch(
    /is the content/u,
  );
  expect(verdict({ RELNOTES_CONTENT: 'gone/content', RELNOTES_OUT: 'gone' })).toMatch(
    /contains the content/u,
  );
  expect(verdict({ RELNOTES_CONTENT: 'gone', RELNOTES_OUT: 'gone/out' })).toMatch(
    /is in the content/u,
  );
});

test('the message says what is wrong and what to do', () => {
  expect(verdict({ ...ELSEWHERE, RELNOTES_OUT: 'BASE/texts' })).toBe(
    'The output folder BASE/texts contains the content folder (BASE/texts/content). A build would delete files there. Set RELNOTES_OUT to a folder that only builds write to, such as "dist".',
  );
});
