import { describe, expect, test } from 'vitest';
import {
  itemsPart,
  milestonesPart,
  supportTablePart,
  upgradeNotesPart,
} from '../../src/view/shared/mdx-parts.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem, aNote } from '../support/entries.ts';

const RELEASE = aRelease({
  milestones: [{ id: 'rc1', kind: 'rc', actual: '2024-02-07' }, ga()],
  items: [
    anItem({ slug: 'a' }),
    anItem({ slug: 'b', area: 'kaas', kind: 'fix' }),
    anItem({ slug: 'c', status: 'deferred' }),
  ],
  notes: [aNote({ slug: 'n' }), aNote({ slug: 'm', phase: 'after', advice: 'optional' })],
});
const CONTEXT = aContext(aCatalog([aRelease({ id: 'r0', version: '0.1.0' }), RELEASE]));
const OF = { release: 'r1' };

describe('the selection of components', () => {
  test('milestones by kind', () => {
    const ids = (kind?: string) =>
      milestonesPart(CONTEXT, { ...OF, kind }).rows.map(({ id }) => id);
    expect([ids(), ids('rc')]).toEqual([['rc1', 'ga'], ['rc1']]);
  });

  test('items by area and kind, without the deferred ones', () => {
    const titles = (pick: object) =>
      itemsPart(CONTEXT, { ...OF, ...pick }).entries.map(({ title }) => title);
    expect(titles({})).toEqual(['Title of a', 'Title of b']);
    expect(titles({ area: 'kaas' })).toEqual(['Title of b']);
    expect(titles({ area: 'kaas', kind: 'feature' })).toEqual([]);
  });

  test('upgrade notes by phase and advice', () => {
    const titles = (pick: object) =>
      upgradeNotesPart(CONTEXT, { ...OF, ...pick }).entries.map(({ title }) => title);
    expect(titles({})).toEqual(['Title of n', 'Title of m']);
    expect(titles({ phase: 'after', advice: 'optional' })).toEqual(['Title of m']);
  });

  test('the support of all releases, or of one', () => {
    const titles = (release?: string) =>
      supportTablePart(CONTEXT, { release }).rows.map(({ link }) => link.label);
    expect([titles(), titles('r1')]).toEqual([['Release r1', 'Release r0'], ['Release r1']]);
  });
});

test.each([
  [
    'no release',
    () => itemsPart(CONTEXT, {}),
    '<Items> stands outside of a release. Add release="r1".',
  ],
  [
    'an unknown release',
    () => milestonesPart(CONTEXT, { release: 'r8' }),
    '<Milestones> has an unknown release "r8". Known: r0, r1.',
  ],
  [
    'an unknown kind',
    () => milestonesPart(CONTEXT, { ...OF, kind: 'rcs' }),
    '<Milestones> has an unknown kind "rcs". Known: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other.',
  ],
  [
    'an unknown area',
    () => itemsPart(CONTEXT, { ...OF, area: 'iass' }),
    '<Items> has an unknown area "iass". Known: iaas, kaas.',
  ],
  [
    'an unknown phase',
    () => upgradeNotesPart(CONTEXT, { ...OF, phase: 'later' }),
    '<UpgradeNotes> has an unknown phase "later". Known: before, during, after.',
  ],
])('an error names %s', (_case, part, message) => {
  expect(part).toThrow(new Error(message));
});
