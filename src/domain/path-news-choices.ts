import type { Catalog, Milestone, Release } from './catalog.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { isAnnouncement, type LeftOut } from './judge-item.ts';
import { newsAmong, newsEnds, pathArrivals } from './path-news.ts';
import { choicesOf, type Choice, type ChoiceRule } from './path-versions.ts';
import type { Arrival, NewsItem } from './release-arrivals.ts';
import type { UpgradePath } from './upgrade-path.ts';
import { comparePoints } from './version-order.ts';

/** An item that is new for some choice of versions, as a change of one kind that one version brings. */
export interface ChosenNews {
  readonly news: NewsItem;
  readonly isNewAt: ChoiceRule;
}

/** Everything that is new on a path, for any choice of versions. */
export interface NewsChoices {
  readonly entries: readonly ChosenNews[];
  /** The arrivals whose state does not follow from their version alone, shown or not. */
  readonly linked: readonly Arrival[];
  readonly leftOutAt: (choice: Choice) => readonly LeftOut[];
}

/** Returns what is new on a path between any versions that a reader may choose. */
export function newsChoices(catalog: Catalog, path: UpgradePath, today: string): NewsChoices {
  return choicesByPath(catalog)(path)(today);
}

/** Memoized, since pages in each language and their twins need the same. */
const choicesByPath = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((path: UpgradePath) =>
    memoizeByText((today) => computeChoices(catalog, path, today)),
  ),
);

/**
 * Most items have no other one to do with: whether they are new follows from the version that brings them. Only the
 * others are judged for each choice, so that a release with thousands of items costs no more than these.
 */
function computeChoices(catalog: Catalog, path: UpgradePath, today: string): NewsChoices {
  const arrivals = pathArrivals(catalog, path, today);
  const isLinked = linkedTo(arrivals);
  const linked = arrivals.filter(isLinked);
  const newsAt = memoizeByText((text) => {
    const [from = 0, to = 0] = text.split(' ').map(Number);
    return newsAmong(catalog, path, today, newsEnds(path, today, { from, to }), linked);
  });
  const at = ({ from, to }: Choice) => newsAt(`${from} ${to}`);
  const metAt = memoizeByObject((milestone: Milestone) =>
    memoizeByObject((release: Release) => path.met(release, milestone.id)),
  );
  const plain = arrivals
    .filter((arrival) => !isLinked(arrival))
    .map((arrival): ChosenNews => ({
      news: { ...arrival, kind: arrival.item.kind },
      isNewAt: metAt(arrival.at.milestone)(arrival.at.release),
    }));
  const judged = linkedNews(path, (choice) => at(choice).items);
  const entries = [...plain, ...judged].toSorted((a, b) =>
    comparePoints(catalog, a.news.at, b.news.at),
  );
  return { entries, linked, leftOutAt: (choice) => at(choice).leftOut };
}

/** Returns a function that finds the items whose state depends on others, or on several releases. */
function linkedTo(arrivals: readonly Arrival[]): (arrival: Arrival) => boolean {
  const continued = new Set(arrivals.map(({ item }) => item.continues));
  return ({ item, points, home, at }) =>
    points.length > 1 ||
    home.id !== at.release.id ||
    item.continues !== undefined ||
    item.removed_in !== undefined ||
    isAnnouncement(item) ||
    continued.has(`${item.release}/${item.slug}`);
}

/** Returns each item, kind and version that some choice shows. */
function linkedNews(
  path: UpgradePath,
  itemsAt: (choice: Choice) => readonly NewsItem[],
): ChosenNews[] {
  const found = new Map<string, { news: NewsItem; choices: Set<string> }>();
  for (const [from, row] of choicesOf(path.versions, () => true).entries()) {
    for (const to of row.keys()) {
      for (const news of itemsAt({ from, to })) {
        const key = nameOf(news);
        const known = found.get(key) ?? { news, choices: new Set() };
        known.choices.add(`${from} ${to}`);
        found.set(key, known);
      }
    }
  }
  return [...found.values()].map(({ news, choices }) => ({
    news,
    isNewAt: ({ from, to }) => choices.has(`${from} ${to}`),
  }));
}

function nameOf({ item, kind, at }: NewsItem): string {
  return [item.release, item.slug, kind, at.release.id, at.milestone.id].join(' ');
}
