import type { Release } from '../../src/domain/catalog.ts';
import { releaseExport } from '../../src/view/export/export.ts';
import { aCatalog, aRelease, ga } from './catalog.ts';
import { aContext } from './context.ts';
import { anIssue, anItem, aNote } from './entries.ts';

/** A release with one item of each kind of change, notes and issues. */
export const release = aRelease({
  summary: 'A release.',
  milestones: [
    { id: 'rc1', kind: 'rc', version: '1.0.0a', actual: '2024-02-07' },
    { id: 'rc2', kind: 'rc', version: '1.0.0b', actual: '2024-02-21' },
    { ...ga(), version: '1.0.0' },
  ],
  items: [
    anItem({ slug: 'fix', kind: 'fix', since: 'rc1' }),
    anItem({ slug: 'new', kind: 'feature', since: 'rc2', maturity: 'preview' }),
    anItem({ slug: 'cve', kind: 'security', since: 'rc1' }),
    anItem({
      slug: 'break',
      kind: 'change',
      breaking: 'true',
      impact: 'It `x`.',
      action: 'Do @y.',
    }),
    anItem({ slug: 'gone', kind: 'removal', impact: 'Gone.', action: 'Nothing.', since: 'rc1' }),
    anItem({ slug: 'out', status: 'deferred' }),
  ],
  notes: [aNote({ slug: 'first', since: 'rc1' }), aNote({ slug: 'later', since: 'rc2' })],
  issues: [anIssue({ slug: 'open' }), anIssue({ slug: 'mended', fixed_in: ['ga'] })],
});
export const context = aContext(aCatalog([release]));

/** Returns the export of a release, since a milestone if one is named. */
export function exported(from: Release = release, since?: string) {
  const milestone = from.milestones.find(({ id }) => id === since);
  return releaseExport(aContext(aCatalog([from])), from, milestone);
}
