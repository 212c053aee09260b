import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The function of .ci/run that installs nginx, which looks for it in the folders of the test only. */
const [FUNCTION = ''] =
  /^install_nginx\(\) \{\n.*?^\}\n/msu.exec(
    readFileSync('.ci/run', 'utf8').replace(':/usr/sbin:/usr/local/sbin', ''),
  ) ?? [];

/** Programs of a machine, by name: the lines of a shell script. Each call of apt-get is printed. */
type Machine = Readonly<Record<string, string>>;

const ROOT = { id: 'echo 0' };
const USER = { id: 'echo 1000' };
const APT = { 'apt-get': 'echo "apt-get $1" >> "$CALLS"' };
const FAILS = { 'apt-get': 'echo "apt-get $1" >> "$CALLS"; exit 100' };

/** Runs the function as .ci/run does: the exit code of the script, what was called, and what it says. */
function install(machine: Machine): { code: number | null; calls: string[]; says: string } {
  const bin = mkdtempSync(join(tmpdir(), 'relnotes-ci-'));
  try {
    for (const name of ['env', 'timeout']) symlinkSync(`/usr/bin/${name}`, join(bin, name));
    for (const [name, script] of Object.entries(machine)) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    const calls = join(bin, 'calls');
    writeFileSync(calls, '');
    const script = `set -euo pipefail\n${FUNCTION}install_nginx\n`;
    const { status, stderr } = spawnSync('/bin/bash', ['--noprofile', '--norc', '-c', script], {
      env: { PATH: bin, CALLS: calls },
    });
    const called = readFileSync(calls, 'utf8').split('\n');
    return { code: status, calls: called.filter((line) => line !== ''), says: String(stderr) };
  } finally {
    rmSync(bin, { recursive: true });
  }
}

test('nginx that is there is not installed', () => {
  expect(install({ ...ROOT, ...APT, nginx: '' })).toEqual({ code: 0, calls: [], says: '' });
});

test('root installs it', () => {
  const { code, calls } = install({ ...ROOT, ...APT });
  expect([code, calls]).toEqual([0, ['apt-get install']]);
});

test('so does a user with sudo that asks for no password', () => {
  const sudo = 'shift; "$@"';
  const { code, calls } = install({ ...USER, ...APT, sudo, true: '' });
  expect([code, calls]).toEqual([0, ['apt-get install']]);
});

test('a user without it is told, and the tests go on', () => {
  const { code, calls, says } = install({ ...USER, ...APT, sudo: 'exit 1' });
  expect([code, calls]).toEqual([0, []]);
  expect(says).toBe(
    'nginx is not installed: its tests are skipped. To run them: apt-get install nginx-light\n',
  );
});

test('a failure is told after a second try, and the tests go on', () => {
  const { code, calls, says } = install({ ...ROOT, ...FAILS });
  expect([code, calls]).toEqual([0, ['apt-get install', 'apt-get update']]);
  expect(says).toContain('nginx could not be installed: its tests are skipped.');
});

test('a machine without apt-get is told', () => {
  const { code, says } = install(ROOT);
  expect(code).toBe(0);
  expect(says).toBe('nginx is not installed, and apt-get is missing: its tests are skipped.\n');
});
