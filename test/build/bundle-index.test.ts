import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { isIntactBundle, writeBundleIndex } from '../../src/build/bundle/bundle-index.ts';
import { DAMAGES } from '../support/damage.ts';

const FILES = ['key', 'styles.bin', 'packages.json', 'server/a.mjs', 'client/_astro/a.js', 'index'];

let cache = '';
let bundle = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'relnotes-index-'));
  bundle = join(cache, 'bundle');
  makeBundle(bundle, 'first');
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

function makeBundle(folder: string, name: string): void {
  mkdirSync(join(folder, 'server'), { recursive: true });
  mkdirSync(join(folder, 'client/_astro'), { recursive: true });
  for (const file of FILES.slice(0, -1)) {
    writeFileSync(join(folder, file), `${file} of the ${name} bundle`);
  }
  symlinkSync(cache, join(folder, 'server/node_modules'));
  writeBundleIndex(folder);
}

test('an unchanged bundle is intact, also in another place and with a compile cache', () => {
  expect(isIntactBundle(bundle)).toBe(true);
  mkdirSync(bundleIn(bundle).code);
  writeFileSync(join(bundleIn(bundle).code, 'cached'), 'by Node');
  const moved = join(cache, 'moved');
  renameSync(bundle, moved);
  expect(isIntactBundle(moved)).toBe(true);
  expect(isIntactBundle(bundle)).toBe(false);
});

test.for(FILES.flatMap((name) => Object.keys(DAMAGES).map((kind) => [name, kind] as const)))(
  'a bundle is not intact if %s is %s',
  ([name, kind]) => {
    const other = join(bundle, FILES.find((file) => file !== name) ?? '');
    DAMAGES[kind]?.({ file: join(bundle, name), other, seed: 40 });
    expect(isIntactBundle(bundle)).toBe(false);
  },
);

test('a bundle with a foreign file, folder or link is not intact', () => {
  const foreign = ['server/prerender-entry.0.mjs', 'client/foreign.html', 'foreign'];
  for (const file of foreign.map((name) => join(bundle, name))) {
    writeFileSync(file, '');
    expect(isIntactBundle(bundle)).toBe(false);
    rmSync(file);
    mkdirSync(file);
    expect(isIntactBundle(bundle)).toBe(false);
    rmSync(file, { recursive: true });
  }
  expect(isIntactBundle(bundle)).toBe(true);
  rmSync(join(bundle, 'server/node_modules'));
  symlinkSync(tmpdir(), join(bundle, 'server/node_modules'));
  expect(isIntactBundle(bundle)).toBe(false);
});

test('a file or the index of another bundle does not fit', () => {
  const other = join(cache, 'other');
  makeBundle(other, 'other');
  for (const name of FILES) {
    cpSync(join(other, name), join(bundle, name));
    expect(isIntactBundle(bundle)).toBe(false);
    rmSync(bundle, { recursive: true });
    makeBundle(bundle, 'first');
  }
});
