import { expect, test } from 'vitest';
import { fileAfter, linesOf, planOf } from './plan.ts';

const MINUTES = `# Board of 2024-02-21

## Items

* Image cache - done, documented, CI green
* Snapshot tool: done, ships on Monday
* Snapshot tool
    * docs are missing
* Pod dashboard: erledigt
`;

test('separates a remark from the name, and joins two lines about one item', async () => {
  const plan = await planOf('2024-02-21.md', MINUTES);
  expect(linesOf(plan)).toMatchInlineSnapshot(`
    "1 meetings/2024-02-21.md: date, title
    3 merged: it names the section of the lines below
    5 items/image-cache.md: status ready
    6 items/snapshot-tool.md: status ready, new item
    7 meetings/2024-02-21.md: entry of r2/snapshot-tool
    8 items/snapshot-tool.md: criterion documented unmet
    9 items/pod-dashboard.md: status ready, new item"
  `);
  expect(fileAfter(plan, 'releases/r2/items/snapshot-tool.md')).toMatchInlineSnapshot(`
    "---
    # Proposed from the minutes 2024-02-21: check title, area and kind, then write the note below.
    title: Snapshot tool
    area: iaas
    kind: feature
    history:
      - on: 2024-02-21
        meeting: 2024-02-21
        status: ready
        criteria: { documented: unmet }
    origin: minutes:Snapshot tool , ships on Monday
    ---
    "
  `);
  expect(fileAfter(plan, 'meetings/2024-02-21.md')).toContain('title: Board\n');
});

test('rows of a table, and a day in the first line of minutes without headings', async () => {
  const plan = await planOf(
    'call.md',
    `Call of 2024-02-21

| What | State | Who |
|------|:-----:|-----|
| Image cache | done | @dev |
| Snapshot tool | fertig | |
| Nobody knows | | |
`,
  );
  expect(plan.meeting).toBe('2024-02-21');
  expect(linesOf(plan)).toMatchInlineSnapshot(`
    "1 meetings/2024-02-21.md: date, title
    3 merged: layout
    4 merged: layout
    5 items/image-cache.md: owner dev, status ready
    6 items/snapshot-tool.md: status ready, new item
    7 NOT PLACED: no item, milestone or field recognized"
  `);
});
