import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitFolder, type GitFolder } from '../support/git-project.ts';
import { actionStep, readPipeline } from './host-files.ts';
import { runScript } from './run-script.ts';

let folder: GitFolder;
let count = 0;

beforeAll(async () => {
  folder = await gitFolder();
  await folder.project('upstream');
  await folder.commit('upstream', { 'src/new.c': '' }, 'Change the program');
});
afterAll(() => folder.remove());

/** Clones the pull request into a new folder. */
async function clone(...flags: string[]): Promise<string> {
  count += 1;
  const name = `clone-${count}`;
  const from = `file://${join(folder.root, 'upstream')}`;
  await folder.git('.', 'clone', '--quiet', '--branch', 'change', ...flags, from, name);
  return join(folder.root, name);
}

/** Labels that would run commands inside a script. */
const HOSTILE = 'a"; touch owned; $(touch owned) `touch owned`,-x,--help';

/** Runs the check of the pull request in a clone: its result, and the summary of the job. */
function checkPullRequest(project: string, base: string, labels: string) {
  const summary = join(project, 'summary.md');
  const variables = { BASE: base, LABELS: labels, GITHUB_STEP_SUMMARY: summary };
  const { run = '' } = actionStep('Check the pull request');
  const result = runScript(run, project, { ...variables, RUNNER_TEMP: join(project, '.git') });
  return { ...result, summary: readFileSync(summary, 'utf8') };
}

test('the action shows in the summary that an entry is missing, and fails', async () => {
  const project = await clone();
  expect(actionStep('Check the pull request').env).toMatchObject({
    BASE: '${{ github.base_ref }}',
    LABELS: "${{ join(github.event.pull_request.labels.*.name, ',') }}",
  });
  const { code, output, calls, summary } = checkPullRequest(project, 'main', HOSTILE);
  expect(code).toBe(1);
  expect(calls).toEqual([
    ['pr-check', '--base=origin/main', `--label=${HOSTILE}`, '--deepen', '--format', 'markdown'],
  ]);
  expect(output).toMatch(/^::error::The pull request needs an entry/mu);
  expect(summary).toContain('npx --no -- relnotes new item --release r2');
  expect(summary).toContain('## Changes that readers notice');
  expect(existsSync(join(project, 'owned'))).toBe(false);
});

test('the action passes a pull request with the label, and deepens a shallow clone', async () => {
  const project = await clone('--depth', '1');
  const { code, output, summary } = checkPullRequest(project, 'main', 'bug,no-release-note');
  expect([code, output]).toEqual([0, '']);
  expect(summary).toContain('has the label "no-release-note"');
});

test('the action says what is wrong with a base that is not there', async () => {
  const project = await clone();
  const { code, output, summary } = checkPullRequest(project, 'next', '');
  expect([code, summary]).toEqual([2, '']);
  expect(output).toContain("couldn't find remote ref refs/heads/next");
  expect(output).not.toContain('needs an entry');
});

test('the action checks the content, strictly if asked, and builds', async () => {
  const project = await clone();
  const check = actionStep('Check the content').run ?? '';
  expect(runScript(check, project, { STRICT: 'false' })).toMatchObject({
    code: 0,
    calls: [['check', '--format', 'github']],
  });
  expect(runScript(check, project, { STRICT: 'true' }).calls).toEqual([
    ['check', '--format', 'github', '--strict'],
  ]);
  const build = actionStep('Build the site').run ?? '';
  expect(runScript(build, project)).toMatchObject({ code: 0, calls: [['build']] });
});

test('the action refuses events that run the code of strangers with rights', () => {
  const { if: condition = '', run = '' } = actionStep(
    'Refuse events that run the code of strangers with rights',
  );
  const allowed = [...condition.matchAll(/github\.event_name != '(\w+)'/gu)].map(
    ([, name]) => name,
  );
  expect(allowed).toEqual([
    'push',
    'pull_request',
    'schedule',
    'workflow_dispatch',
    'merge_group',
    'release',
  ]);
  expect(condition).not.toMatch(/\|\||==/u);
  expect(runScript(run, '.').code).toBe(1);
});

const scriptOf = (job: string): string => (readPipeline()[job]?.script ?? []).join('\n');

test('the pipeline checks and builds a merge request, and keeps what readers will notice', async () => {
  const project = await clone();
  const variables = {
    CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
    CI_MERGE_REQUEST_LABELS: HOSTILE,
  };
  const { code, output, calls } = runScript(scriptOf('release-notes'), project, variables);
  expect(code).toBe(1);
  expect(calls.map(([command]) => command)).toEqual(['check', 'build', 'pr-check']);
  expect(calls[2]).toContain(`--label=${HOSTILE}`);
  const report = readFileSync(join(project, 'release-notes.md'), 'utf8');
  expect(report).toContain('npx --no -- relnotes new item --release r2');
  expect(output).toContain(report);
  expect(existsSync(join(project, 'owned'))).toBe(false);
});

test('the pipeline publishes the built site, and nothing that lay in its folder', async () => {
  await folder.commit('upstream', { 'public/old.html': 'old' });
  const project = await clone();
  expect(runScript(scriptOf('pages'), project).code).toBe(0);
  expect(existsSync(join(project, 'public/index.html'))).toBe(true);
  expect(existsSync(join(project, 'public/old.html'))).toBe(false);
});
