import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeForeignCode } from '../../src/build/bundle/bundle-index.ts';
import { DAMAGES } from '../support/damage.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relnotes-code-'));
  for (const name of ['one', 'two']) {
    writeFileSync(
      join(folder, `${name}.mjs`),
      `export const ${name} = (n) => { const words = ['${name}', n]; return words.join(' '); };`,
    );
  }
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { one } from './one.mjs';\nimport { two } from './two.mjs';\nconsole.log(one(1), two(2));`,
  );
  runWith(join(folder, 'good'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function runWith(cache: string): string {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, [join(folder, 'run.mjs')], { env, encoding: 'utf8' });
}

function filesOf(cache: string): string[] {
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test.for(Object.entries(DAMAGES))(
  'code runs as it is written if each file of the compile cache is %s',
  ([kind, damage]) => {
    const cache = join(folder, kind);
    cpSync(join(folder, 'good'), cache, { recursive: true });
    const files = filesOf(cache);
    expect(files.length).toBeGreaterThan(2);
    const others = filesOf(join(folder, 'good')).map((file, at) => {
      const copy = join(folder, `copy-${at}`);
      copyFileSync(file, copy);
      return copy;
    });
    for (const [at, file] of files.entries()) {
      const other = others[(at + 1) % files.length] ?? '';
      damage({ file, other, seed: 61 + at * 17 });
    }
    removeForeignCode(cache);
    expect(runWith(cache)).toBe('one 1 two 2\n');
  },
);

test('a compile cache that is a file or missing is no obstacle', () => {
  const cache = join(folder, 'file');
  removeForeignCode(cache);
  writeFileSync(cache, '');
  removeForeignCode(cache);
  expect(runWith(cache)).toBe('one 1 two 2\n');
});
