import { releasesBetween } from '../../domain/lineage.ts';
import type { NewsChoices } from '../../domain/path-news-choices.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { areaTitle, kindsLabel } from '../shared/labels.ts';
import { shownWhere } from './path-choice.ts';
import { isForced } from './news-kinds.ts';

/** The most items whose versions a page names one by one; with more of them, only the release notes have the rest. */
const MOST_NAMED = 300;

/** Means with which the browser joins the items that the page does not have, from the fragments of the releases. */
export interface NewsSource {
  readonly parts: readonly { readonly release: string; readonly url: string }[];
  /** The positions of the versions to choose from in the timelines of start and target. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /**
   * For which versions an item of a release is new where that does not follow from its position: rows as in
   * `Shown.when`, empty for none. Names are those of the release and of the item: `r7 r6/ovn`.
   */
  readonly named: Readonly<Record<string, string>>;
  /** Kinds and areas in their order, with their titles. */
  readonly kinds: readonly (readonly [string, string])[];
  readonly areas: readonly (readonly [string, string])[];
}

/** Returns the means to load the other items; undefined if too many of them need to be named. */
export function newsSource(
  context: ViewContext,
  path: UpgradePath,
  choices: NewsChoices,
): NewsSource | undefined {
  const { catalog, urls } = context;
  const named = namedItems(path, choices);
  if (named.length > MOST_NAMED) return undefined;
  const { from, to, versions } = path;
  return {
    parts: releasesBetween(catalog, from, to).map(({ id }) => ({
      release: id,
      url: urls.newsFragments(id),
    })),
    starts: versions.from.map(({ id }) => milestoneIndex(from, id)),
    ends: versions.to.map(({ id }) => milestoneIndex(to, id)),
    named: Object.fromEntries(named),
    kinds: kindsInOrder(catalog.site).map((kind) => [kind, kindsLabel(kind, context)]),
    areas: catalog.site.areas.map(({ id }) => [id, areaTitle(id, context)]),
  };
}

/** Returns the items for which the browser needs to be told when they are new. */
function namedItems(path: UpgradePath, { entries, linked }: NewsChoices): [string, string][] {
  const rules = new Map(
    entries
      .filter(({ news }) => !isForced(news))
      .map(({ news, isNewAt }) => [nameOf(news), isNewAt] as const),
  );
  return linked.flatMap((arrival): [string, string][] => {
    const { release, milestone } = arrival.at;
    const name = nameOf(arrival);
    const met = shownWhere(path, path.met(release, milestone.id));
    const shown = shownWhere(path, rules.get(name) ?? (() => false));
    const isKnown = (shown === undefined) === (met === undefined) && shown?.when === met?.when;
    return isKnown ? [] : [[name, shown === undefined ? '' : (shown.when ?? '1')]];
  });
}

function nameOf({ at, item }: NewsChoices['linked'][number]): string {
  return `${at.release.id} ${item.release}/${item.slug}`;
}
