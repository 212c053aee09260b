import { describe, expect, test } from 'vitest';
import type { ImportPlan } from '../../src/importers/minutes/plan.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { fileAfter, planOf } from './plan.ts';

/** Lines about nothing that a release or a meeting has. */
const NOTHING =
  /^(?:tags:|- The room|\| 3 \| Nobody|The room|\*Entschuldigt|Hallo|- Der Raum|Hello|1 Welcome|3\.1\. 2024)/u;

function unplacedIn({ unplaced }: ImportPlan): string[] {
  return unplaced.map(({ text }) => text);
}

/** The slugs of the new items of a plan. */
function newItems({ created }: ImportPlan): string[] {
  return created.map(({ path }) => /([^/]+)\.md$/u.exec(path)?.[1] ?? '').toSorted();
}

describe.each(Object.entries(LAYOUTS))('%s', (name, text) => {
  const plan = planOf('minutes.md', text);
  const windows = name === 'German' ? 'fensterfunktionen' : 'window-functions';

  test('places every line that says something about the release', async () => {
    expect((await plan).meeting).toBe('2024-02-06');
    expect(unplacedIn(await plan).filter((line) => !NOTHING.test(line))).toEqual([]);
  });

  test('creates an item for each subject, and none for a heading', async () => {
    expect(newItems(await plan)).toEqual(
      {
        German: ['altlasten', 'fensterfunktionen', 'schnappschusse'],
        'an outline of any depth': ['floating-addresses', 'snapshot-tool', 'window-functions'],
      }[name] ?? ['snapshot-tool', 'window-functions'],
    );
  });

  test('keeps the words of each placed line', async () => {
    const { placed, edits } = await plan;
    const lines = text.split('\n');
    const meeting = edits.find(({ path }) => path.startsWith('meetings/'))?.after ?? '';
    for (const { line, to } of placed) {
      const all = `${edits.find(({ path }) => path === to)?.after ?? ''}${meeting}`;
      const words = (lines[line - 1] ?? '').match(/\p{L}{4,}/gu) ?? [];
      const [word] = words.filter(
        (one) =>
          !/^(?:Minutes|Protokoll|February|Februar|Tuesday|date|Present|Attendees|Participants|Teilnehmende)$/iu.test(
            one,
          ),
      );
      if (word !== undefined)
        expect(all.toLowerCase(), `line ${line}`).toContain(word.toLowerCase());
    }
  });

  test('reads states and criteria', async () => {
    const file = fileAfter(await plan, `releases/r2/items/${windows}.md`);
    expect(file).toMatch(/^ {4}status: (?:ready|undecided)$/mu);
    if (name !== 'HackMD bullets')
      expect(file).toMatch(/criteria: \{.*(?:documented|ci): (?:unmet|met)/u);
  });

  test.skipIf(name === 'an outline of any depth')('reads the participants', async () => {
    expect(fileAfter(await plan, 'meetings/2024-02-06.md')).toContain(
      'participants: [dev, ops, jo]',
    );
  });
});

test('a new item names the lines that it comes from', async () => {
  const { created } = await planOf('minutes.md', LAYOUTS['numbered'] ?? '');
  expect(created).toMatchInlineSnapshot(`
    [
      {
        "lines": [
          6,
          7,
          8,
        ],
        "path": "releases/r2/items/window-functions.md",
        "title": "Window functions",
      },
      {
        "lines": [
          9,
          10,
        ],
        "path": "releases/r2/items/snapshot-tool.md",
        "title": "Snapshot tool",
      },
    ]
  `);
});

test('columns of criteria, owners and states of a table reach the item', async () => {
  const plan = await planOf('minutes.md', LAYOUTS['a table with criteria'] ?? '');
  expect(fileAfter(plan, 'releases/r2/items/window-functions.md')).toMatchInlineSnapshot(`
    "---
    # Proposed from the minutes 2024-02-06: check title, area and kind, then write the note below.
    title: Window functions
    area: iaas
    kind: feature
    asks:
      - of: jo
        what: Measure Window functions again
        on: 2024-02-06
        by: 2024-02-15
    history:
      - on: 2024-02-06
        meeting: 2024-02-06
        status: undecided
        criteria: { works: met, ci: met, documented: unmet }
    owners: [jo]
    origin: minutes:Window functions
    ---
    "
  `);
  expect(fileAfter(plan, 'releases/r2/items/snapshot-tool.md')).toMatchInlineSnapshot(`
    "---
    # Proposed from the minutes 2024-02-06: check title, area and kind, then write the note below.
    title: Snapshot tool
    area: iaas
    kind: feature
    asks:
      - of: ops
        what: Order machines for the Snapshot tool
        on: 2024-02-06
        by: 2024-02-20
        done: 2024-02-06
    history:
      - on: 2024-02-06
        meeting: 2024-02-06
        status: ready
        criteria: { works: met, ci: unmet, documented: not-applicable }
    owners: [ops]
    origin: minutes:Snapshot tool
    ---
    "
  `);
});

test('numbered lines below a topic with a state are its parts', async () => {
  const plan = await planOf(
    '2024-02-06.md',
    '1. Storage: WIP\n1.1 Snapshots: done\n1.2 Quota: open\n',
  );
  expect(newItems(plan)).toEqual(['storage']);
  expect(fileAfter(plan, 'releases/r2/items/storage.md')).toContain('id: snapshots');
});

test.each([
  ['a heading over items', '## Storage\n\n- Snapshots: done\n', ['snapshots']],
  ['a heading with a state over items', '## Storage: WIP\n\n- Snapshots: done\n', ['snapshots']],
  [
    'a bullet over items',
    '- Storage\n  - Snapshots: done\n  - Quota: WIP\n',
    ['quota', 'snapshots'],
  ],
  ['a bullet of which nothing is said', '- Snapshots: done\n- Quota\n', ['snapshots']],
  ['a bullet with an owner', '- Quota\n  - owner: kim\n', ['quota']],
  ['a greeting with a tick', '- [x] Welcome everybody\n- [x] AOB\n', []],
  ['any other business', '## AOB\n\n- Coffee machine: done\n', []],
  ['a version in a sentence', '2.1 is the version of the kernel\n', []],
  ['a day before a milestone', '## Schedule\n\n14. Februar 2024: RC1\n', []],
])('%s', async (_case, text, items) => {
  expect(newItems(await planOf('2024-02-06.md', text))).toEqual(items);
});
