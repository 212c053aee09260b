import { getCollection, getEntry, render } from 'astro:content';
import { location, settings } from 'relnotes:build';
import { firstPlace, mdxFailure } from '../build/astro/mdx-failure.ts';
import { mdxReference } from '../catalog/collection-names.ts';
import { catalogFrom } from '../catalog/collections.ts';
import { fileOf } from '../catalog/read/folders.ts';
import type { Catalog, Site } from '../domain/catalog.ts';
import { catalogOn } from '../domain/catalog-on.ts';
import { memoizeByObject } from '../lib/memoize.ts';

/**
 * Returns the catalog of the site on the day of the build, from its collections. Routes get the content only here.
 * The catalog is assembled once for each content store, identified by the data of its site entry: assembling it for each page
 * would take time in the square of the number of items. Rejects if site.yaml has problems.
 */
export async function catalog(): Promise<Catalog> {
  const site = await getEntry('site', 'site');
  if (site === undefined) throw new Error('site.yaml has problems (shown above). Repair it first.');
  return catalogOf(site.data);
}

const catalogOf = memoizeByObject(async (site: Site): Promise<Catalog> => {
  const { repository = site.repository, folder } = location;
  const written = catalogFrom(
    {
      site,
      releases: await getCollection('releases'),
      timelines: await getCollection('timelines'),
      items: await getCollection('items'),
      upgradeNotes: await getCollection('upgradeNotes'),
      knownIssues: await getCollection('knownIssues'),
      meetings: await getCollection('meetings'),
      docs: await getCollection('docs'),
      handbook: await getCollection('handbook'),
      translations: await getCollection('translations'),
      files: await getCollection('files'),
    },
    { repository, edit: { ...site.edit, folder: site.edit.folder ?? folder } },
  );
  return catalogOn(written, settings.today);
});

/**
 * Returns the component that renders an MDX file, by its content path. Returns undefined for a file without code,
 * since the catalog has its parts. Rejects, and its page fails, with an error that names the place in the file.
 */
export async function mdxComponent(path: string) {
  const entry = await compiledEntry(path);
  if (entry === undefined) return undefined;
  try {
    return (await render(entry)).Content;
  } catch (error) {
    throw mdxFailure(error, 'the imports and exports fail', placeIn(path, 'module'));
  }
}

/** Returns a function that adds the file to an error of its page, unless the error names a place already. */
export function failureIn(path: string): (error: unknown) => Error {
  return (error) => mdxFailure(error, 'the page fails', placeIn(path, 'body'));
}

function placeIn(path: string, part: 'module' | 'body') {
  return firstPlace(fileOf(settings, path), part);
}

/** Returns true for an MDX file with code, which Astro compiles. */
export async function isCompiled(path: string): Promise<boolean> {
  return (await compiledEntry(path)) !== undefined;
}

async function compiledEntry(path: string) {
  const { collection, id } = mdxReference(path);
  const entry = await getEntry(collection, id);
  return entry !== undefined && 'deferredRender' in entry ? entry : undefined;
}
