import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { writeBundleIndex } from '../../src/build/bundle/bundle-index.ts';
import { copyPrebuilt, prebuiltFolder } from '../../src/build/bundle/prebuilt.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { DAMAGES } from '../support/damage.ts';

let root = '';
let settings: Settings;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relnotes-prebuilt-'));
  settings = { ...readSettings({}, root, new Date(0)), programDir: root };
  const bundle = bundleIn(prebuiltFolder(settings));
  mkdirSync(bundle.server, { recursive: true });
  writeFileSync(bundle.worker, 'the worker');
  writeFileSync(bundle.packages, '["zod","node:fs","astro/assets","not-installed"]');
  writeFileSync(bundle.key, 'program');
  writeBundleIndex(prebuiltFolder(settings));
  mkdirSync(join(root, 'node_modules/zod'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const copy = (program: string): boolean => copyPrebuilt(settings, program, join(root, 'copy'));

test('copies the bundle, and links the packages that it imports', () => {
  expect(copy('program')).toBe(true);
  const { server, worker } = bundleIn(join(root, 'copy'));
  expect(readFileSync(worker, 'utf8')).toBe('the worker');
  expect(existsSync(join(server, 'node_modules/zod'))).toBe(true);
  expect(existsSync(join(server, 'node_modules/not-installed'))).toBe(false);
});

test('copies nothing for another program, or where there is none', () => {
  expect(copy('changed program')).toBe(false);
  expect(copyPrebuilt({ ...settings, programDir: join(root, 'none') }, 'program', root)).toBe(
    false,
  );
  expect(existsSync(join(root, 'copy'))).toBe(false);
});

test.each(Object.entries(DAMAGES))('copies nothing that is damaged: %s', (_name, damage) => {
  const { worker, packages, key, index } = bundleIn(prebuiltFolder(settings));
  for (const [file, other] of [
    [worker, packages],
    [packages, key],
    [key, worker],
    [index, key],
  ] as const) {
    damage({ file, other, seed: 5 });
    expect(copy('program')).toBe(false);
    rmSync(prebuiltFolder(settings), { recursive: true });
    mkdirSync(bundleIn(prebuiltFolder(settings)).server, { recursive: true });
    writeFileSync(worker, 'the worker');
    writeFileSync(packages, '["zod"]');
    writeFileSync(key, 'program');
    writeBundleIndex(prebuiltFolder(settings));
    expect(copy('program')).toBe(true);
    rmSync(join(root, 'copy'), { recursive: true });
  }
});
