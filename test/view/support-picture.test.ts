import { describe, expect, test } from 'vitest';
import { releasePicture } from '../../src/view/release/release-picture.ts';
import { releaseTable } from '../../src/view/release/release-table.ts';
import { supportPicture, type SupportBarInput } from '../../src/view/release/support-picture.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

function bar(id: string, days: Partial<SupportBarInput> = {}): SupportBarInput {
  const none = { from: undefined, until: undefined, extendedUntil: undefined };
  return { id, state: 'maintained', ...none, ...days };
}

const WHOLE = bar('whole', { from: '2024-01-01', until: '2024-04-10' });

describe('the positions of the bars', () => {
  test('a window runs from its first day to its last', () => {
    const picture = supportPicture([WHOLE], '2024-02-20');
    expect(picture?.bars[0]).toMatchObject({
      regular: { x: '3%', width: '94%' },
      extended: undefined,
    });
    expect(picture?.today).toBe('50%');
  });

  test('extended maintenance is a separate part after the regular one', () => {
    const longer = bar('longer', {
      from: '2024-01-01',
      until: '2024-02-20',
      extendedUntil: '2024-04-10',
    });
    expect(supportPicture([longer], '2024-02-20')?.bars[0]).toMatchObject({
      regular: { x: '3%', width: '47%' },
      extended: { x: '50%', width: '47%' },
    });
  });

  test('a window that ended on an unknown day reaches to today', () => {
    const ended = bar('ended', { from: '2024-01-01', state: 'end-of-life' });
    expect(supportPicture([WHOLE, ended], '2024-02-20')?.bars[1]).toMatchObject({
      endsBefore: true,
      regular: { x: '3%', width: '47%' },
    });
  });

  test('an extension that does not end later is ignored', () => {
    const same = bar('same', {
      from: '2024-01-01',
      until: '2024-04-10',
      extendedUntil: '2024-04-10',
    });
    expect(supportPicture([same], '2024-02-20')?.bars[0]?.extended).toBeUndefined();
  });

  test('a window without a known end extends to the edge', () => {
    const open = bar('open', { from: '2024-02-20' });
    expect(supportPicture([WHOLE, open], '2024-02-20')?.bars[1]).toMatchObject({
      regular: { x: '50%', width: '47%' },
    });
  });

  test('today is always in the picture, also long after the last end', () => {
    const picture = supportPicture([WHOLE], '2026-01-01');
    expect(picture?.today).toBe('97%');
    expect(picture?.ticks.length).toBeLessThanOrEqual(5);
  });

  test('a release without a day is left out; without any there is no picture', () => {
    const picture = supportPicture([bar('none'), WHOLE], '2024-02-20');
    expect(picture?.bars.map(({ id }) => id)).toEqual(['whole']);
    expect(supportPicture([bar('none')], '2024-02-20')).toBeUndefined();
  });

  test('twenty years have no more ticks than fit on a narrow screen', () => {
    const picture = supportPicture(
      [bar('old', { from: '2004-01-01', until: '2024-01-01' })],
      '2024-01-01',
    );
    expect(picture?.ticks.map(({ day }) => day)).toEqual([
      '2005-01-01',
      '2010-01-01',
      '2015-01-01',
      '2020-01-01',
    ]);
  });
});

describe('the texts of the picture', () => {
  const first = aRelease({ support: { extended_until: '2025-01-31' } });
  const coming = aRelease({
    id: 'r2',
    version: '2.0.0',
    previous: 'r1',
    milestones: [{ id: 'ga', kind: 'ga', planned: '2024-09-01' }],
  });
  const undated = aRelease({ id: 'r3', version: '3.0.0', previous: 'r2', milestones: [] });
  const site = aSite({ support: { months_after_ga: '7', round: 'month-end' } });
  const context = aContext(aCatalog([first, coming, undated], { site }), { today: '2024-12-01' });

  test('each bar is labelled with release and state, newest first', () => {
    const picture = releasePicture(context);
    expect(picture?.geometry.bars.map(({ id }) => picture.labels[id])).toEqual([
      'Release r2: Planned',
      'Release r1: Extended maintenance',
    ]);
    expect(picture?.notes).toEqual([
      'Stripes show extended maintenance.',
      'A dashed outline is a planned release.',
    ]);
  });

  test('the table has the same days, the extension separately', () => {
    const row = releaseTable(context).rows.find(({ link }) => link.label === 'Release r1');
    expect(row).toMatchObject({
      tag: { word: 'Extended maintenance' },
      until: { text: '31 Oct 2024', datetime: '2024-10-31', relative: true },
      extended: { label: 'extended until', until: { text: '31 Jan 2025', relative: true } },
    });
  });

  test('shows only the newest twelve releases', () => {
    const releases = Array.from({ length: 14 }, (_none, index) =>
      aRelease({
        id: `r${index}`,
        ...(index === 0 ? {} : { previous: `r${index - 1}` }),
        milestones: [ga(`20${String(10 + index)}-03-20`)],
      }),
    );
    const bars = releasePicture(aContext(aCatalog(releases, { site })))?.geometry.bars;
    expect([bars?.length, bars?.[0]?.id, bars?.at(-1)?.id]).toEqual([12, 'r13', 'r2']);
  });

  test('is undefined without releases', () => {
    expect(releasePicture(aContext(aCatalog()))).toBeUndefined();
  });
});
