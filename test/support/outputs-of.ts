import { apiFiles, apiText } from '../../src/formats/api/documents.ts';
import { atomFeed } from '../../src/formats/atom-feed.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { allTwins } from '../../src/formats/markdown/all-twins.ts';
import { recordLines } from '../../src/formats/record-lines.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import type { FeedScope } from '../../src/view/feed/scope.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';

/** Returns what the routes of a site show, by its address or name; each text is made when it is asked for. */
export function outputsOf(context: ViewContext): ReadonlyMap<string, () => string> {
  const join = (parts: readonly Uint8Array[]) => Buffer.concat(parts).toString();
  const pages = listAllPages(context).map(
    (page) => [page.address, () => JSON.stringify(page.model())] as const,
  );
  const twins = allTwins(context).map(({ path, text }) => [path, text] as const);
  const api = apiFiles(context).map((file) => [file.file, () => apiText(file)] as const);
  const feeds = scopesOf(context).flatMap((scope) => {
    const { release, area } = { release: undefined, area: undefined, ...scope };
    const name = ['feed', scope.of, release?.id, area].join(' ');
    const documents = () => feedDocuments(context, scope);
    return [
      [`${name} xml`, () => documents().map(atomFeed).map(join).join('')] as const,
      [`${name} json`, () => documents().map(jsonFeed).map(join).join('')] as const,
    ];
  });
  const search = ['search', () => join(recordLines(searchRecords(context)))] as const;
  return new Map([...pages, ...twins, ...api, ...feeds, search]);
}

function scopesOf({ catalog: { releases, site } }: ViewContext): FeedScope[] {
  return [
    { of: 'site' },
    { of: 'upgrade' },
    ...releases.map((release): FeedScope => ({ of: 'release', release })),
    ...site.areas.map(({ id }): FeedScope => ({ of: 'area', area: id })),
  ];
}
