import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from '../shared/inline.ts';
import { recordHtml } from '../shared/translated.ts';

/** Something a reader must not miss. */
export interface Notice {
  readonly title: string;
  /** Finished HTML. */
  readonly html: string;
}

/** That a release must not be used any more: since when, why, and what to use; undefined if it may. */
export function withdrawnNotice(context: ViewContext, release: Release): Notice | undefined {
  const { words } = context;
  if (release.withdrawn === undefined) return undefined;
  const { on, why, use } = release.withdrawn;
  const instead = use === undefined ? '' : ` ${words.release.useInstead(use)}`;
  return {
    title: words.release.withdrawn(words.formats.day(on)),
    html: `${recordHtml(why, context)}${inlineHtml(instead)}`,
  };
}
