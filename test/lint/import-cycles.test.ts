import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** The cycles that lint finds among some files, as `file:line`. */
function cyclesIn(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'relnotes-cycles-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const config = join(process.cwd(), '.oxlintrc.json');
  const command = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
  const args = [command, '--config', config, '--format', 'unix', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.includes('import(no-cycle)'));
  return lines.map((line) => line.split(':').slice(0, 2).join(':')).toSorted();
}

it('finds a cycle that only types close', () => {
  const cycle = {
    'a.ts': `import { b } from './b.ts';\nexport interface A { readonly b: typeof b }\n`,
    'b.ts': `import type { A } from './a.ts';\nexport const b: A[] = [];\n`,
  };
  expect(cyclesIn(cycle)).toEqual(['a.ts:1', 'b.ts:1']);
  expect(cyclesIn({ ...cycle, 'b.ts': 'export const b: string[] = [];\n' })).toEqual([]);
});

it('finds a cycle through a component', () => {
  const cycle = {
    'A.astro': `---\nimport B from './B.astro';\n---\n<B />\n`,
    'B.astro': `---\nimport { c } from './c.ts';\n---\n<p>{c}</p>\n`,
    'c.ts': `import type A from './A.astro';\nexport const c: (typeof A)[] = [];\n`,
  };
  expect(cyclesIn(cycle)).toEqual(['A.astro:2', 'B.astro:2', 'c.ts:1']);
});
