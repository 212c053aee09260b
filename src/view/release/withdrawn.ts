import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { isFinal } from '../../domain/publication.ts';
import { supportWindow } from '../../domain/support.ts';
import type { VersionPoint } from '../../domain/version-order.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml, plainText } from '../shared/inline.ts';
import { inLanguage, recordHtml } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
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
  const { words, catalog, today } = context;
  const support = supportWindow(catalog, release, today);
  if (support.state !== 'withdrawn') return undefined;
  const { withdrawal } = support;
  return {
    title: words.release.withdrawn(words.formats.day(withdrawal.on)),
    html: reasonHtml(context, withdrawal),
  };
}

/** Returns the warning that a version is withdrawn; else undefined. */
export function withdrawnVersionNotice(
  context: ViewContext,
  { release, milestone }: VersionPoint,
): Notice | undefined {
  const { words, today } = context;
  const withdrawal = withdrawalOf(release, milestone, today);
  if (withdrawal === undefined) return undefined;
  const day = words.formats.day(withdrawal.on);
  return {
    title: words.release.withdrawnVersion(versionName(release, milestone), day),
    html: reasonHtml(context, withdrawal),
  };
}

/** Returns a warning for each withdrawn version of a release that has others to use, newest first. */
export function withdrawnVersions(context: ViewContext, release: Release): Notice[] {
  if (withdrawnNotice(context, release) !== undefined) return [];
  return release.milestones
    .filter(isFinal)
    .toReversed()
    .flatMap((milestone) => withdrawnVersionNotice(context, { release, milestone }) ?? []);
}

/** Returns a withdrawal as one line of plain text: since when, why, and the replacement. */
export function withdrawnText(context: ViewContext, { on, why, use }: Withdrawal): string {
  const { words } = context;
  const since = `${words.release.withdrawn(words.formats.day(on))}: ${plainText(why)}`;
  return [since, ...(use === undefined ? [] : [useText(context, use)])].join(' ');
}

function reasonHtml(context: ViewContext, { why, use }: Withdrawal): Html {
  const instead = use === undefined ? '' : ` ${useText(context, use)}`;
  return joinHtml([recordHtml(why, context), inlineHtml(instead)]);
}

function useText(context: ViewContext, use: string): string {
  const release = findRelease(context.catalog, use);
  const name = release === undefined ? use : inLanguage(release, context).title;
  return context.words.release.useInstead(name);
}
