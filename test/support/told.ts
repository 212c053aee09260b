import type { Catalog } from '../../src/domain/catalog.ts';
import { compareCatalogs } from '../../src/domain/compare-catalogs.ts';
import { aCatalog, aRelease } from './catalog.ts';
import { TODAY } from './tree.ts';

/** Returns the changes between two catalogs, one per line. */
export function told(from: Catalog, to: Catalog, unread: string[] = []): string[] {
  const changes = compareCatalogs({ catalog: from, unread }, { catalog: to, unread }, TODAY);
  return changes.map(({ change, kind, ref, mark, formerly, values, reworded, touched }) =>
    [
      `${change} ${kind} ${ref}`,
      ...(change === 'changed' || mark === undefined ? [] : [`(${mark})`]),
      ...(formerly === undefined ? [] : [`was ${formerly}`]),
      ...values.map(({ field, from: was, to: is, days }) =>
        [`${field}: ${was ?? 'none'} → ${is ?? 'none'}`, ...(days ? [`${days} days`] : [])].join(
          ', ',
        ),
      ),
      ...(reworded.length > 0 ? [`worded: ${reworded.join(', ')}`] : []),
      ...(touched.length > 0 ? [`also: ${touched.join(', ')}`] : []),
    ].join('; '),
  );
}

/** The same for what one release holds. */
export function inRelease(
  from: Parameters<typeof aRelease>[0],
  to: Parameters<typeof aRelease>[0],
) {
  return told(aCatalog([aRelease(from)]), aCatalog([aRelease(to)]));
}
