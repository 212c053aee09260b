import { describe, expect, test } from 'vitest';
import { inExecutionOrder, orderNotes } from '../../src/domain/note-order.ts';
import { noteState } from '../../src/domain/note-state.ts';
import { upgradeRecord } from '../../src/domain/upgrade-record.ts';
import type { UpgradeNoteInput } from '../../src/schema/upgrade-note.ts';
import { aRelease, ga } from '../support/catalog.ts';
import { aNote } from '../support/entries.ts';
import { readTreeWith } from '../support/tree.ts';

const release = aRelease({ milestones: [{ id: 'rc1', kind: 'rc', actual: '2024-01-01' }, ga()] });

type Written = readonly [slug: string, input: Partial<UpgradeNoteInput>];

/** The steps as `phase: names`, then the information. */
function ordered(written: readonly Written[]) {
  const notes = written.map(([slug, input]) => aNote({ slug, ...input }));
  const { phases, information } = orderNotes(notes, (note) => noteState(release, note));
  const names = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug).join(' ');
  return [
    ...phases.map(({ phase, steps }) => `${phase}: ${names(steps)}`),
    ...(information.length === 0 ? [] : [`information: ${names(information)}`]),
  ];
}

describe('notes are in the order of execution', () => {
  test.each<[string, readonly Written[], readonly string[]]>([
    ['none', [], []],
    [
      'by phase',
      [
        ['a', { phase: 'after' }],
        ['b', {}],
        ['c', { phase: 'before' }],
      ],
      ['before: c', 'during: b', 'after: a'],
    ],
    [
      'whatever their advice',
      [
        ['a', { advice: 'optional' }],
        ['b', { advice: 'required' }],
        ['c', { advice: 'recommended' }],
      ],
      ['during: a b c'],
    ],
    [
      'by the phase that a revision set',
      [
        ['a', {}],
        ['b', { revisions: [{ milestone: 'rc1', phase: 'before' }] }],
      ],
      ['before: b', 'during: a'],
    ],
    [
      'with information apart',
      [
        ['a', { kind: 'info' }],
        ['b', {}],
        ['c', { kind: 'info', phase: 'before' }],
      ],
      ['during: b', 'information: c a'],
    ],
    [
      'with notes that are not recommended as information',
      [
        ['a', { advice: 'not-recommended' }],
        ['b', { revisions: [{ milestone: 'rc1', advice: 'not-recommended' }] }],
        ['c', { kind: 'step', advice: 'optional' }],
      ],
      ['during: c', 'information: a b'],
    ],
  ])('%s', (_case, written, expected) => {
    expect(ordered(written)).toEqual(expected);
  });

  test('steps and information together, too', () => {
    const notes = [
      aNote({ slug: 'a' }),
      aNote({ slug: 'b', kind: 'info', phase: 'before' }),
      aNote({ slug: 'c', phase: 'before' }),
    ];
    const all = inExecutionOrder(notes, (note) => noteState(release, note));
    expect(all.map(({ slug }) => slug)).toEqual(['b', 'c', 'a']);
  });
});

test('the catalog sorts numbers in file names as numbers, after `order`', async () => {
  const note = (fields = '') => `---\ntitle: T\nadvice: required\n${fields}---\n\nDo it.\n`;
  const issue = '---\ntitle: T\n---\n\nIt fails.\n';
  const { catalog } = await readTreeWith({
    'releases/r2/upgrade-notes/switch.md': null,
    'releases/r2/upgrade-notes/step-10.md': note(),
    'releases/r2/upgrade-notes/step-9.md': note(),
    'releases/r2/upgrade-notes/step-1.md': note(),
    'releases/r2/upgrade-notes/last.md': note('order: 1001\n'),
    'releases/r2/upgrade-notes/step-11.md': note('order: 9\n'),
    'releases/r2/known-issues/leak.md': null,
    'releases/r2/known-issues/11.md': issue,
    'releases/r2/known-issues/9.md': issue,
    'meetings/2024-01-29-10.md': '---\ndate: 2024-01-29\n---\n\nB.\n',
    'meetings/2024-01-29-9.md': '---\ndate: 2024-01-29\n---\n\nA.\n',
  });
  const names = (list: readonly { slug: string }[] = []) => list.map(({ slug }) => slug).join(' ');
  const r2 = catalog.releases.at(-1);
  expect([names(r2?.notes), names(r2?.issues), names(catalog.meetings)]).toEqual([
    'step-11 step-1 step-9 step-10 last',
    '9 11',
    '2024-01-29 2024-01-29-9 2024-01-29-10',
  ]);
});

test.each([
  ['notes', { notes: [aNote()] }],
  ['none', { upgrade_notes: 'none' as const }],
  ['unrecorded', {}],
])('the content says of an upgrade: %s', (record, parts) => {
  expect(upgradeRecord(aRelease(parts))).toBe(record);
});
