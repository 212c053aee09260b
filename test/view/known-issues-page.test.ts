import { describe, expect, test } from 'vitest';
import type { KnownIssue } from '../../src/domain/catalog.ts';
import { knownIssuesPage } from '../../src/view/known-issue/known-issues-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue } from '../support/entries.ts';

const MILESTONES = [
  { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
  ga(),
  { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
] as const;

function pageOf(issues: readonly KnownIssue[]) {
  const release = aRelease({ milestones: [...MILESTONES], issues });
  return knownIssuesPage(aContext(aCatalog([release])), release);
}

function factOf(parts: Parameters<typeof anIssue>[0], label: string) {
  const [issue] = pageOf([anIssue(parts)]).groups[0]?.lines ?? [];
  return issue?.facts.find((fact) => fact.label === label)?.values.map(({ text }) => text);
}

describe('the page', () => {
  test('lists open issues first, and counts both states', () => {
    const page = pageOf([anIssue({ slug: 'gone', fixed_in: '1.0.1' }), anIssue({ slug: 'there' })]);
    expect(page.lead).toBe('1 open and 1 fixed.');
    expect(page.groups.map(({ title, lines }) => [title, ...lines.map(({ id }) => id)])).toEqual([
      ['Open', 'there'],
      ['Fixed', 'gone'],
    ]);
  });

  test('shows an issue of its own folder that only other releases have: its address is there', () => {
    const older = aRelease({ id: 'r0', milestones: [{ ...ga(), actual: '2023-03-20' }] });
    const release = aRelease({
      milestones: [...MILESTONES],
      issues: [anIssue({ slug: 'old', affects: [{ from: 'r0', to: 'r0' }] })],
    });
    const page = knownIssuesPage(aContext(aCatalog([older, release])), release);
    expect(page.lead).toBe('No issues are known.');
    expect(page.groups).toMatchObject([
      {
        title: 'In other releases only',
        lines: [{ id: 'old', struck: true, tag: { word: 'Other releases' } }],
      },
    ]);
  });

  test('says if no issue is known', () => {
    expect(pageOf([]).lead).toBe('No issues are known.');
  });

  test('shows an open issue of an earlier release, with a prefixed id', () => {
    const older = aRelease({
      id: 'r0',
      version: '0.1.0',
      milestones: [ga('2023-09-20')],
      issues: [anIssue({ release: 'r0', affects: [{ from: 'r0', to: 'r1' }], aliases: ['was'] })],
    });
    const release = aRelease({ milestones: [...MILESTONES], previous: 'r0' });
    const page = knownIssuesPage(aContext(aCatalog([older, release])), release);
    const [issue] = page.groups[0]?.lines ?? [];
    expect(issue).toMatchObject({ id: 'r0--fault', aliases: [] });
    expect(issue?.facts[0]).toEqual({
      label: 'Comes from',
      values: [{ text: 'Release r0', href: '/releases/r0/' }],
    });
  });
});

describe('which versions an issue affects', () => {
  test.each([
    ['all from the first version on, where nothing is said', {}, ['RC1 and later']],
    ['a range', { affects: [{ from: '1.0.0', to: '1.0.1' }] }, ['1.0.0 to 1.0.1']],
    ['one candidate', { affects: [{ from: 'rc1', to: 'rc1' }] }, ['RC1']],
    ['from a version on', { affects: [{ from: '1.0.1' }] }, ['1.0.1 and later']],
    ['up to a version', { affects: [{ to: '1.0.1' }] }, ['up to 1.0.1']],
    ['a note', { affects: [{ from: 'ga', note: 'With `x`.' }] }, ['1.0.0 and later: With x.']],
  ])('%s', (_case, parts, texts) => {
    expect(factOf(parts, 'Affects')).toEqual(texts);
  });
});

describe('the facts of an issue', () => {
  test('have the versions with a fix by the names readers know, also external ones', () => {
    expect(factOf({ fixed_in: ['1.0.1', 'r9'] }, 'Fixed in')).toEqual(['1.0.1', 'R9']);
  });

  test('have the workaround, with names as code', () => {
    const [issue] = pageOf([anIssue({ workaround: 'Set `x = y`.' })]).groups[0]?.lines ?? [];
    expect(issue?.workaround).toEqual({ label: 'Workaround', html: 'Set <code>x = y</code>.' });
  });

  test('have the tracker by its short name, and the severity', () => {
    const parts = {
      tracker: 'https://github.com/osism/issues/issues/865',
      severity: 'high',
    } as const;
    expect(factOf(parts, 'Tracker')).toEqual(['osism/issues#865']);
    const [issue] = pageOf([anIssue(parts)]).groups[0]?.lines ?? [];
    expect(issue?.tags.map(({ word }) => word)).toEqual(['Open', 'High']);
  });
});
