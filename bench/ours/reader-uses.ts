import type { UseFigure } from '../measure/figures.ts';
import { milliseconds } from '../report/numbers.ts';
import { GOALS } from './goals.ts';
import { Use } from './use.ts';

/** A search for a word that is on nearly every page finds thousands; one that few have, a handful. */
export type WordKind = 'common' | 'rare';

interface Search {
  readonly time: Use;
  readonly bytes: Use;
}

/** The figures of a reader: of a release's page, and of a search in the whole site. */
export class ReaderUses {
  readonly page: Use;
  readonly heading: Use;
  readonly entry: Use;
  readonly filter: Use;
  readonly searches: Readonly<Record<WordKind, Search>>;

  /** How many items the release has, and how many the site. */
  constructor({ release, site }: { release: number; site: number }) {
    const use = (what: string, items: number, unit: UseFigure['unit'], goal: number) =>
      new Use({ part: 'readers', what, items, unit, goal });
    const { releasePage, firstFlight, filter, search } = GOALS;
    this.page = use('release page with its CSS and JS, brotli', release, 'bytes', releasePage);
    this.heading = use('bytes of it up to its heading', release, 'bytes', firstFlight);
    this.entry = use('bytes of it up to its first item', release, 'bytes', firstFlight);
    this.filter = use('a filter is ticked, until its answer is drawn', release, 'ms', filter);
    const searchFor = (word: string): Search => ({
      time: use(`the search is opened, until the first result: ${word}`, site, 'ms', search.ms),
      bytes: use(`bytes of that search, brotli: ${word}`, site, 'bytes', search.bytes),
    });
    this.searches = {
      common: searchFor('a word of most pages'),
      rare: searchFor('a word of few pages'),
    };
  }

  get #all(): readonly Use[] {
    const { common, rare } = this.searches;
    const searches = [common.time, common.bytes, rare.time, rare.bytes];
    return [this.page, this.heading, this.entry, this.filter, ...searches];
  }

  /** What stopped here leaves the rest without figures. */
  fail(why: string): void {
    for (const use of this.#all) use.fail(why);
  }

  told(): string {
    const { common, rare } = this.searches;
    const [filter, often, seldom] = [this.filter, common.time, rare.time].map(({ last }) =>
      milliseconds(last),
    );
    return `readers, filter ${filter}, search ${often}, for a rare word ${seldom}`;
  }

  figures(): UseFigure[] {
    return this.#all.map((use) => use.figure());
  }
}
