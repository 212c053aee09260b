import type { Item, Release } from '../../domain/catalog.ts';
import { itemState, type ItemState } from '../../domain/item-state.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { sinceLabel } from '../shared/format.ts';
import { inlineHtml, plainText } from '../shared/inline.ts';
import { breakingTag, maturityTag, releaseName, severityTag, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';

/** An item in a list: what it is, in short, with a link to its page. */
export interface ItemEntry {
  /** The language of its own words, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly title: string;
  readonly href: string;
  /** Finished HTML. */
  readonly summary: string | undefined;
  readonly tags: readonly Tag[];
  /** Small print: since when, removed or deferred where to. */
  readonly remarks: readonly string[];
  /** What changes and what to do, in lists where that is the point. */
  readonly duties: readonly { readonly label: string; readonly html: string }[];
  /** What a filter asks of it, on a page with one (filter.ts). */
  readonly facets?: string | undefined;
}

/** How much an entry says: its name alone, what it is, or what the reader has to do as well. */
export type EntryDetail = 'name' | 'short' | 'duties';

/** The entry of an item in a list. */
export function itemEntry(
  context: ViewContext,
  release: Release,
  original: Item,
  detail: EntryDetail = 'short',
): ItemEntry {
  const item = inLanguage(original, context);
  const state = itemState(release, item);
  const summary = detail === 'name' ? undefined : summaryOf(item);
  return {
    lang: item.lang,
    title: plainText(item.title),
    href: context.urls.item(item),
    summary: summary === undefined ? undefined : inlineHtml(summary),
    tags: entryTags(context, release, item, state),
    remarks: entryRemarks(context, release, item, state),
    duties: detail === 'duties' ? duties(context, item) : [],
  };
}

/** What the mark of a list leaves unsaid is what goes without saying: ready, and stable. */
function entryTags(
  context: ViewContext,
  release: Release,
  item: Item,
  { status, maturity }: ItemState,
): Tag[] {
  const plainReady = status === 'ready' && isReleased(release, context.today);
  return [
    ...(plainReady ? [] : [statusTag(status, context)]),
    ...(item.breaking ? [breakingTag(context)] : []),
    ...(item.severity === undefined ? [] : [severityTag(item.severity, context)]),
    ...(maturity === 'stable' ? [] : [maturityTag(maturity, context)]),
  ];
}

function entryRemarks(
  context: ViewContext,
  release: Release,
  item: Item,
  { status }: ItemState,
): string[] {
  const { words } = context;
  const remarks: string[] = [];
  if (laterThanGa(release, item)) remarks.push(words.release.since(sinceLabel(release, item)));
  if (item.removed_in !== undefined)
    remarks.push(words.release.removedIn(releaseName(item.removed_in, context)));
  if (status === 'deferred' && item.deferred_to !== undefined) {
    remarks.push(words.release.deferredTo(releaseName(item.deferred_to, context)));
  }
  return remarks;
}

/** True for what came with a maintenance release: candidates lie behind the reader of the notes. */
function laterThanGa(release: Release, item: Item): boolean {
  const ga = release.milestones.findIndex(({ kind }) => kind === 'ga');
  return ga >= 0 && release.milestones.findIndex(({ id }) => id === item.since) > ga;
}

/** What changes and what to do, where the item says so. */
export function duties({ words }: ViewContext, { impact, action }: Item): ItemEntry['duties'] {
  return [
    ...(impact === undefined ? [] : [{ label: words.release.impact, html: inlineHtml(impact) }]),
    ...(action === undefined ? [] : [{ label: words.release.action, html: inlineHtml(action) }]),
  ];
}
