import { expect, test } from 'vitest';
import { comparePage } from '../../src/view/compare/compare-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, aNote } from '../support/entries.ts';

const release = aRelease({
  milestones: [
    { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
    { id: 'rc2', kind: 'rc', actual: '2024-02-21' },
    ga(),
    { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
  ],
  notes: [aNote({ since: 'rc1' }), aNote({ slug: 'late', since: '1.0.1' })],
  issues: [anIssue({ fixed_in: '1.0.1' })],
});

test('the two milestones that the page opens with have cells of their own in the rows in which they differ', () => {
  const { table } = comparePage(aContext(aCatalog([release])), release);
  const at = [...table.columns.keys()].filter((column) => table.columns[column]?.opens);
  expect(at).toHaveLength(2);
  const rows = table.groups.flatMap((group) => group.rows);
  expect(new Set(rows.map(({ opens }) => opens))).toEqual(new Set([true, false]));
  for (const { opens, cells } of rows) {
    const wide = cells.flatMap((cell) => Array.from({ length: cell.span }, () => cell));
    const [one, other] = at.map((column) => wide[column]);
    const isOther = one?.tag?.word !== other?.tag?.word || one?.text !== other?.text;
    expect(isOther).toBe(opens);
    const shown = cells.filter((cell) => cell.opens);
    expect(shown).toEqual(opens ? [one, other] : []);
    expect(shown.every(({ span }) => span === 1)).toBe(true);
  }
});
