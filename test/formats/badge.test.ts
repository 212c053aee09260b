import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { badgeSvg } from '../../src/pictures/badge-svg.ts';
import type { Measure } from '../../src/pictures/fit-text.ts';
import { readinessBadge, releaseBadge } from '../../src/view/release/badge.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const measure: Measure = (text, bold) => [...text].length * (bold ? 0.65 : 0.6);

/** Reads the attributes of the root and the texts by element with an XML parser. */
function readSvg(svg: string) {
  const texts: string[] = [];
  let root: Record<string, unknown> = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'svg') root = attributes;
  });
  parser.on('text', (text) => texts.push(...[text.trim()].filter(Boolean)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { root, texts };
}

test('a badge has the same text on screen and for screen readers', () => {
  const title = 'R <1> & more: 1.0.0 · Maintained';
  const badge = { label: 'R <1> & more', text: '1.0.0 · Maintained', tone: 'good', title } as const;
  const { root, texts } = readSvg(badgeSvg(badge, measure));
  expect(root).toMatchObject({ role: 'img', 'aria-label': title });
  expect(texts).toEqual([title, badge.label, badge.text]);
  expect(badgeSvg(badge, measure)).toBe(badgeSvg(badge, measure));
});

describe('the badge of a release', () => {
  const badgeOf = (release: ReturnType<typeof aRelease>, today = '2024-06-01') =>
    releaseBadge(aContext(aCatalog([release]), { today }), release);

  test('shows the newest version once it is published', () => {
    const release = aRelease({
      milestones: [
        ga(),
        { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
      ],
    });
    expect(badgeOf(release)).toMatchObject({ label: 'Release r1', text: '1.0.1 · Unknown' });
  });

  test('shows the next milestone and its day before GA', () => {
    const release = aRelease({
      milestones: [
        { id: 'rc1', kind: 'rc', planned: '2024-06-27' },
        { id: 'ga', kind: 'ga', planned: '2024-07-10' },
      ],
    });
    expect(badgeOf(release).title).toBe('Release r1: 1.0.0 · Planned · RC1 27 Jun 2024');
  });

  test('shows the end of maintenance if it is known', () => {
    const release = aRelease({
      milestones: [ga(), { id: 'eol', kind: 'eol', planned: '2024-10-31' }],
    });
    expect(badgeOf(release).text).toBe('1.0.0 · Maintained · EOL 31 Oct 2024');
  });
});

test('the readiness badge does not count deferred items', () => {
  const release = aRelease({
    items: [
      anItem({ slug: 'a' }),
      anItem({ slug: 'b', status: 'undecided' }),
      anItem({ slug: 'c', status: 'deferred' }),
    ],
  });
  const badge = readinessBadge(aContext(aCatalog([release])), release);
  expect(badge.title).toBe('Readiness of Release r1: 1 of 2 items ready');
  expect(badge.tone).toBe('warn');
});
