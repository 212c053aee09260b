import { describe, expect, test } from 'vitest';
import { timelinePicture, type PictureRowInput } from '../../src/view/timeline/timeline-picture.ts';

function row(id: string, days: Partial<PictureRowInput<'done'>> = {}): PictureRowInput<'done'> {
  const none = { planned: undefined, actual: undefined, ends: undefined };
  return { id, label: id.toUpperCase(), state: 'done', ...none, ...days };
}

const FIRST = row('first', { planned: '2024-01-01' });
const LAST = row('last', { planned: '2024-04-10' });

function pictureOf(rows: PictureRowInput<'done'>[], today = '2030-01-01') {
  return timelinePicture({ rows, today });
}

describe('positions', () => {
  test('the first day and the last one keep a margin on either side', () => {
    const picture = pictureOf([FIRST, LAST]);
    expect(picture?.rows.map(({ x }) => x)).toEqual(['3%', '97%']);
  });

  test('a day between is placed in proportion, whatever the order of the rows', () => {
    const middle = row('middle', { planned: '2024-02-20' });
    expect(pictureOf([LAST, middle, FIRST])?.rows[1]?.x).toBe('50%');
  });

  test('a single day is at the margin', () => {
    expect(pictureOf([FIRST])?.rows[0]?.x).toBe('3%');
  });
});

describe('a row', () => {
  test('has its mark on the actual day, and its plan on the planned day', () => {
    const late = row('late', { planned: '2024-01-01', actual: ['2024-04-10', '2024-04-10'] });
    expect(pictureOf([FIRST, late, LAST])?.rows[1]).toMatchObject({ x: '97%', plan: '3%' });
  });

  test('does not draw a plan that was met', () => {
    const held = row('held', { planned: '2024-01-01', actual: ['2024-01-01', '2024-01-01'] });
    expect(pictureOf([held, LAST])?.rows[0]).toMatchObject({ plan: undefined, span: undefined });
  });

  test('shows a range of possible days as a span up to the mark', () => {
    const between = row('between', { actual: ['2024-01-01', '2024-02-20'] });
    expect(pictureOf([between, LAST])?.rows[0]).toMatchObject({
      x: '50%',
      span: { from: '3%', to: '50%' },
    });
  });

  test('shows a window as a span from the mark to its end', () => {
    const window = row('window', { planned: '2024-01-01', ends: '2024-02-20' });
    expect(pictureOf([window, LAST])?.rows[0]?.span).toEqual({ from: '3%', to: '50%' });
  });

  test('shows how far the actual day is from the first plan, not from the last one', () => {
    const moved = row('moved', {
      firstPlanned: '2024-01-01',
      planned: '2024-02-20',
      actual: ['2024-02-20', '2024-02-20'],
    });
    expect(pictureOf([moved, LAST])?.rows[0]).toMatchObject({ x: '50%', plan: '3%', slip: 'late' });
  });

  test('shows a plan that moved before the day has come', () => {
    const earlier = row('earlier', { firstPlanned: '2024-02-20', planned: '2024-01-01' });
    expect(pictureOf([earlier, LAST])?.rows[0]).toMatchObject({ x: '3%', slip: 'early' });
  });
});

describe('missing days', () => {
  test('without any day, the picture is undefined', () => {
    expect(pictureOf([row('rc9')])).toBeUndefined();
  });

  test('a row without a day is left out and reported', () => {
    const picture = pictureOf([FIRST, row('rc9'), LAST]);
    expect(picture?.undated).toEqual(['rc9']);
    expect(picture?.rows.map(({ id }) => id)).toEqual(['first', 'last']);
  });

  test('today is drawn only within the picture', () => {
    expect(pictureOf([FIRST, LAST], '2024-02-20')?.today).toBe('50%');
    expect(pictureOf([FIRST, LAST], '2023-12-31')?.today).toBeUndefined();
    expect(pictureOf([FIRST, LAST], '2024-04-11')?.today).toBeUndefined();
  });
});

describe('the months on the scale', () => {
  test('mark every first of a month, if there is room', () => {
    const days = pictureOf([FIRST, LAST])?.ticks.map(({ day }) => day);
    expect(days).toEqual(['2024-02-01', '2024-03-01', '2024-04-01']);
  });

  test('are at most five, however long the release takes', () => {
    for (const end of ['2024-09-30', '2025-06-30', '2026-12-31', '2028-12-31']) {
      const ticks = pictureOf([FIRST, row('end', { planned: end })])?.ticks ?? [];
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.length).toBeGreaterThan(1);
    }
  });
});
