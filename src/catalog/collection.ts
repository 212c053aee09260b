import { getCollection, getEntry, render } from 'astro:content';
import { command, place } from 'relnotes:build';
import type { Catalog } from '../domain/catalog.ts';
import { onceFor } from '../domain/once-for.ts';
import type { SitePlace } from './read-place.ts';
import { assembleCatalog } from './assemble.ts';

/**
 * Content does not change while a site is built, and each of its pages asks for all of it: put
 * together anew for each, ten thousand items would take a hundred times as long as one thousand.
 */
const ofOneBuild = onceFor(assemble);

/** The catalog of the site that is being built; the dev server's is as new as its content. */
export function getCatalog(): Promise<Catalog> {
  return command === 'build' ? ofOneBuild(place) : assemble(place);
}

async function assemble(at: SitePlace): Promise<Catalog> {
  const nouns = (await getCollection('nouns')).map(({ data }) => data);
  const site = nouns.find((noun) => noun.noun === 'site')?.site;
  if (site === undefined) throw new Error('site.yaml has problems (shown above). Mend it first.');
  const { repository = site.repository } = at;
  return assembleCatalog({ ...site, repository }, nouns);
}

/** The component that renders an MDX file, by its content path; undefined if there is none. */
export async function getContent(path: string) {
  const entry = await getEntry('nouns', path);
  return entry === undefined ? undefined : (await render(entry)).Content;
}
