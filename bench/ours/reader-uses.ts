import type { UseFigure } from '../measure/figures.ts';
import { milliseconds } from '../report/numbers.ts';
import { goalAt, GOALS, READER_RELEASE, READER_SITE } from './goals.ts';
import { Use } from './use.ts';

/** A common word is on nearly every page; a rare one is on a few. */
export type WordKind = 'common' | 'rare';

/** Names of figures that budgets are about. */
export const READER_USES = {
  html: 'release page alone, brotli',
  commonBytes: 'bytes of that search, brotli: a word of most pages',
  rareBytes: 'bytes of that search, brotli: a word of few pages',
} as const;

interface Search {
  readonly time: Use;
  readonly bytes: Use;
}

/** Figures of a reader: of a release's page, and of searching the whole site. */
export class ReaderUses {
  readonly page: Use;
  readonly html: Use;
  readonly heading: Use;
  readonly entry: Use;
  readonly filter: Use;
  readonly searches: Readonly<Record<WordKind, Search>>;

  /** Number of items of the release and of the site. */
  constructor({ release, site }: { release: number; site: number }) {
    const ofPage = (what: string, unit: UseFigure['unit'], set: number) => {
      const goal = goalAt(READER_RELEASE, release, set);
      return new Use({ part: 'readers', what, items: release, unit, goal });
    };
    const ofSite = (what: string, unit: UseFigure['unit'], set: number) => {
      const goal = goalAt(READER_SITE, site, set);
      return new Use({ part: 'readers', what, items: site, unit, goal });
    };
    const { releasePage, releaseHtml, firstFlight, filter, search } = GOALS;
    this.page = ofPage('release page with its CSS and JS, brotli', 'bytes', releasePage);
    this.html = ofPage(READER_USES.html, 'bytes', releaseHtml);
    this.heading = ofPage('bytes of it up to its heading', 'bytes', firstFlight);
    this.entry = ofPage('bytes of it up to its first item', 'bytes', firstFlight);
    this.filter = ofPage('a filter is ticked, until its answer is drawn', 'ms', filter);
    const searchFor = (word: string, bytes: string): Search => ({
      time: ofSite(`the search is opened, until the first result: ${word}`, 'ms', search.ms),
      bytes: ofSite(bytes, 'bytes', search.bytes),
    });
    this.searches = {
      common: searchFor('a word of most pages', READER_USES.commonBytes),
      rare: searchFor('a word of few pages', READER_USES.rareBytes),
    };
  }

  get #all(): readonly Use[] {
    const { common, rare } = this.searches;
    const searches = [common.time, common.bytes, rare.time, rare.bytes];
    return [this.page, this.html, this.heading, this.entry, this.filter, ...searches];
  }

  /** After a failure, the remaining figures stay empty. */
  fail(why: string): void {
    for (const use of this.#all) use.fail(why);
  }

  summary(): string {
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
