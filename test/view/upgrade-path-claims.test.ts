import { describe, expect, test } from 'vitest';
import { inlineText as htmlText } from '../../src/formats/markdown/inline.ts';
import type { HopText } from '../../src/view/upgrade/hop-texts.ts';
import { aSite } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';
import { catalogOf, note, pageOf } from '../support/path-page.ts';

/** A sentence of a hop, with the address of the page that says so. */
const sentence = ({ html, link }: HopText) =>
  link === undefined ? htmlText(html) : `${htmlText(html)} (${link.href})`;

describe('what can be skipped', () => {
  const claims = (
    r3: { upgrade_from?: string[] },
    skipping?: 'allowed' | 'forbidden' | 'unknown',
    [from, to]: readonly [string, string] = ['r1', 'r3'],
  ) => {
    const catalog = catalogOf({}, (id) => (id === 'r3' ? r3 : {}));
    const site = skipping === undefined ? {} : { site: aSite({ upgrades: { skipping } }) };
    return pageOf({ ...catalog, ...site }, from, to)
      .hops.flatMap(({ texts }) => texts.map(sentence))
      .filter((text) => !text.startsWith('To version'));
  };
  const SKIPPED = 'The notes of Release r2 are part of this hop.';

  test.each<
    [string, string[] | undefined, 'allowed' | 'forbidden' | 'unknown' | undefined, string[]]
  >([
    ['nothing, if nobody says it', undefined, undefined, []],
    ['nothing, if it is said to be unknown', undefined, 'unknown', []],
    [
      'what the release says: only from the one before',
      ['r2'],
      undefined,
      [
        'You cannot skip Release r2: you can upgrade to Release r3 only from Release r2. Finish this hop before the next one. (/releases/r3/upgrade/)',
      ],
    ],
    [
      'what the release says: also from an earlier one',
      ['r2', 'r1'],
      undefined,
      ['You can skip Release r2. (/releases/r3/upgrade/)', SKIPPED],
    ],
    [
      'what the site says: no release may be skipped',
      undefined,
      'forbidden',
      [
        'You cannot skip Release r2: upgrades go from one release to the next. Finish this hop before the next one.',
      ],
    ],
    [
      'what the site says: all may be skipped',
      undefined,
      'allowed',
      ['You can skip Release r2.', SKIPPED],
    ],
    [
      'what the release says, before the site',
      ['r2'],
      'allowed',
      [
        'You cannot skip Release r2: you can upgrade to Release r3 only from Release r2. Finish this hop before the next one. (/releases/r3/upgrade/)',
      ],
    ],
  ])('says %s', (_case, upgrade_from, skipping, expected) => {
    expect(claims(upgrade_from === undefined ? {} : { upgrade_from }, skipping)).toEqual(expected);
  });

  test('says nothing between two releases', () => {
    expect(claims({ upgrade_from: ['r2'] }, 'forbidden', ['r2', 'r3'])).toEqual([]);
  });
});

describe('a hop without notes', () => {
  const remarks = (
    change: Parameters<typeof catalogOf>[1],
    entries: Parameters<typeof catalogOf>[0] = {},
  ) => pageOf(catalogOf(entries, change), 'r1', 'r3').hops.map(({ remark }) => remark);
  const none = { upgrade_notes: 'none' as const };

  test('says of which releases none are recorded, or that nothing needs to be done', () => {
    expect(remarks((id) => (id === 'r3' ? none : {}))).toEqual([
      'No upgrade notes are recorded for Release r2.',
      'Nothing needs to be done.',
    ]);
    const skips = { upgrade_from: ['r1'] };
    expect(remarks((id) => (id === 'r3' ? skips : {}))).toEqual([
      'No upgrade notes are recorded for Release r2 and Release r3.',
    ]);
    expect(remarks((id) => (id === 'r3' ? skips : {}), { notes: [note('r3', 'a')] })).toEqual([
      'No upgrade notes are recorded for Release r2.',
    ]);
    expect(remarks((id) => ({ ...(id === 'r3' ? skips : {}), ...none }))).toEqual([
      'Nothing needs to be done.',
    ]);
  });

  test('does not say that nothing needs to be done where something breaks', () => {
    const items = [
      anItem({ release: 'r2', breaking: 'true', impact: 'It stops.', action: 'Change it.' }),
    ];
    expect(remarks(() => none, { items })).toEqual([undefined, 'Nothing needs to be done.']);
  });
});
