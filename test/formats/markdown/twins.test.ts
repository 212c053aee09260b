import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { twins } from '../../../src/formats/markdown/twins.ts';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { makeUrls } from '../../../src/view/urls.ts';
import { aContext } from '../../support/context.ts';
import { RICH_TREE } from '../../support/rich-tree.ts';
import { TODAY, writeTree } from '../../support/tree.ts';

const folder = await writeTree({}, RICH_TREE);
const { catalog } = await readCatalog(folder, { today: TODAY });
const english = aContext(catalog);
const german = aContext(catalog, {
  lang: 'de',
  words: wordsOf('de'),
  urls: makeUrls({ origin: 'https://notes.example.org', base: '/', prefix: 'de/' }),
});

function textAt(context: typeof english, path: string): string {
  return (
    twins(context)
      .find((twin) => twin.path === path)
      ?.text() ?? ''
  );
}

test('the twin of an item has the note as written, with whole addresses', () => {
  const text = textAt(english, '/releases/r2/items/proxy.md');
  expect(text).toContain(
    'See [the switch](https://notes.example.org/releases/r2/upgrade/#switch), [its first step](https://notes.example.org/releases/r2/upgrade/#switch--first-step)\nand [the leak]',
  );
  expect(text).toContain('> [!WARNING]\n> One proxy a node[^1].\n');
  expect(text).toContain('| ---- | ------: |');
  expect(text).toContain('](https://notes.example.org/files/releases/r2/items/proxy.png)');
});

test('a twin in another language has the words and addresses of that language', () => {
  const text = textAt(german, '/de/releases/r2/items/proxy.md');
  expect(text).toContain(
    '[die Umstellung](https://notes.example.org/de/releases/r2/upgrade/#switch)',
  );
  expect(text).toContain('## Grenzen\n\nEiner je Knoten.');
});

test('the headings of an upgrade note are below its own, and the parts of MDX are in the text', () => {
  expect(textAt(english, '/releases/r2/upgrade.md')).toContain('\n#### First step\n\n1. Stop');
  const release = textAt(english, '/releases/r7.10.md');
  expect(release).toContain('What is planned.\n\n| Milestone |');
});

test('an item of another release has its kind, its area and its origin behind it', () => {
  const text = textAt(english, '/releases/r1/milestones/ga.md');
  const link = '[A hole in the images](https://notes.example.org/releases/r2/items/cve/)';
  const remarks = 'Security · Infrastructure · from 2.0.1 (Release 2)';
  expect(text).toContain(`### New in GA\n\n- ${link}: ${remarks}\n`);
  expect(text).toContain(`### Also in this release\n\n- ${link} (Ready), ${remarks}\n`);
});
