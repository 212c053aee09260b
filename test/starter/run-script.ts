import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const NPX = `#!/bin/sh
[ "$1 $2 $3" = '--no -- relnotes' ] || exit 99
shift 3
printf '%s\\0' "$@" >> "$CALLS"
printf '\\n' >> "$CALLS"
case "$1" in
  build) mkdir -p dist && echo built > dist/index.html ;;
  pr-check) exec "$NODE" "$RELNOTES" "$@" ;;
esac
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
    writeFileSync(join(bin, 'npx'), NPX, { mode: 0o755 });
    const programs = { NODE: process.execPath, RELNOTES: resolve('cli/relnotes.mjs') };
    const path = [bin, process.env['PATH']].join(delimiter);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      { cwd, env: { ...process.env, ...programs, PATH: path, CALLS: calls, CI: '', ...env } },
    );
    return {
      code: status,
      output: `${String(stdout)}${String(stderr)}`,
      calls: readFileSync(calls, 'utf8')
        .split('\0\n')
        .slice(0, -1)
        .map((call) => call.split('\0')),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
