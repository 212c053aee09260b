import type { Catalog } from '../../domain/catalog.ts';
import { joinFragments, type Fragment } from '../../domain/join-fragments.ts';
import { loadWords } from '../../i18n/load-words.ts';
import type { ViewContext } from '../../view/context.ts';
import { makeUrls, prefixOf } from '../../view/urls.ts';

/** The file `upgrade/releases.json` of this site (src/formats/fragments/path-releases.ts). */
interface ReleasesFile {
  readonly today: string;
  readonly origin: string;
  readonly base: string;
  readonly ids: readonly string[];
  readonly catalog: Omit<Catalog, 'digests'>;
}

/** The releases of the site, without their entries. */
export interface LoadedCatalog {
  readonly context: ViewContext;
  /** The ids of the releases to choose from. */
  readonly ids: ReadonlySet<string>;
}

/** Loads the releases that the site published, and the words of the page's language; throws without them. */
export async function loadCatalog(address: string): Promise<LoadedCatalog> {
  const { lang } = document.documentElement;
  const [file, words] = await Promise.all([loadJson(address), loadWords(lang)]);
  if (words === undefined) throw new Error(`no words in ${lang}`);
  const { today, origin, base, ids, catalog }: ReleasesFile = file;
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
  const fragments: Fragment[] = await Promise.all(ids.map((id) => loadJson(urls.pathFragment(id))));
  return joinFragments(catalog, fragments);
}

/** Loads a file that the build of this site wrote, so that its shape is known. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Response.json() has it
async function loadJson(address: string): Promise<any> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
