import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/domain/catalog.ts';
import { apiSchedule } from '../../src/formats/api/schedule.ts';
import { twins } from '../../src/formats/markdown/twins.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { feedEntries } from '../../src/view/feed/entries.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { timelinePage } from '../../src/view/timeline/timeline-page.ts';
import { aContext } from '../support/context.ts';
import { readTreeWith, TODAY } from '../support/tree.ts';

const TIMELINE = `milestones:
  - { id: rc1, kind: rc, actual: 2024-02-08, note: One day late. }
  - { id: ga, kind: ga, actual: 2024-03-20 }
  - id: 2.0.1
    kind: maintenance
    version: 2.0.1
    actual: 2024-04-02
    note: |
      Repairs **one** fault, see [the proxy](items/proxy.md).

      ## Before you update

      Stop it, [as said](#before-you-update).
`;

let catalog: Catalog;
beforeAll(async () => {
  ({ catalog } = await readTreeWith({ 'releases/r2/timeline.yaml': TIMELINE }));
});

function inTree(lang = 'en') {
  const release = catalog.releases[1];
  const milestone = release?.milestones[2];
  if (release === undefined || milestone === undefined) throw new Error('r2 has no 2.0.1');
  return {
    context: aContext(catalog, { today: TODAY, lang, words: wordsOf(lang) }),
    release,
    milestone,
  };
}

describe('the note of a milestone', () => {
  test('is Markdown on its page, with its headings below the title', () => {
    const { context, release, milestone } = inTree();
    expect(milestonePage(context, release, milestone).noteHtml).toMatchInlineSnapshot(`
      "<p>Repairs <strong>one</strong> fault, see <a href="/releases/r2/items/proxy/">the proxy</a>.</p>
      <h2 id="2.0.1--before-you-update"><a href="#2.0.1--before-you-update">Before you update</a></h2>
      <p>Stop it, <a href="#2.0.1--before-you-update">as said</a>.</p>
      "
    `);
  });

  test('stands below the name of its milestone on the timeline and on the page of the release', () => {
    const { context, release } = inTree();
    const notes = timelinePage(context, release).notes?.entries.map(({ link, html }) => [
      link.label,
      /<h\d[^>]*>/u.exec(html)?.[0],
    ]);
    expect(notes).toEqual([
      ['RC1', undefined],
      ['2.0.1', '<h4 id="2.0.1--before-you-update">'],
    ]);
    expect(releasePage(context, release).maintenance?.entries[0]?.note).toContain(
      '<h4 id="2.0.1--before-you-update">',
    );
  });

  test('is marked with its language on the pages of another', () => {
    const { context, release, milestone } = inTree('de');
    expect(milestonePage(context, release, milestone).noteHtml).toMatch(/^<div lang="en"><p>/u);
  });

  test('is Markdown in the twins, the feed, the API and, as text, in the calendar', () => {
    const { context, release } = inTree();
    const texts = twins(context).filter(({ path }) =>
      ['/releases/r2/milestones/2.0.1.md', '/releases/r2/timeline.md', '/releases/r2.md'].includes(
        path,
      ),
    );
    expect(texts).toHaveLength(3);
    for (const { text } of texts) {
      expect(text()).toContain('Repairs **one** fault, see [the proxy](https://notes.example.org/');
    }
    const entries = feedEntries(context, { of: 'site' });
    expect(entries.find(({ title }) => title.includes('2.0.1'))?.html).toContain(
      '<strong>one</strong> fault, see <a href="https://notes.example.org/releases/r2/items/proxy/">',
    );
    const told = apiSchedule(context).releases[1]?.milestones[2];
    expect(told?.note).toContain('Repairs **one** fault');
    expect(told?.note_html).toContain('<strong>one</strong>');
    const event = releaseCalendar(context, release).events.find(({ title }) =>
      title.includes('2.0.1'),
    );
    expect(event?.description).toContain('Repairs one fault, see the proxy.');
  });
});
