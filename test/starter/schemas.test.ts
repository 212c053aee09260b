import { validateAction, validateWorkflow } from '@action-validator/core';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ACTION, GITHUB_WORKFLOW, GITLAB_PIPELINE, readText, WORKFLOWS } from './host-files.ts';

const run = promisify(execFile);
const GITLAB_CI_LOCAL = fileURLToPath(import.meta.resolve('gitlab-ci-local'));

/** A permission that GitHub has, and that the schema of the package does not know yet. */
const NEW_PERMISSION = /^ *attestations: write\n/mu;

test.each([...WORKFLOWS])('%s fits the JSON Schema of workflows', (path) => {
  expect(validateWorkflow(readText(path).replace(NEW_PERMISSION, '')).errors).toEqual([]);
});

test('the action fits the JSON Schema of actions', () => {
  expect(validateAction(readText(ACTION)).errors).toEqual([]);
});

test('a workflow and an action with a mistake do not fit', () => {
  expect(validateWorkflow(readText(GITHUB_WORKFLOW).replace('runs-on', 'runs_on')).errors).toEqual([
    expect.objectContaining({ path: '/jobs/build' }),
  ]);
  expect(validateAction(readText(ACTION).replace('using: composite', 'with: node')).errors).toEqual(
    [expect.objectContaining({ path: '/runs' })],
  );
});

/** Lists the jobs of a pipeline, which is checked against GitLab's schema first. */
async function jobsOf(pipeline: string, variables: readonly string[] = []): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'relnotes-gitlab-'));
  const git = (...argv: string[]) => run('git', argv, { cwd: folder });
  try {
    await writeFile(join(folder, '.gitlab-ci.yml'), pipeline);
    await git('init', '--quiet', '--initial-branch=main');
    await git('remote', 'add', 'origin', 'https://gitlab.example.org/example/notes.git');
    await git('add', '.');
    await git(
      '-c',
      'user.name=T',
      '-c',
      'user.email=t@example.org',
      'commit',
      '--quiet',
      '-m',
      'A',
    );
    const flags = variables.flatMap((variable) => ['--variable', variable]);
    const { stdout } = await run(
      process.execPath,
      [GITLAB_CI_LOCAL, '--list-json', '--home', folder, ...flags],
      {
        cwd: folder,
        env: { ...process.env, GCL_IGNORE_PREDEFINED_VARS: 'CI_PIPELINE_SOURCE,CI_COMMIT_BRANCH' },
      },
    );
    const jobs = z
      .array(z.looseObject({ name: z.string(), when: z.string() }))
      .parse(JSON.parse(stdout));
    return jobs.filter(({ when }) => when !== 'never').map(({ name }) => name);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the pipeline fits the JSON Schema of GitLab: a merge request is checked, main is published', async () => {
  const pipeline = readText(GITLAB_PIPELINE);
  // GitLab names no branch in a pipeline of a merge request.
  expect(
    await jobsOf(pipeline, ['CI_PIPELINE_SOURCE=merge_request_event', 'CI_COMMIT_BRANCH=']),
  ).toEqual(['release-notes']);
  expect(await jobsOf(pipeline, ['CI_PIPELINE_SOURCE=schedule', 'CI_COMMIT_BRANCH=main'])).toEqual([
    'pages',
  ]);
});

test('a pipeline with a mistake does not fit', async () => {
  const wrong = readText(GITLAB_PIPELINE).replace('interruptible: true', 'interruptable: [true]');
  await expect(jobsOf(wrong)).rejects.toThrow(/interruptable/u);
});
