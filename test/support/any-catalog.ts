import fc from 'fast-check';
import type { Catalog, Item } from '../../src/domain/catalog.ts';
import { withDefaultStatus } from '../../src/domain/default-status.ts';
import type { TimelineInput } from '../../src/schema/timeline.ts';
import { ITEM_KINDS, STATUSES } from '../../src/schema/vocabulary.ts';
import { aCatalog, aRelease, aSite } from './catalog.ts';
import { anItem } from './entries.ts';

const VERSIONS = ['ga', '1.0.1', '1.0.2'] as const;
const POINTS = ['rc1', ...VERSIONS] as const;
const DAYS = { rc1: '2024-02-07', ga: '2024-03-20', '1.0.1': '2024-04-02', '1.0.2': '2024-05-02' };

/** A timeline of which the first milestones happened; a version in between may have been skipped. */
function timeline(happened: number, isSkipped: boolean): TimelineInput['milestones'] {
  return POINTS.map((id, index) => {
    const kind = id === 'rc1' ? 'rc' : id === 'ga' ? 'ga' : 'maintenance';
    const version = id === 'rc1' ? '1.0.0-rc1' : id === 'ga' ? '1.0.0' : id;
    const base = { id, kind, version, planned: DAYS[id] } as const;
    if (id === '1.0.1' && isSkipped) return { ...base, outcome: 'skipped' };
    return index < happened ? { ...base, actual: DAYS[id] } : { ...base, planned: '2024-09-01' };
  });
}

const aStatus = fc.constantFrom(...STATUSES);
const anyItem = fc.record(
  {
    kind: fc.constantFrom(...ITEM_KINDS),
    since: fc.constantFrom(...POINTS),
    status: aStatus,
    history: fc.array(fc.record({ milestone: fc.constantFrom(...POINTS), status: aStatus }), {
      maxLength: 3,
    }),
    fixed_in: fc.subarray([...VERSIONS]),
    also_in: fc.subarray(['r2/ga', 'r2/1.0.1', 'r2/1.0.2']),
  },
  { requiredKeys: ['kind', 'since'] },
);

/** Two releases, the second of which shares items of the first one. */
export const anyCatalog: fc.Arbitrary<Catalog> = fc
  .record({
    items: fc.array(anyItem, { maxLength: 6 }),
    first: fc.nat(4),
    second: fc.nat(4),
    isSkipped: fc.boolean(),
    default_status: fc.constantFrom('ready', 'none'),
  })
  .map(({ items, first, second, isSkipped, default_status }) => {
    const site = aSite({ default_status });
    const written = items.map((parts, index) => oneItem(parts, index));
    const r1 = aRelease({
      milestones: timeline(first, isSkipped),
      items: written.map((item) => withDefaultStatus(site, item)),
    });
    const r2 = aRelease({ id: 'r2', milestones: timeline(second, false), previous: 'r1' });
    return aCatalog([r1, r2], { site });
  });

/** The item of random parts; a status stands at the top or in the history, not in both. */
function oneItem(
  { status, history = [], ...parts }: Parameters<typeof anItem>[0] & { history?: unknown },
  index: number,
): Item {
  const item = anItem({ slug: `item-${index}`, ...parts, history: history as Item['history'] });
  return history.length === 0 && status !== undefined ? { ...item, status } : item;
}
