import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { Progress } from '../lib/progress.ts';
import { isLog } from '../lib/terminal-text.ts';
import type { Extensions } from '../project/extensions.ts';
import { folderVariables, type Settings } from '../settings.ts';
import { runInChild } from './run-in-child.ts';

const ASTRO = new URL('./astro/astro-process.ts', import.meta.url);

/** Hooks at whose time the fast build has no pages that an integration could read or change. */
const PAGE_HOOKS = ['astro:build:start', 'astro:build:generated', 'astro:build:done'];

/** Returns the line with which a build says why Astro renders its pages; undefined if it need not. */
export function astroNotice({ integrations }: Extensions): string | undefined {
  const needing = integrations.flatMap(({ name, hooks }) =>
    hooks.filter((hook) => PAGE_HOOKS.includes(hook)).map((hook) => `"${name}" has ${hook}`),
  );
  if (needing.length === 0) return undefined;
  return `The integration ${needing.join(', ')}: Astro renders all pages, in one thread, which takes longer.`;
}

/** Builds a site with `astro build`, which runs all hooks of integrations. Returns the exit code. */
export async function buildWithAstro(
  { settings, timings }: { readonly settings: Settings; readonly timings: string | undefined },
  notice: string,
): Promise<number> {
  const progress = new Progress(process.stderr, () => performance.now(), isLog(process.env));
  progress.line(notice);
  try {
    await progress.phase({ name: 'astro', title: 'Published' }, () =>
      runInChild(ASTRO, () => settings, { env: folderVariables(settings) }),
    );
    const measured = { phases: progress.times, routes: [] };
    if (timings !== undefined)
      writeFileSync(timings, `${JSON.stringify(measured, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    progress.line(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
