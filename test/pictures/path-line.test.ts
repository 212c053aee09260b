import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../src/pictures/path-line/draw.ts';
import { estimateWidth } from '../../src/pictures/path-line/estimate-width.ts';
import { DETAIL, layoutLine, type PlacedStop } from '../../src/pictures/path-line/layout.ts';
import { lineDrawings } from '../../src/pictures/path-line/line-html.ts';
import type { PathStop } from '../../src/view/path-line/path-line.ts';

const SIZE = 14;
const aStop = fc.record<PathStop>({
  label: fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((n) => `SCS Release ${n}`),
    fc.string({ maxLength: 60 }),
    fc.constant('リリース七'),
  ),
  short: fc.constantFrom('7.0.0', '8', '2026.1', 'リ'),
  detail: fc.option(fc.constantFrom('8.1.0', 'planned', '2026.1 (Gazpacho)'), { nil: undefined }),
  kind: fc.constantFrom('stop', 'here', 'goal', 'planned'),
});
const someStops = fc.array(aStop, { minLength: 2, maxLength: 40 });

/** The edges of a label in a picture of some width. */
function edges({ at, label }: PlacedStop, width: number): readonly [number, number] {
  const long = Math.max(
    ...(label?.lines ?? []).map(
      (line, row) => estimateWidth(line, row === 0) * SIZE * (row === 0 ? 1 : DETAIL),
    ),
    0,
  );
  const from = { start: 0, middle: at * width - long / 2, end: width - long };
  const left = from[label?.anchor ?? 'start'];
  return [left, left + long];
}

describe('labels', () => {
  test('never overlap and stay inside, at any width from the narrowest on', () => {
    fc.assert(
      fc.property(
        someStops,
        fc.constantFrom(286, 480),
        fc.integer({ min: 0, max: 900 }),
        (stops, width, more) => {
          const placed = layoutLine(stops, { width, size: SIZE, measure: estimateWidth });
          for (const side of ['above', 'below']) {
            const spans = placed
              .filter(({ label }) => label?.side === side)
              .map((stop) => edges(stop, width + more))
              .toSorted(([a], [b]) => a - b);
            for (const [index, [from, to]] of spans.entries()) {
              expect(from).toBeGreaterThanOrEqual(-0.01);
              expect(to).toBeLessThanOrEqual(width + more + 0.01);
              expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
            }
          }
        },
      ),
    );
  });

  test('are there for both ends, and for where the reader is', () => {
    const stops = Array.from({ length: 40 }, (_, index): PathStop => ({
      label: `R${index}`,
      short: `R${index}`,
      detail: undefined,
      kind: index === 20 ? 'here' : 'stop',
    }));
    const placed = layoutLine(stops, { width: 286, size: SIZE, measure: estimateWidth });
    for (const index of [0, 20, 39]) expect(placed[index]?.label?.lines).toEqual([`R${index}`]);
    expect(placed.filter(({ label }) => label === undefined).length).toBeGreaterThan(0);
  });
});

test('every stop of a path is named on a phone, by its version where its title has no room', () => {
  const labelsOf = (count: number) => {
    const stops = Array.from({ length: count }, (_, index): PathStop => ({
      label: `SCS Release ${index + 1}`,
      short: `${index + 1}.0.0`,
      detail: undefined,
      kind: index === 0 ? 'here' : index === count - 1 ? 'goal' : 'stop',
    }));
    return layoutLine(stops, { width: 286, size: SIZE, measure: estimateWidth }).map(
      ({ label }) => label?.lines[0],
    );
  };
  expect(labelsOf(4)).toEqual(['SCS Release 1', '2.0.0', '3.0.0', 'SCS Release 4']);
  for (const count of [5, 6, 7, 8, 9]) expect(labelsOf(count)).not.toContain(undefined);
});

describe('the drawing', () => {
  test('has a mark for each stop and a dashed line to what is planned', () => {
    const [narrow] = lineDrawings({
      name: 'x',
      stops: [
        { label: 'R1', short: 'R1', detail: '1.0', kind: 'here' },
        { label: 'R2', short: 'R2', detail: undefined, kind: 'goal' },
        { label: 'R3', short: 'R3', detail: undefined, kind: 'planned' },
      ],
    });
    const html = narrow?.html ?? '';
    expect(html.match(/<circle[^>]*class="(?:here|goal|planned)"/gu)).toHaveLength(3);
    expect(html.match(/<line[^>]*class="track"/gu)).toHaveLength(1);
    expect(html.match(/<line[^>]*class="ahead"/gu)).toHaveLength(1);
  });

  test('escapes what people wrote', () => {
    const stops: PathStop[] = [
      { label: '<script>', short: '<script>', detail: '"&', kind: 'here' },
      { label: 'b', short: 'b', detail: undefined, kind: 'goal' },
    ];
    for (const { html } of lineDrawings({ name: 'x', stops }))
      expect(html).not.toContain('<script');
  });

  test('is as high as its labels need', () => {
    const draw = (stops: PathStop[]) =>
      drawLine(layoutLine(stops, { width: 286, size: SIZE, measure: estimateWidth }), {
        size: SIZE,
        x: String,
        look: { track: '', ahead: '', stop: '', here: '', goal: '', core: '', planned: '' },
        text: () => '',
      }).height;
    const stop = (detail?: string): PathStop => ({ label: 'R', short: 'R', detail, kind: 'stop' });
    expect(draw([stop('1'), stop()])).toBeGreaterThan(draw([stop(), stop()]));
  });
});
