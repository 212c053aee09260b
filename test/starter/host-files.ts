import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The composite action, which the package carries too. */
export const ACTION = 'action.yml';
/** The workflow that `relnotes init` copies into a project on GitHub. */
export const GITHUB_WORKFLOW = 'starter/hosts/github/.github/workflows/release-notes.yml';
/** The pipeline that it copies into a project on GitLab. */
export const GITLAB_PIPELINE = 'starter/hosts/gitlab/.gitlab-ci.yml';

/** All workflows: those of this repository, and those for projects. */
export const WORKFLOWS = globSync([
  '.github/workflows/*.{yml,yaml}',
  'starter/hosts/*/.github/workflows/*.{yml,yaml}',
]).toSorted();

const step = z.looseObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.unknown()).default({}),
});

const action = z.looseObject({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  runs: z.looseObject({ using: z.literal('composite'), steps: z.array(step) }),
});

const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(step),
    }),
  ),
});

const pipelineJob = z.looseObject({
  script: z.array(z.string()).optional(),
  rules: z.array(z.looseObject({ if: z.string() })).optional(),
  variables: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

export type Step = z.output<typeof step>;

export const readText = (path: string): string => readFileSync(path, 'utf8');
export const readAction = () => action.parse(parse(readText(ACTION)));
export const readWorkflow = (path: string) => workflow.parse(parse(readText(path)));
export const readPipeline = () =>
  z.record(z.string(), pipelineJob).parse(parse(readText(GITLAB_PIPELINE)));

/** Returns the step of the action with this name. */
export function actionStep(name: string): Step {
  const found = readAction().runs.steps.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`the action has no step "${name}"`);
  return found;
}
