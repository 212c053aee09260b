import type { UseFigure } from '../measure/figures.ts';
import { kilobytes, milliseconds } from '../report/numbers.ts';
import { GOALS } from './goals.ts';
import { Use } from './use.ts';

/** The figures of a reader: of a release's page, and of a search in the whole site. */
export class ReaderUses {
  readonly page: Use;
  readonly heading: Use;
  readonly entry: Use;
  readonly filter: Use;
  readonly search: Use;
  readonly searchBytes: Use;

  /** How many items the release has, and how many the site. */
  constructor({ release, site }: { release: number; site: number }) {
    const use = (what: string, items: number, unit: UseFigure['unit'], goal: number) =>
      new Use({ part: 'readers', what, items, unit, goal });
    const { releasePage, firstFlight, filter, search } = GOALS;
    this.page = use('release page with its CSS and JS, brotli', release, 'bytes', releasePage);
    this.heading = use('bytes of it up to its heading', release, 'bytes', firstFlight);
    this.entry = use('bytes of it up to its first item', release, 'bytes', firstFlight);
    this.filter = use('a filter is ticked, until its answer is drawn', release, 'ms', filter);
    this.search = use('the search is opened, until the first result', site, 'ms', search.ms);
    this.searchBytes = use('bytes of that search, brotli', site, 'bytes', search.bytes);
  }

  get #all(): readonly Use[] {
    return [this.page, this.heading, this.entry, this.filter, this.search, this.searchBytes];
  }

  /** What stopped here leaves the rest without figures. */
  fail(why: string): void {
    for (const use of this.#all) use.fail(why);
  }

  told(): string {
    const [filter, search] = [this.filter, this.search].map(({ last }) => milliseconds(last));
    return `readers, filter ${filter}, search ${search}, ${kilobytes(this.searchBytes.last)}`;
  }

  figures(): UseFigure[] {
    return this.#all.map((use) => use.figure());
  }
}
