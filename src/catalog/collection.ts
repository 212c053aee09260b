import { getCollection, getEntry, render } from 'astro:content';
import { place } from 'relnotes:build';
import type { Catalog } from '../domain/catalog.ts';
import { assembleCatalog } from './assemble.ts';

/** The catalog of the site that is being built. */
export async function getCatalog(): Promise<Catalog> {
  const nouns = (await getCollection('nouns')).map(({ data }) => data);
  const site = nouns.find((noun) => noun.noun === 'site')?.site;
  if (site === undefined) throw new Error('site.yaml has problems (shown above). Mend it first.');
  const { repository = site.repository } = place;
  return assembleCatalog({ ...site, repository }, nouns);
}

/** The component that renders an MDX file, by its content path; undefined if there is none. */
export async function getContent(path: string) {
  const entry = await getEntry('nouns', path);
  return entry === undefined ? undefined : (await render(entry)).Content;
}
