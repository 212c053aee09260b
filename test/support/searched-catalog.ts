import type { Catalog } from '../../src/domain/catalog.ts';
import { aCatalog, aRelease, ga } from './catalog.ts';
import { aDoc, aMeeting, anIssue, anItem, aNote } from './entries.ts';

/** A catalog of two releases with an entry of each kind. */
export function searchedCatalog(): Catalog {
  const r1 = aRelease({
    id: 'r1',
    milestones: [
      ga('2023-03-20'),
      { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2023-04-20' },
    ],
    issues: [anIssue({ area: 'iaas', fixed_in: ['1.0.1'], workaround: 'Wait.' })],
  });
  const r2 = aRelease({
    id: 'r2',
    version: '2.0.0',
    previous: 'r1',
    body: 'An overview.',
    components: [{ name: 'OSISM', area: 'iaas', version: '7.0.0' }],
    items: [
      anItem({
        release: 'r2',
        title: 'The `proxy`',
        summary: 'What it brings.',
        status: 'deferred',
        advisories: ['CVE-2024-1'],
        also_in: ['r1/1.0.1'],
      }),
    ],
    notes: [aNote({ release: 'r2', advice: 'optional' })],
  });
  return aCatalog([r1, r2], {
    meetings: [aMeeting({ release: 'r2' })],
    docs: [aDoc()],
  });
}
