import type { Catalog } from '../domain/catalog.ts';
import type { AddressContext } from '../view/page-kinds/address-kind.ts';
import { listAddresses } from '../view/page-kinds/list-addresses.ts';
import { formerAddresses } from '../view/site/former-addresses.ts';
import {
  releasesBeyondBound,
  releasesWithFragments,
  releasesWithNews,
} from '../view/upgrade/any-path.ts';
import { makeUrls, prefixOf } from '../view/urls.ts';
import { feedOutputs } from './feed-outputs.ts';
import { fileAt, outputAt } from './output-file.ts';
import type { Output, SiteOutputs } from './output.ts';
import { publicPath } from './public-files.ts';
import { sharedOutputs } from './shared-outputs.ts';

/** Files of the bundler (scripts, style sheets), of the search index, and what marks the folder as a build's. */
const GENERATED = [/^_astro\//iu, /^(?:[^/]+\/)?search\/index-[^/]*\//iu, /^\.relnotes-/iu];

/** Files that every site has, besides pages. */
const FIXED = ['404.html', 'llms.txt', 'llms-full.txt', 'robots.txt', 'sitemap.xml'];

/**
 * Returns the table of all files of a site: pages, their twins, feeds, calendars, documents of the API, pictures,
 * badges, the search index, the files of `public/`, and redirects. It comes from the same lists of addresses as the
 * routes, and tests compare it with built sites.
 */
export function siteOutputs(
  catalog: Catalog,
  today: string,
  publicFiles: readonly string[],
): SiteOutputs {
  const contexts = contextsOf(catalog, today);
  const pages = contexts.flatMap(pageOutputs);
  const { twins, search } = catalog.site.features;
  const files = [
    ...FIXED.map((file) => outputAt(`/${file}`)),
    ...publicFiles.map((file) => outputAt(`/${file}`, { source: { path: publicPath(file) } })),
    ...pages.map(({ page }) => page),
    ...(twins ? pages.map(({ twin }) => twin) : []),
    ...contexts.flatMap(feedOutputs),
    ...(search ? contexts.flatMap(searchOutputs) : []),
    ...contexts.flatMap(fragmentOutputs),
    ...contexts.slice(0, 1).flatMap(sharedOutputs),
    ...formerOutputs(contexts, pages),
  ];
  return { files, generated: GENERATED };
}

/** Returns the context of each language, without a base path: the output folder has none. */
function contextsOf(catalog: Catalog, today: string): AddressContext[] {
  const { languages } = catalog.site;
  // A language that is named twice is a problem of its own.
  return [...new Set(languages)].map((lang) => ({
    catalog,
    today,
    lang,
    urls: makeUrls({ origin: '', base: '/', prefix: prefixOf(lang, languages) }),
  }));
}

/** A page and its Markdown twin. */
interface PageOutput {
  readonly page: Output;
  readonly twin: Output;
}

function pageOutputs(context: AddressContext): PageOutput[] {
  return listAddresses(context).map(({ address, source }) => ({
    page: outputAt(address, { source }),
    twin: outputAt(context.urls.twin(address), { source }),
  }));
}

function searchOutputs({ urls }: AddressContext): Output[] {
  return [urls.searchWords(), urls.searchIndex()].map((address) => outputAt(address));
}

/** Returns the instructions of upgrade notes and the new items of releases, which upgrade plans load. */
function fragmentOutputs({ catalog, today, urls }: AddressContext): Output[] {
  const beyond = releasesBeyondBound(catalog);
  const lists = beyond.length > 0 ? [outputAt(urls.pathReleases())] : [];
  const entries = beyond.map(({ id, path }) =>
    outputAt(urls.pathFragment(id), { source: { path } }),
  );
  const fragments = releasesWithFragments(catalog).map(({ id, path }) =>
    outputAt(urls.stepFragments(id), { source: { path } }),
  );
  const news = releasesWithNews(catalog, today).map(({ id, path }) =>
    outputAt(urls.newsFragments(id), { source: { path } }),
  );
  return [...lists, ...entries, ...fragments, ...news];
}

/** Returns redirects, and the twins at former addresses of pages: Markdown cannot redirect. */
function formerOutputs(
  contexts: readonly AddressContext[],
  pages: readonly PageOutput[],
): Output[] {
  const former = contexts.flatMap(formerAddresses);
  const [first] = contexts;
  if (former.length === 0 || first === undefined) return [];
  const taken = new Set(pages.map(({ twin }) => twin.file));
  const hasTwins = first.catalog.site.features.twins;
  return former.flatMap(({ entry: { path }, alias, from, href }) => {
    const file = fileAt(from);
    const owner = { says: path, source: { path }, alias, leadsTo: fileAt(href) };
    const twin = fileAt(first.urls.twin(from));
    const isKept = hasTwins && from.endsWith('/') && !taken.has(twin);
    return isKept
      ? [
          { file, owner },
          { file: twin, owner },
        ]
      : [{ file, owner }];
  });
}
