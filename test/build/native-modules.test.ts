import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { NATIVE_FOLDERS } from '../../src/build/astro/native-modules.ts';

const FOLDERS = NATIVE_FOLDERS.map((name) => join('src', name) + sep);

/** Imports and re-exports of values. */
const IMPORT = /^(?:import|export) (?!type )(?:[^;']*? from )?'([^']+)'|\bimport\('([^']+)'\)/gmu;

test('Node can load the modules of native folders: they import none that only Vite can load', () => {
  const files = globSync(NATIVE_FOLDERS.map((name) => `src/${name}/**/*.ts`));
  expect(files.length).toBeGreaterThan(300);
  const foreign = files.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(IMPORT),
      ([, id = '', later = '']) => id || later,
    )
      .filter((id) => !isNative(file, id))
      .map((id) => `${file}: ${id}`),
  );
  expect(foreign).toEqual([]);
});

function isNative(file: string, id: string): boolean {
  if (!id.startsWith('.')) return !/^(?:astro|relnotes|virtual)\b/u.test(id);
  const path = join(dirname(file), id);
  return path === 'package.json' || FOLDERS.some((folder) => path.startsWith(folder));
}
