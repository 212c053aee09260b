import type { Release } from '../domain/catalog.ts';
import type { ViewContext } from './context.ts';
import { inlineHtml } from './inline.ts';

/** Something a reader must not miss. */
export interface Notice {
  readonly title: string;
  /** Finished HTML. */
  readonly html: string;
}

/** That a release must not be used any more: since when, why, and what to use; undefined if it may. */
export function withdrawnNotice({ words }: ViewContext, release: Release): Notice | undefined {
  if (release.withdrawn === undefined) return undefined;
  const { on, why, use } = release.withdrawn;
  const instead = use === undefined ? '' : ` ${words.release.useInstead(use)}`;
  return {
    title: words.release.withdrawn(words.formats.day(on)),
    html: inlineHtml(`${why}${instead}`),
  };
}
