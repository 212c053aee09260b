import { describe, expect, test } from 'vitest';
import { aBody } from '../support/catalog.ts';
import { aNote, anIssue, anItem } from '../support/entries.ts';
import { inRelease } from '../support/told.ts';
import { assumeHtml } from '../../src/lib/html.ts';

describe('items', () => {
  test('added and removed', () => {
    expect(
      inRelease({ items: [anItem({ slug: 'a' })] }, { items: [anItem({ slug: 'b' })] }),
    ).toEqual(['added item r1/b; (ready)', 'removed item r1/a; (ready)']);
  });

  test('renamed, if the old name is an alias', () => {
    const from = { items: [anItem({ slug: 'a', title: 'One' })] };
    const to = { items: [anItem({ slug: 'b', title: 'One', aliases: ['a'] })] };
    expect(inRelease(from, to)).toEqual(['changed item r1/b; was r1/a']);
  });

  test('an alias that names another item again is not a rename', () => {
    const old = anItem({ slug: 'a' });
    const from = { items: [old] };
    expect(inRelease(from, { items: [old, anItem({ slug: 'b', aliases: ['a'] })] })).toEqual([
      'added item r1/b; (ready)',
    ]);
  });

  test('a status set by the history is reported once', () => {
    const item = (status: 'undecided' | 'ready') =>
      anItem({ history: [{ on: '2024-01-29', status }] });
    expect(inRelease({ items: [item('undecided')] }, { items: [item('ready')] })).toEqual([
      'changed item r1/thing; status: undecided → ready',
    ]);
  });

  test('criteria, parts, attention, maturity', () => {
    const from = anItem({
      criteria: { works: 'unknown' },
      attention: 'Docs are missing',
      parts: [{ id: 'play', title: 'Play', status: 'undecided' }],
    });
    const to = anItem({
      criteria: { works: 'met', ci: 'unmet' },
      maturity: 'preview',
      parts: [{ id: 'play', title: 'Play', status: 'ready', criteria: { ci: 'met' } }],
    });
    expect(inRelease({ items: [from] }, { items: [to] })).toEqual([
      'changed item r1/thing; maturity: stable → preview; attention: Docs are missing → none; ' +
        'criteria.works: unknown → met; parts.play.status: undecided → ready; ' +
        'criteria.ci: none → unmet; parts.play.criteria.ci: none → met',
    ]);
  });

  test('a note at a criterion alone', () => {
    const from = anItem({ criteria: { works: 'met' } });
    const to = anItem({ criteria: { works: { state: 'met', note: 'On the testbed.' } } });
    expect(inRelease({ items: [from] }, { items: [to] })).toEqual([
      'changed item r1/thing; also: criteria',
    ]);
  });

  test('texts, links and owners', () => {
    const from = anItem({ body: 'Old.', summary: 'Old.' });
    const to = anItem({ title: 'New', body: 'New.', summary: 'New.', owners: ['ops'] });
    expect(inRelease({ items: [from] }, { items: [to] })).toEqual([
      'changed item r1/thing; title: Title of thing → New; worded: summary, body; also: owners',
    ]);
  });

  test('line breaks matter only in code', () => {
    const item = (html: string) => ({
      ...anItem(),
      body: { ...aBody('x'), html: assumeHtml(html) },
    });
    const from = { items: [item('<p>One\ntwo.</p><pre class="a"><code>a\n b</code></pre>')] };
    expect(
      inRelease(from, { items: [item('<p>One two.</p><pre class="a"><code>a\n b</code></pre>')] }),
    ).toEqual([]);
    expect(
      inRelease(from, { items: [item('<p>One two.</p><pre class="a"><code>a\nb</code></pre>')] }),
    ).toEqual(['changed item r1/thing; worded: body']);
  });

  test('a translation', () => {
    const translated = { ...anItem(), translations: { de: { title: 'Ding', body: aBody() } } };
    expect(inRelease({ items: [anItem()] }, { items: [translated] })).toEqual([
      'changed item r1/thing; worded: translations.de',
    ]);
  });

  test('an updated day is reported only without other changes', () => {
    const from = { items: [anItem()] };
    expect(inRelease(from, { items: [anItem({ updated: '2024-06-01' })] })).toEqual([
      'changed item r1/thing; also: updated',
    ]);
    expect(inRelease(from, { items: [anItem({ updated: '2024-06-01', body: 'New.' })] })).toEqual([
      'changed item r1/thing; worded: body',
    ]);
  });
});

describe('notes and issues', () => {
  test('changed advice and phase', () => {
    const from = aNote({ advice: 'recommended' });
    const to = aNote({
      advice: 'recommended',
      revisions: [{ on: '2024-03-17', advice: 'optional', phase: 'before' }],
    });
    expect(inRelease({ notes: [from] }, { notes: [to] })).toEqual([
      'changed upgrade-note r1/step; advice: recommended → optional; phase: during → before',
    ]);
  });

  test('a fixed issue and a new one', () => {
    const from = { issues: [anIssue()] };
    const to = {
      issues: [anIssue({ fixed_in: ['1.0.1'] }), anIssue({ slug: 'b', severity: 'high' })],
    };
    expect(inRelease(from, to)).toEqual([
      'changed known-issue r1/fault; fixed_in: none → 1.0.1',
      'added known-issue r1/b; (high)',
    ]);
  });
});
