import { expect, test } from 'vitest';
import { ENTRY_TYPES } from '../../src/schema/entry-types.ts';
import { fieldList, type FieldShape } from '../../src/schema/field-list.ts';
import { problemsOf } from '../support/tree.ts';

const DAYS: readonly string[] = ['day', 'plan', 'actual'];

/** Days that are plans: they are meant to lie ahead. */
const PLANNED = [
  'item: asks[].by',
  'item: parts[].asks[].by',
  'timeline: milestones[].planned',
  'timeline: milestones[].plans[].planned',
  'timeline: milestones[].ends',
  'release: support.extended_until',
];

/** Days of facts, each of which warns below. */
const FACTS = [
  'item: asks[].on',
  'item: parts[].asks[].on',
  'item: decisions[].on',
  'item: decisions[].decided',
  'item: history[].on',
  'item: published',
  'item: updated',
  'upgrade-note: revisions[].on',
  'upgrade-note: updated',
  'known-issue: updated',
  'release: withdrawn.on',
  'release: updated',
  'timeline: milestones[].plans[].set',
  'timeline: milestones[].actual',
  'timeline: milestones[].artefacts[].date',
  'timeline: milestones[].withdrawn.on',
  'timeline: milestones[].updated',
  'meeting: date',
  'meeting: updated',
  'doc: updated',
];

test('every day that a writer may write is either a plan or a fact', () => {
  const found = Object.entries(ENTRY_TYPES).flatMap(([name, { schema }]) =>
    fieldList(schema)
      .filter(({ shape }) => isDay(shape))
      .map(({ path }) => `${name}: ${path}`),
  );
  const asks = found.includes('item: parts[].asks[].on') ? [] : PARTS_ASKS;
  expect([...found, ...asks].toSorted()).toEqual([...PLANNED, ...FACTS].toSorted());
});

/** The list names the fields of `asks` once. */
const PARTS_ASKS = ['item: parts[].asks[].on', 'item: parts[].asks[].by'];

function isDay(shape: FieldShape): boolean {
  return shape.kind === 'scalar' && DAYS.includes(shape.form);
}

const AHEAD = '2028-01-01';

test('each fact that is dated ahead warns with its position', async () => {
  const problems = await problemsOf({
    'releases/r2/release.mdx': `---
title: Release 2
version: 2.0.0
previous: r1
updated: ${AHEAD}
withdrawn: { on: ${AHEAD}, why: It loses data. }
---

The second.
`,
    'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08, updated: ${AHEAD}, withdrawn: { on: ${AHEAD}, why: It fails. } }
  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20, artefacts: [{ component: a, date: ${AHEAD} }] }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02, plans: [{ set: ${AHEAD}, planned: 2024-05-01 }] }
  - { id: 2.0.2, kind: maintenance, version: 2.0.2, actual: 2024-06-01/${AHEAD} }
`,
    'releases/r2/items/proxy.md': `---
title: A proxy before the database
area: iaas
kind: feature
owners: [ops]
published: ${AHEAD}
updated: ${AHEAD}
asks: [{ what: Say, on: ${AHEAD}, done: ${AHEAD} }]
parts: [{ id: play, title: Play, asks: [{ what: Say, on: ${AHEAD}, done: ${AHEAD} }] }]
decisions: [{ question: Who?, on: ${AHEAD}, outcome: Us, decided: ${AHEAD} }]
history:
  - { on: ${AHEAD}, status: ready }
---

Connections go through a proxy.

## Limits

One proxy a node.
`,
    'releases/r2/upgrade-notes/switch.md': `---
title: Switch the proxy
advice: required
updated: ${AHEAD}
revisions: [{ on: ${AHEAD}, advice: optional }]
---

Stop the old one.
`,
    'releases/r2/known-issues/leak.md': `---
title: Ports are left behind
fixed_in: [2.0.1]
updated: ${AHEAD}
---

They stay.
`,
    [`meetings/${AHEAD}.md`]: `---\ndate: ${AHEAD}\nupdated: ${AHEAD}\n---\n\nThe board will have met.\n`,
    'docs/index.mdx': `---\ntitle: Handbook\nupdated: ${AHEAD}\n---\n\n## How to write\n\nAdd a file.\n`,
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/index.mdx:3:10 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/meetings/2028-01-01.md:2:7 warning date-ahead: the meeting is dated 2028-01-01, which is after today, 2024-06-15. No page shows it before that day. Correct the day if it is wrong.
    content/meetings/2028-01-01.md:3:10 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:6:12 warning date-ahead: the item is marked as published on 2028-01-01, which is after today, 2024-06-15. No page shows it before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:7:10 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:8:25 warning date-ahead: the ask is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:8:43 warning date-ahead: the ask is marked as done on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:9:58 warning date-ahead: the ask is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:9:76 warning date-ahead: the ask is marked as done on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:10:35 warning date-ahead: the question is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:10:69 warning date-ahead: the decision is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/items/proxy.md:12:11 warning date-ahead: the history entry is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/known-issues/leak.md:4:10 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/release.mdx:5:10 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/release.mdx:6:18 warning date-ahead: the withdrawal is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/timeline.yaml:2:76 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/timeline.yaml:2:105 warning date-ahead: the withdrawal is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/timeline.yaml:3:100 warning date-ahead: the artefact is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/timeline.yaml:4:88 warning date-ahead: the plan is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/timeline.yaml:5:61 warning date-ahead: the milestone is marked as done on 2028-01-01, which is after today, 2024-06-15. Write it under planned until it has happened.
    content/releases/r2/upgrade-notes/switch.md:4:10 warning date-ahead: the entry is marked as updated on 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong.
    content/releases/r2/upgrade-notes/switch.md:5:19 warning date-ahead: the revision is dated 2028-01-01, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong."
  `);
});

test('a fact dated tomorrow warns, one dated today does not', async () => {
  const note = (on: string) =>
    `---\ntitle: Switch the proxy\nadvice: required\nrevisions: [{ on: ${on}, advice: optional }]\n---\n\nStop the old one.\n`;
  const problemsOn = (on: string) =>
    problemsOf({ 'releases/r2/upgrade-notes/switch.md': note(on) });
  expect(await problemsOn('2024-06-15')).toBe('');
  expect(await problemsOn('2024-06-16')).toMatchInlineSnapshot(
    `"content/releases/r2/upgrade-notes/switch.md:4:19 warning date-ahead: the revision is dated 2024-06-16, which is after today, 2024-06-15. It does not count before that day. Correct the day if it is wrong."`,
  );
});

test('facts of a milestone that has not happened warn', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }
  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-07-02 }
`,
    'releases/r2/items/proxy.md': `---
title: A proxy before the database
area: iaas
kind: feature
owners: [ops]
history:
  - { milestone: rc1, status: ready }
  - { milestone: 2.0.1, maturity: preview }
---

Connections go through a proxy.

## Limits

One proxy a node.
`,
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: Switch the proxy\nadvice: required\nrevisions: [{ milestone: 2.0.1, advice: optional }]\n---\n\nStop the old one.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:18 warning date-ahead: the history entry belongs to "2.0.1", which has not happened. It does not count before then. Set actual of 2.0.1 when it happens, or write on: with the day.
    content/releases/r2/upgrade-notes/switch.md:4:26 warning date-ahead: the revision belongs to "2.0.1", which has not happened. It does not count before then. Set actual of 2.0.1 when it happens, or write on: with the day."
  `);
});
