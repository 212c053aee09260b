import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** An environment of Vite whose modules run in this process. */
interface Runnable {
  readonly runner: { readonly import: (url: string) => Promise<unknown> };
}

/**
 * Loads the home page while the content is read: each of its modules waits for the one before, and
 * the dev server would begin with the first only when somebody asks for the page.
 */
export function loadAhead({ environments: { ssr } }: DevServer): void {
  if (!isRunnable(ssr)) return;
  // What is wrong is told to whoever asks for the page.
  ssr.runner.import('/src/pages/[...lang]/index.astro').catch(() => undefined);
}

function isRunnable(environment: object): environment is Runnable {
  return 'runner' in environment;
}
