import type { Catalog } from '../../domain/catalog.ts';
import { joinFragments, type Fragment } from '../../domain/join-fragments.ts';
import type { PathReleases } from '../../formats/fragments/path-releases.ts';
import { loadWords } from '../../i18n/load-words.ts';
import type { ViewContext } from '../../view/context.ts';
import { makeUrls, prefixOf } from '../../view/urls.ts';

/** The releases of the site, without their entries. */
export interface LoadedCatalog {
  readonly context: ViewContext;
  /** The ids of the releases to choose from. */
  readonly ids: ReadonlySet<string>;
}

/** Loads the releases that the site published, and the words of the page's language; throws without them. */
export async function loadCatalog(address: string): Promise<LoadedCatalog> {
  const { lang } = document.documentElement;
  const [response, words] = await Promise.all([fetchFile(address), loadWords(lang)]);
  if (words === undefined) throw new Error(`no words in ${lang}`);
  const { today, origin, base, ids, catalog }: PathReleases = await response.json();
  const prefix = prefixOf(lang, catalog.site.languages);
  const urls = makeUrls({ origin, base, prefix, withheld: catalog.withheld });
  const context = { catalog: { ...catalog, digests: new Map() }, today, lang, words, urls };
  return { context, ids: new Set(ids) };
}

/** Returns the catalog with the entries that the given releases published. */
export async function loadEntries(
  { catalog, urls }: ViewContext,
  ids: readonly string[],
): Promise<Catalog> {
  const loaded = ids.map(async (id): Promise<Fragment> => {
    const response = await fetchFile(urls.pathFragment(id));
    return response.json();
  });
  return joinFragments(catalog, await Promise.all(loaded));
}

/** Fetches a file that the build of this site wrote, so that its shape is known; throws if it is not there. */
async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}
