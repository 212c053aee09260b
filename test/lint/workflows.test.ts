import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const permissions = z.record(z.string(), z.enum(['read', 'write']));

const step = z.looseObject({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});

const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions,
      'timeout-minutes': z.number(),
      'runs-on': z.string().regex(/^ubuntu-\d\d\.\d\d$/u),
      env: z.record(z.string(), z.string()).default({}),
      steps: z.array(step),
    }),
  ),
});

/** The permissions that a job may have, by its workflow and name; reading the repository always is. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'site.yml deploy': { pages: 'write', 'id-token': 'write' },
  'release.yml attach': { contents: 'write', 'id-token': 'write', attestations: 'write' },
  'codeql.yml analyze': { 'security-events': 'write', actions: 'read' },
};

const names = globSync('*.{yml,yaml}', { cwd: '.github/workflows' }).toSorted();
const read = (name: string): string => readFileSync(`.github/workflows/${name}`, 'utf8');
const jobsOf = (name: string) => Object.entries(workflow.parse(parse(read(name))).jobs);
const lockfiles = globSync('**/package-lock.json', { exclude: ['**/node_modules/**'] });

test('there are workflows', () => {
  expect(names).toEqual(
    expect.arrayContaining(['codeql.yml', 'dependencies.yml', 'release.yml', 'site.yml']),
  );
});

test.each(names)('%s uses actions by commit, with the version beside it', (name) => {
  const lines = read(name).match(/^.*\buses:.*$/gmu) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    // The action of this repository is as trusted as the workflow.
    if (/uses: \.\/$/u.test(line)) continue;
    expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  }
});

test.each(names)('%s allows each job only what it needs', (name) => {
  expect(workflow.parse(parse(read(name))).permissions).toEqual({});
  for (const [job, { permissions: given }] of jobsOf(name)) {
    const allowed = { contents: 'read', ...ALLOWED[`${name} ${job}`] };
    expect(allowed, job).toMatchObject(given);
  }
});

test.each(names)('%s runs no pull request with rights, and no text of one', (name) => {
  const { on } = workflow.parse(parse(read(name)));
  for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']) {
    expect(Object.keys(on)).not.toContain(event);
  }
  expect(read(name)).not.toContain('secrets.');
  for (const [job, { steps }] of jobsOf(name)) {
    for (const { run = '', uses = '', with: options } of steps) {
      expect(run, job).not.toContain('${{');
      if (uses.startsWith('actions/checkout@')) {
        expect(options['persist-credentials'], job).toBe(false);
      }
    }
  }
});

test('jobs that build a pull request refuse code in MDX', () => {
  const job = Object.fromEntries(jobsOf('site.yml'))['test'];
  expect(job?.env['RELNOTES_MDX_CODE']).toBe(
    "${{ github.event_name == 'pull_request' && 'off' || '' }}",
  );
});

test('the command runs only after an install, and never from a registry', () => {
  for (const [, { steps }] of names.flatMap(jobsOf)) {
    for (const [at, { run = '', uses = '', if: condition = '' }] of steps.entries()) {
      if (!run.includes('relnotes') && uses !== './') continue;
      if (uses !== './') expect(run).toMatch(/^npx --no -- relnotes /u);
      expect(condition).toContain("steps.install.outcome == 'success'");
      expect(steps.slice(0, at).find(({ id }) => id === 'install')?.run).toBe('npm ci');
    }
  }
});

test('every lockfile is audited and kept up to date', () => {
  const folders = lockfiles.map(dirname).toSorted();
  expect(folders).toContain('.');
  const matrix = z.looseObject({
    strategy: z.object({
      matrix: z.object({ folder: z.array(z.string()) }),
      'fail-fast': z.boolean(),
    }),
  });
  const [, audit] = jobsOf('dependencies.yml').find(([name]) => name === 'audit') ?? [];
  expect(matrix.parse(audit).strategy.matrix.folder.toSorted()).toEqual(folders);
  const updates = z.looseObject({
    updates: z.array(
      z.looseObject({
        'package-ecosystem': z.string(),
        directories: z.array(z.string()).optional(),
      }),
    ),
  });
  const dependabot = updates.parse(parse(readFileSync('.github/dependabot.yml', 'utf8'))).updates;
  const npm = dependabot.find((update) => update['package-ecosystem'] === 'npm');
  expect(npm?.directories?.toSorted()).toEqual(
    folders.map((folder) => (folder === '.' ? '/' : `/${folder}`)).toSorted(),
  );
  expect(dependabot.map((update) => update['package-ecosystem'])).toContain('github-actions');
});

test('no text tells anyone to run whatever package is called relnotes', () => {
  const entries = globSync(
    ['*.md', 'cli/*.mjs', '.github/**/*', '.ci/*', '{src,content}/**/*.{ts,astro,md,mdx,yaml}'],
    { withFileTypes: true },
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)));
  expect(files).toContain('README.md');
  const wrong = files.filter((file) =>
    /npx (?:-y |--yes )?relnotes/u.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});
