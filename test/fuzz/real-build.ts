import { startBuild } from '../support/run-build.ts';
import type { Workspace } from './workspace.ts';

/** The frames of a stack trace. */
const STACK = /\n\s+at .+:\d+:\d+/u;
/** The longest time for a build of a small tree on a busy machine, in milliseconds. */
const BUILD_MS = 120_000;

/** Builds the tree of a workspace with the program. Returns what is wrong with how the build ends. */
export async function buildFaults(
  workspace: Workspace,
  name: 'first' | 'later',
  errors: readonly string[],
): Promise<string[]> {
  const { child, ended } = startBuild(workspace.environment(name));
  const timer = setTimeout(() => child.kill('SIGKILL'), BUILD_MS);
  const { code, text } = await ended;
  clearTimeout(timer);
  const expected = errors.length === 0 ? 0 : 1;
  return [
    ...(code === expected ? [] : [`A build ended with ${code}, not ${expected}:\n${text}`]),
    ...(STACK.test(text) ? [`A build shows a stack trace:\n${text}`] : []),
    ...(expected === 1 && code === 1 && !text.includes('shown above')
      ? [`A build does not show the errors of the content:\n${text}`]
      : []),
  ];
}
