import type { HookParameters } from 'astro';
import { pathInSite, type AddressScheme } from '../../lib/address-scheme.ts';
import type { DevProblems } from './dev-problems.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Events of the HMR channel between the dev server and open pages (src/client/dev/). */
export interface DevEvents {
  /** From a page: its address. The answer is `relnotes:problems`. */
  readonly 'relnotes:page': { readonly path: string };
  readonly 'relnotes:problems': ProblemsForPage;
}

/** The problems that a page shows. */
export interface ProblemsForPage extends DevProblems {
  readonly scheme: AddressScheme;
  /** The address of the page without base and language, as in the problems. */
  readonly page: string;
  /** The reason why the content could not be read. */
  readonly failure: string | undefined;
}

/** The state that pages may ask for. */
export interface DevState {
  readonly problemsOf: (page: string) => DevProblems;
  readonly scheme: AddressScheme;
  readonly failure: string | undefined;
}

/** Answers pages that ask for their problems. */
export function answerPages({ environments }: DevServer, state: () => DevState): void {
  environments.client.hot.on('relnotes:page', (data: unknown, client) => {
    if (!isPage(data)) return;
    const { problemsOf, scheme, failure } = state();
    const page = pathInSite(data.path, scheme);
    client.send('relnotes:problems', {
      ...problemsOf(page),
      ...{ scheme, page, failure },
    } satisfies ProblemsForPage);
  });
}

function isPage(data: unknown): data is DevEvents['relnotes:page'] {
  return (
    typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string'
  );
}
