import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from '../shared/inline.ts';
import { recordHtml } from '../shared/translated.ts';
import { joinHtml, type Html } from '../../lib/html.ts';

/** A warning box. */
export interface Notice {
  readonly title: string;
  /** Finished HTML. */
  readonly html: Html;
}

/**
 * Returns the warning that a release is withdrawn: since when, why, and the replacement; else
 * undefined.
 */
export function withdrawnNotice(context: ViewContext, release: Release): Notice | undefined {
  const { words } = context;
  if (release.withdrawn === undefined) return undefined;
  const { on, why, use } = release.withdrawn;
  const instead = use === undefined ? '' : ` ${words.release.useInstead(use)}`;
  return {
    title: words.release.withdrawn(words.formats.day(on)),
    html: joinHtml([recordHtml(why, context), inlineHtml(instead)]),
  };
}
