import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exported } from '../support/run-export.ts';

test('the items, or the readiness board, complete or only its changes', async () => {
  const rowsOf = async (as: string, ...argv: string[]) => {
    const text = await exported('r2', '--as', as, ...argv);
    return parse(text.replace(/exit 0$/u, ''));
  };
  const board = async (...argv: string[]) => {
    const rows: string[][] = await rowsOf('readiness', ...argv);
    return rows.map(([item, , status]) => `${item}: ${status}`);
  };
  const items: string[][] = await rowsOf('csv');
  expect(items.map(([, , version, date, change, , title]) => [version, date, change, title]))
    .toMatchInlineSnapshot(`
    [
      [
        "version",
        "date",
        "change",
        "title",
      ],
      [
        "2.0.1",
        "2024-04-02",
        "security",
        "A hole in the images",
      ],
      [
        "2.0.0",
        "2024-03-20",
        "added",
        "A proxy <before> the "database" & more",
      ],
      [
        "2.0.0",
        "2024-03-20",
        "deprecated",
        "The old balancer goes",
      ],
      [
        "2.0.0",
        "2024-03-20",
        "removed",
        "The older one is gone",
      ],
    ]
  `);
  expect(await board()).toMatchInlineSnapshot(`
    [
      "Item: Status",
      "A hole in the images: Ready",
      "The old balancer goes: Ready",
      "A proxy <before> the "database" & more: Ready",
      "A central API: Deferred",
      "The older one is gone: Ready",
    ]
  `);
  expect(await board('--since', 'ga')).toMatchInlineSnapshot(`
    [
      "Item: Status",
      "A hole in the images: Ready",
    ]
  `);
});
