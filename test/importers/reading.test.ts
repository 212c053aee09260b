import { describe, expect, it, test } from 'vitest';
import { findAsks } from '../../src/importers/minutes/asks.ts';
import { findAnswers } from '../../src/importers/minutes/criteria.ts';
import { findDates } from '../../src/importers/minutes/dates.ts';
import { findLikelihood } from '../../src/importers/minutes/likelihood.ts';
import { findLinks } from '../../src/importers/minutes/links.ts';
import { readMarks } from '../../src/importers/minutes/marks.ts';
import { findDecision } from '../../src/importers/minutes/questions.ts';
import { rankBySimilarity, createVocabulary } from '../../src/importers/minutes/similarity.ts';
import { aSite } from '../support/catalog.ts';

describe('a state', () => {
  test.each([
    ['Cache: :white_check_mark:', 'ready', 'Cache'],
    ['✅ Cache', 'ready', 'Cache'],
    ['Cache: DONE', 'ready', 'Cache'],
    ['DONE: Cache', 'ready', 'Cache'],
    ['Cache (done)', 'ready', 'Cache'],
    ['Cache - done', 'ready', 'Cache'],
    ['Cache | ready', 'ready', 'Cache'],
    ['Cache: done, ships on Monday', 'ready', 'Cache , ships on Monday'],
    ['Cache is WIP', 'undecided', 'Cache is'],
    ['Cache: TBD', 'undecided', 'Cache'],
    ['Cache [in progress]', 'undecided', 'Cache'],
    ['Cache ?', 'undecided', 'Cache'],
    ['Cache: not ready', 'undecided', 'Cache'],
    ['Cache: ❌', 'deferred', 'Cache'],
    ['Cache: postponed to R3', 'deferred', 'Cache'],
    ['Cache: not yet for R2', 'deferred', 'Cache'],
    ['Main components done, not yet friendly', undefined, 'Main components done, not yet friendly'],
    ['NOT DONE', 'undecided', ''],
    ['This is NOT DONE in any way', undefined, 'This is NOT DONE in any way'],
    ['Open vSwitch on LTS', undefined, 'Open vSwitch on LTS'],
    ['Ready-made images', undefined, 'Ready-made images'],
    ['Cache: erledigt', 'ready', 'Cache'],
    ['Cache - in Arbeit', 'undecided', 'Cache'],
    ['Cache: noch nicht fertig', 'undecided', 'Cache'],
    ['Cache: verschoben auf R3', 'deferred', 'Cache'],
    ['Offene Fragen', undefined, 'Offene Fragen'],
  ])('%s', (text, status, rest) => {
    expect(readMarks(text)).toMatchObject({ status, rest });
  });

  it('gives the target of a postponed item', () => {
    expect(readMarks('Cache: postponed to R3').target).toBe('R3');
    expect(readMarks('Cache: verschoben auf R3').target).toBe('R3');
    expect(readMarks('POSTPONED to release 3').target).toBe('release 3');
    expect(readMarks('Cache: not yet for R2').target).toBeUndefined();
  });

  it('is read together with a flag', () => {
    expect(readMarks('Docs missing :exclamation:')).toMatchObject({ attention: true });
    expect(readMarks('⚠️ ✅ Cache')).toMatchObject({ attention: true, status: 'ready' });
  });
});

test.each([
  ['RC1 2024-02-07', ['2024-02-07']],
  ['7.2.2024 and 20240208', ['2024-02-07', '2024-02-08']],
  ['7th of Feb 2024 to March 1, 2024', ['2024-02-07', '2024-03-01']],
  ['on Feb 7', ['2024-02-07']],
  ['Dec 20', ['2023-12-20']],
  ['2024-02-30 or 7.0.1 or v2024.1', []],
])('the days in "%s"', (text, days) => {
  expect(findDates(text, '2024-01-29').map(({ day }) => day)).toEqual(days);
});

test.each([
  [
    'Feedback wanted: via the list -> @dev',
    [{ of: 'dev', what: 'Feedback wanted', via: 'the list' }],
  ],
  [
    '@dev and @ops to write it by 2024-02-07',
    [{ of: 'dev', what: 'write it', by: '2024-02-07' }, { of: 'ops' }],
  ],
  ['AI @dev: book a room', [{ of: 'dev', what: 'book a room' }]],
  ['TODO (@dev) book a room', [{ of: 'dev', what: 'book a room' }]],
  ['Book a room (@dev)', [{ of: 'dev', what: 'Book a room' }]],
  ['was discussed with @dev', []],
  ['mail to dev@example.org', []],
])('the asks in "%s"', (text, asks) => {
  const found = findAsks(text, '2024-01-29');
  expect(found).toHaveLength(asks.length);
  expect(found).toMatchObject(asks);
});

test.each([
  ['CI: done', [['ci', 'met']]],
  ['works - WIP', [['works', 'unmet']]],
  [
    'Works ✅, CI ❓',
    [
      ['works', 'met'],
      ['ci', 'unknown'],
    ],
  ],
  [
    '(a) yes (b) n/a',
    [
      ['works', 'met'],
      ['ci', 'not-applicable'],
    ],
  ],
  ['CI is still missing', [['ci', 'unmet']]],
  ['CI job of the upgrade: done', []],
  ['Works since last week', []],
])('the criteria in "%s"', (text, answers) => {
  const found = findAnswers(aSite(), text);
  expect(found.map(({ id, state }) => [id, state])).toEqual(answers);
});

test.each([
  ['Is it on by default?', { kind: 'question', text: 'Is it on by default?' }],
  ['Unsure whether we want it', { kind: 'question' }],
  ['Decided: it is off', { kind: 'outcome', text: 'it is off' }],
  ['Option B: off (rejected: too slow)', { kind: 'option', text: 'off', rejected: 'too slow' }],
  ['It is on by default', undefined],
])('the decision in "%s"', (text, decision) => {
  const found = findDecision(text);
  if (decision === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(decision);
});

test('gives links a text that describes their target', () => {
  const text = 'see [the change](https://a.example/c/1) and (https://b.example/org/repo/pull/7).';
  expect(findLinks(text)).toEqual([
    { label: 'the change', url: 'https://a.example/c/1' },
    { label: 'b.example: repo pull 7', url: 'https://b.example/org/repo/pull/7' },
  ]);
});

test.each([
  ['very low probability to get it in', 'very low'],
  ['It is very unlikely', 'very unlikely'],
  ['chances are good', 'good'],
  ['a good thing', undefined],
])('the likelihood in "%s"', (text, likelihood) => {
  expect(findLikelihood(text)).toBe(likelihood);
});

describe('a name', () => {
  const vocabulary = createVocabulary([
    { key: 'stacks-new', names: ['cluster-stacks-openstack-greenfield'] },
    { key: 'stacks-old', names: ['cluster-stacks-v1-v2-migration'] },
    { key: 'monitoring', names: ['health-monitoring-in-ci', 'A machine boots in CI'] },
    { key: 'proxy', names: ['saltpool', 'Connections through Saltpool'] },
  ]);

  test.each([
    ['ClusterStacks (on OpenStack) greenfield', 'stacks-new'],
    ['ClusterStacks v1->v2 migration', 'stacks-old'],
    ['HealthMon in CI', 'monitoring'],
    ['Salt Pool', 'proxy'],
  ])('%s is known', (text, key) => {
    expect(rankBySimilarity(vocabulary, text)[0]).toMatchObject({ key, score: 1 });
  });

  it('is not found within a longer word', () => {
    expect(rankBySimilarity(vocabulary, 'OpenStack exporter')[0]?.score).toBeLessThan(0.6);
    expect(rankBySimilarity(vocabulary, 'Room booking')).toEqual([]);
  });
});
