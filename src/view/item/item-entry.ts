import type { Item, Release } from '../../domain/catalog.ts';
import { defaultStatus } from '../../domain/default-status.ts';
import { isSecurity } from '../../domain/item-versions.ts';
import { itemState, type ItemState } from '../../domain/item-state.ts';
import { firstVersionOf } from '../../domain/release-contents.ts';
import { happened } from '../../domain/publication.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import type { FactValue } from '../shared/facts.ts';
import { milestoneLabel } from '../shared/format.ts';
import { inlineHtml, plainText } from '../shared/inline.ts';
import { duties, type Duty } from './item-duties.ts';
import { itemLine, type ItemLine } from './item-line.ts';
import { breakingTag, maturityTag, releaseName, severityTag, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { fixesOfItem } from './security-facts.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';
import { versionLabel } from '../shared/version-label.ts';
import type { Html } from '../../lib/html.ts';

/** An item in a list: title, marks and summary, with a link to its page. */
export interface ItemEntry {
  readonly slug: string;
  /** Language of its texts, if it is not the page's. */
  readonly lang?: string | undefined;
  readonly title: string;
  readonly name: ItemLine;
  /** The label of the link to its page, where the name is none. */
  readonly own: string;
  readonly href: string;
  /** Finished HTML. */
  readonly summary: Html | undefined;
  readonly tags: readonly Tag[];
  /** Short remarks: since which milestone, removed in or deferred to which release. */
  readonly remarks: readonly string[];
  /** Impact and action, in lists that show them. */
  readonly duties: readonly Duty[];
  /** The values that a filter compares, on a page with a filter (filter.ts). */
  readonly facets?: string | undefined;
}

/** Detail of a list entry: the title, also the summary, or also impact and action. */
export type EntryDetail = 'name' | 'short' | 'duties';

/** Returns the list entry of an item. */
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
    slug: item.slug,
    lang: item.lang,
    title: plainText(item.title),
    name: itemLine(context, item),
    own: context.words.common.ownPage,
    href: context.urls.item(item),
    summary: summary === undefined ? undefined : inlineHtml(summary),
    tags: entryTags(context, release, item, state),
    remarks: entryRemarks(context, release, item, state),
    duties: detail === 'duties' ? duties(context, item) : [],
  };
}

/** Returns the marks of an item, without the expected ones: ready, once it is no news, and stable. */
function entryTags(
  context: ViewContext,
  release: Release,
  item: Item,
  { status, maturity }: ItemState,
): Tag[] {
  const { catalog, today } = context;
  const isByDefault = defaultStatus(catalog.site) === 'ready';
  const isExpected = status === 'ready' && (isByDefault || isReleased(release, today));
  return [
    ...(isExpected ? [] : [statusTag(status, context)]),
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
  const remarks = isSecurity(item)
    ? fixRemarks(context, release, item)
    : arrivalRemarks(context, release, item);
  if (item.removed_in !== undefined)
    remarks.push(words.release.removedIn(releaseName(item.removed_in, context)));
  if (status === 'deferred' && item.deferred_to !== undefined) {
    remarks.push(words.release.deferredTo(releaseName(item.deferred_to, context)));
  }
  return remarks;
}

/**
 * Returns the maintenance release that brought an item, or shall bring it; readers do not care which
 * candidate had it.
 */
function arrivalRemarks(context: ViewContext, release: Release, item: Item): string[] {
  const { words, today } = context;
  const version = firstVersionOf(release, item, today);
  if (version?.kind !== 'maintenance') return [];
  const point = { release, milestone: version };
  const label = versionLabel(context, point, release, milestoneLabel(version));
  return [happened(version, today) ? words.release.since(label) : words.release.plannedFor(label)];
}

/** Returns the versions that fix a vulnerability; of its own release only those after GA, unless they are stated. */
function fixRemarks(context: ViewContext, release: Release, item: Item): string[] {
  const { words } = context;
  const { fixed, planned } = fixesOfItem(context, release, item);
  const isPlain =
    item.fixed_in.length === 0 && firstVersionOf(release, item, context.today)?.kind === 'ga';
  if (isPlain) return [];
  const texts = (values: readonly FactValue[]) =>
    words.formats.alternatives(values.map(({ text }) => text));
  return [
    ...(fixed.length === 0 ? [] : [words.release.fixedIn(texts(fixed))]),
    ...(planned.length === 0 ? [] : [words.release.fixPlanned(texts(planned))]),
  ];
}
