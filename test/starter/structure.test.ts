import { expect, test } from 'vitest';
import {
  ACTION,
  GITHUB_WORKFLOW,
  GITLAB_PIPELINE,
  readAction,
  readPipeline,
  readText,
  readWorkflow,
  WORKFLOWS,
} from './host-files.ts';

test.each([ACTION, GITHUB_WORKFLOW])(
  '%s uses actions by commit, or from the installed package',
  (path) => {
    const lines = readText(path).match(/^.*\buses:.*$/gmu) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).toMatch(
        /uses: (?:\.\/node_modules\/relnotes|actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/u,
      );
    }
  },
);

test('all workflows, the action and the handbook use the same commit of an action', () => {
  const texts = [ACTION, ...WORKFLOWS, 'src/handbook/release/pull-requests.mdx'];
  const pins = texts.flatMap((path) => [
    ...readText(path).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\w+) # (\S+)$/gmu),
  ]);
  const versions = Map.groupBy(pins, ([, name]) => name);
  expect([...versions.keys()]).toContain('actions/checkout');
  for (const [name, found] of versions) {
    expect(new Set(found.map(([, , commit, tag]) => `${commit} ${tag}`)).size, name).toBe(1);
  }
});

test('the job that runs the code of pull requests can only read, and has no token', () => {
  const { permissions, jobs } = readWorkflow(GITHUB_WORKFLOW);
  expect(permissions).toEqual({});
  expect(Object.keys(jobs)).toEqual(['build', 'deploy']);
  expect(jobs['build']?.permissions).toEqual({ contents: 'read' });
  const checkout = jobs['build']?.steps.find(({ uses = '' }) => uses.includes('/checkout@'));
  expect(checkout?.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
  for (const path of [ACTION, GITHUB_WORKFLOW]) {
    expect(readText(path), path).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/u);
  }
});

test('the job with rights runs no code, and not for pull requests', () => {
  const deploy = readWorkflow(GITHUB_WORKFLOW).jobs['deploy'];
  expect(deploy?.if).toContain("github.event_name != 'pull_request'");
  expect(deploy?.if).toContain("github.ref == 'refs/heads/main'");
  expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(deploy?.steps.map(({ run, uses = '' }) => [run, uses.replace(/@.*/u, '')])).toEqual([
    [undefined, 'actions/deploy-pages'],
  ]);
  for (const { uses = '', if: condition = '' } of readAction().runs.steps) {
    if (uses !== '') expect(condition, uses).toContain("github.event_name != 'pull_request'");
  }
});

test.each([GITHUB_WORKFLOW, ...WORKFLOWS])(
  '%s runs on no event that gives strangers rights',
  (path) => {
    const events = Object.keys(readWorkflow(path).on);
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']) {
      expect(events).not.toContain(event);
    }
  },
);

test('no script holds an expression: texts of a pull request arrive in variables', () => {
  const jobs = WORKFLOWS.flatMap((path) => Object.values(readWorkflow(path).jobs));
  const steps = [...jobs.flatMap((job) => job.steps), ...readAction().runs.steps];
  expect(steps.filter(({ run }) => run !== undefined).length).toBeGreaterThan(6);
  for (const { run = '' } of steps) expect(run).not.toContain('${{');
});

test('what projects get restores no cache, so a pull request cannot change what is published', () => {
  for (const path of [ACTION, GITHUB_WORKFLOW, GITLAB_PIPELINE]) {
    expect(readText(path), path).not.toMatch(/actions\/cache|^\s*cache:/mu);
  }
});

test('in this repository, only main saves a cache', () => {
  const saving = WORKFLOWS.flatMap((path) =>
    Object.values(readWorkflow(path).jobs).flatMap(({ steps }) => steps),
  ).filter(({ uses = '', with: { cache } }) => /actions\/cache(?!\/restore)/u.test(uses) || cache);
  expect(saving.length).toBeGreaterThan(1);
  for (const { uses = '', if: condition = '', with: options } of saving) {
    const when = `${condition} ${String(options['cache'])}`;
    expect(when, uses).toContain("github.event_name != 'pull_request'");
  }
});

test('the action refuses code in MDX wherever a pull request is read', () => {
  for (const { run = '', env } of readAction().runs.steps) {
    if (!run.includes('relnotes ') || !run.includes('npx')) continue;
    expect(env['RELNOTES_MDX_CODE']).toMatch(
      /^(?:off|\$\{\{ github\.event_name == 'pull_request' && 'off' \|\| '' \}\})$/u,
    );
  }
});

test('each input of the action has a description, and is used', () => {
  const { inputs } = readAction();
  expect(Object.keys(inputs).length).toBeGreaterThan(4);
  for (const name of Object.keys(inputs)) expect(readText(ACTION)).toContain(`inputs.${name}`);
});

test('merge requests refuse code in MDX, and only the default branch is published', () => {
  const { 'release-notes': check, pages } = readPipeline();
  expect(check?.variables).toEqual({ GIT_DEPTH: 0, RELNOTES_MDX_CODE: 'off' });
  expect(check?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(pages?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
});

test('the image runs nginx as a user without rights, on a port above 1024', () => {
  const lines = readText('starter/hosts/docker/Dockerfile').split('\n');
  const from = lines.filter((line) => line.startsWith('FROM '));
  expect(from.map((line) => /:[\w.-]+(?: AS \w+)?$/u.test(line))).toEqual([true, true]);
  const last = lines.slice(lines.lastIndexOf(from[1] ?? ''));
  expect(last).toContain('USER nginx');
  expect(last).toContain('EXPOSE 8080');
  expect(last.indexOf('USER nginx')).toBeLessThan(last.findIndex((line) => line.startsWith('CMD')));
  expect(last.at(-2)).toBe(
    'CMD ["nginx", "-p", "/srv/", "-c", "/srv/nginx.conf", "-g", "daemon off;"]',
  );
});

test('nothing that projects get names an owner, and npx never asks a registry', () => {
  for (const path of [
    ACTION,
    GITHUB_WORKFLOW,
    GITLAB_PIPELINE,
    'starter/hosts/docker/Dockerfile',
  ]) {
    const text = readText(path);
    expect(text, path).toMatch(/npx --no -- relnotes|node_modules\/relnotes/u);
    expect(text.match(/\bnpx (?!--no -- relnotes)/gu), path).toBeNull();
    expect(text, path).not.toMatch(/https?:\/\//u);
  }
});
