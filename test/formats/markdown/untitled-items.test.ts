import { rm } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { twins } from '../../../src/formats/markdown/twins.ts';
import { aContext } from '../../support/context.ts';
import { LIGHT_TREE } from '../../support/light-tree.ts';
import { TODAY, writeTree } from '../../support/tree.ts';

const TO = 'https://notes.example.org/releases/1.0/items/list/';

/** Notes without a title, each with its heading and its text on the page of its item. */
const NOTES = [
  ['Fix it.\n\nAnd then.', 'Fix it.', 'And then.'],
  ['\n\nFix it. Now.\n\nAnd then.\n', 'Fix it.', 'Now.\n\nAnd then.'],
  ['Fix it. Now.\n- One.\n- Two.', 'Fix it.', 'Now.\n\n- One.\n- Two.'],
  ['Fix it.\n## Why\n\nSo.', 'Fix it.', '## Why\n\nSo.'],
  [
    'Fix [it](list.md). Now <b>so</b>.\n\nSee [it][l].\n\n[l]: list.md',
    `Fix [it](${TO}).`,
    `Now \\<b>so\\</b>.\n\nSee [it][l].\n\n[l]: ${TO}`,
  ],
  ['Fix `a.b`. Now.', 'Fix `a.b`.', 'Now.'],
  ['- Fix it.\n\nNow.', 'Now', '<!-- -->\n\n- Fix it.\n\nNow.'],
  ['Fix it.\n- One.', 'Fix it.', '<!-- -->\n\n- One.'],
  ['> Fix it.\n\nNow.', 'Now', '> Fix it.\n\nNow.'],
] as const;

const files = NOTES.map(([note], n) => [
  `releases/1.0/items/n-${n}.md`,
  `---\nkind: fix\nstatus: ready\n---\n${note}\n`,
]);
const folder = await writeTree(Object.fromEntries(files), LIGHT_TREE);
const { catalog } = await readCatalog(folder, { today: TODAY });
const all = twins(aContext(catalog));

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(NOTES.map(([note, heading, rest], n) => [note, heading, rest, n] as const))(
  'a note is said once, as on its page: %j',
  (_, heading, rest, n) => {
    const text = all.find(({ path }) => path.endsWith(`/n-${n}.md`))?.text() ?? '';
    const page = text.slice(text.indexOf('\n# ') + 1);
    expect(page.split('\n', 1)[0]).toBe(`# ${heading}`);
    expect(page.slice(page.indexOf('/milestones/ga/)') + 16).trim()).toBe(rest);
  },
);
