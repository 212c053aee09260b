import { content, place } from 'relnotes:build';
import { bodies } from 'relnotes:bodies';
import type { Catalog } from '../domain/catalog.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { assembleCatalog, type Entry } from './assemble.ts';

/**
 * Each page of a site asks for all of its content: put together anew for each, ten thousand items
 * would take a hundred times as long as one thousand.
 */
const catalogOf = memoizeByObject(assemble);

/** The catalog of the site that is being built; the dev server's is as new as its content. */
export function getCatalog(): Catalog {
  return catalogOf(content.entries);
}

function assemble(entries: readonly Entry[]): Catalog {
  const site = entries.find((entry) => entry.entryType === 'site')?.site;
  if (site === undefined) throw new Error('site.yaml has problems (shown above). Mend it first.');
  const { repository = site.repository } = place;
  return assembleCatalog({ ...site, repository }, entries);
}

/**
 * The component that renders an MDX file, by its content path; undefined for one without code, whose
 * HTML the catalog has.
 */
export async function getContent(path: string) {
  const body = await bodies[path]?.();
  return body?.default;
}
