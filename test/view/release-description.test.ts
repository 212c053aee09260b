import { describe, expect, test } from 'vitest';
import { releaseDescription } from '../../src/view/release/release-description.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const plan = (planned: string) => [{ id: 'ga', kind: 'ga', planned } as const];
const site = aSite({ support: { months_after_ga: '7' } });
const withdrawn = { on: '2024-05-01', why: 'It loses data.' };

describe('the description of a release', () => {
  test.each<[string, Parameters<typeof aRelease>[0], string]>([
    ['is its summary', { summary: 'Use `zstd`.', body: 'The overview.' }, 'Use zstd.'],
    ['else its overview', { body: 'The overview.' }, 'The overview.'],
    [
      'else its state',
      {},
      'Release r1 (1.0.0). Released: 20 March 2024. Support: Maintained. Maintained until: 20 October 2024.',
    ],
    [
      'with the newest version',
      {
        title: 'Release 1.0.0',
        milestones: [
          ga(),
          { id: 'm', kind: 'maintenance', version: '1.0.1', actual: '2024-04-01' },
        ],
      },
      'Release 1.0.0. Released: 20 March 2024. Newest version: 1.0.1. Support: Maintained.',
    ],
    [
      'with a plan as it is written',
      { milestones: plan('2024-Q3') },
      'Release r1 (1.0.0). Planned for: Q3 2024. Support: Planned. Maintained until: February\u2009–\u2009April 2025.',
    ],
    [
      'with an open plan',
      { milestones: plan('tbd') },
      'Release r1 (1.0.0). Planned for: to be decided. Support: Planned.',
    ],
    [
      'with a day that nobody recorded',
      { milestones: [{ id: 'ga', kind: 'ga', actual: 'unknown' }] },
      'Release r1 (1.0.0). Released: day unknown. Support: Unknown.',
    ],
    [
      'and first of all its withdrawal',
      { withdrawn, summary: 'Use it.' },
      'Withdrawn on 1 May 2024. Use it.',
    ],
    [
      'but no withdrawal of a later day',
      { withdrawn: { ...withdrawn, on: '2024-07-01' }, summary: 'Use it.' },
      'Use it.',
    ],
  ])('%s', (_, parts, expected) => {
    const release = aRelease(parts);
    const context = aContext(aCatalog([release], { site }));
    expect(releaseDescription(context, release)).toBe(expected);
    const { frame } = releasePage(context, release);
    expect(frame.description).toBe(expected);
    expect(frame.share).toContainEqual({ property: 'og:description', content: expected });
  });
});
