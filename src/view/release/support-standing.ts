import type { Release } from '../../domain/catalog.ts';
import { lastDayOf, maintainedOf, type EndedRelease } from '../../domain/maintained.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { supportEndText } from '../shared/plan-text.ts';
import { inLanguage } from '../shared/translated.ts';

/** Number of releases that a sentence names one by one. */
const MAX_NAMED = 6;

/**
 * Returns in sentences which of some releases of one product are maintained today; if none is, which one was the
 * last. Empty before the first is out, and on a site that says nothing about support.
 */
export function supportStanding(context: ViewContext, releases: readonly Release[]): string[] {
  const { words, catalog, today } = context;
  const own = words.standing;
  if (!catalog.holds.support) return [];
  const { maintained, unknown, lastEnded } = maintainedOf(catalog, releases, today);
  const unknownText = unknown.length === 0 ? [] : [own.unknownEnd(named(context, unknown))];
  if (maintained.length > 0) return [own.maintained(named(context, maintained)), ...unknownText];
  if (unknown.length > 0) return unknownText;
  return lastEnded === undefined ? [] : [own.noneMaintained, endedText(context, lastEnded)];
}

/** Returns the releases with the ends of their maintenance: `Release 7 (until 30 April 2025) and Release 6`. */
function named(context: ViewContext, releases: readonly Release[]): string {
  const { words } = context;
  const names = releases.slice(0, MAX_NAMED).map((release) => {
    const until = untilText(context, release);
    const { title } = inLanguage(release, context);
    return until === undefined ? title : words.standing.until(title, until);
  });
  const more = releases.length - names.length;
  return words.formats.list(more === 0 ? names : [...names, words.standing.more(more)]);
}

/** Returns the last day of a release's maintenance as text; undefined if it is not known. */
export function untilText(context: ViewContext, release: Release): string | undefined {
  const { catalog, today, words } = context;
  const support = supportWindow(catalog, release, today);
  if (support.extendedUntil === undefined) return supportEndText(support, context, 'long')?.text;
  const day = lastDayOf(support);
  return day === undefined ? undefined : words.formats.day(day);
}

function endedText(context: ViewContext, { release }: EndedRelease): string {
  const { standing } = context.words;
  const { title } = inLanguage(release, context);
  const end = endOfMaintenance(context, release);
  if (end === undefined) return standing.lastUnknown(title);
  return (end.isDay ? standing.last : standing.lastAround)(title, end.text);
}

/** Returns the end of a release's maintenance as text, and whether that is a day; undefined if it is not known. */
export function endOfMaintenance(
  context: ViewContext,
  release: Release,
): { readonly text: string; readonly isDay: boolean } | undefined {
  const { catalog, today } = context;
  const { end, extendedUntil } = supportWindow(catalog, release, today);
  const text = untilText(context, release);
  if (text === undefined) return undefined;
  return { text, isDay: extendedUntil !== undefined || end?.first === end?.last };
}
