import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';

/** The result of a script of a CI service. */
interface ScriptResult {
  readonly code: number | null;
  readonly output: string;
  /** The arguments of each call of npx, without those that forbid it to install anything. */
  readonly calls: readonly (readonly string[])[];
}

/** Takes the place of npx: notes its arguments, and runs the real check of pull requests, whose answer counts. */
const NPX = `
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
const [no, end, name, ...args] = process.argv.slice(2);
if (no !== '--no' || end !== '--' || name !== 'relnotes') process.exit(99);
appendFileSync(process.env.CALLS, JSON.stringify(args) + '\\n');
if (args[0] === 'build') {
  mkdirSync('dist');
  writeFileSync('dist/index.html', 'built');
}
if (args[0] !== 'pr-check') process.exit(0);
const { status } = spawnSync(process.execPath, [process.env.RELNOTES, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
`;

/** Runs a script in a folder as CI services do: bash, which stops at the first failure, also inside a pipe. */
export function runScript(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): ScriptResult {
  const folder = mkdtempSync(join(tmpdir(), 'relnotes-script-'));
  try {
    const calls = join(folder, 'calls');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(calls, '');
    writeFileSync(join(folder, 'npx.mjs'), NPX);
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\nexec "${process.execPath}" "$NPX" "$@"\n`);
    chmodSync(join(bin, 'npx'), 0o755);
    const path = [bin, process.env['PATH']].join(delimiter);
    const own = { PATH: path, CALLS: calls, NPX: join(folder, 'npx.mjs'), CI: '' };
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      { cwd, env: { ...process.env, ...own, RELNOTES: resolve('cli/relnotes.mjs'), ...env } },
    );
    const lines = readFileSync(calls, 'utf8').trimEnd().split('\n');
    return {
      code: status,
      output: `${String(stdout)}${String(stderr)}`,
      calls: lines.filter((line) => line !== '').map((line) => stringsIn(line)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function stringsIn(line: string): string[] {
  const value: unknown = JSON.parse(line);
  return Array.isArray(value) ? value.map(String) : [];
}
