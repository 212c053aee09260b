import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { devEntries, siteIn } from '../../src/build/content/dev-entries.ts';
import { assembleCatalog } from '../../src/catalog/assemble.ts';
import { joinTranslations } from '../../src/catalog/parse/join-translations.ts';
import { NO_SITE } from '../../src/catalog/read-catalog.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { contextsIn } from '../support/context.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { TODAY, writeTree, type Files } from '../support/tree.ts';

/** Breaks one field of each file: the one on this line. */
function brokenAt(line: number): Files {
  return Object.fromEntries(
    Object.entries(RICH_TREE).map(([path, text]) => {
      if (typeof text !== 'string') return [path, text];
      const lines = text.split('\n');
      const own = lines[line] ?? '';
      return [
        path,
        lines.with(Math.min(line, lines.length - 1), own.replace(/: .*/u, ': x?')).join('\n'),
      ];
    }),
  );
}

test.each([1, 3, 5, 8])(
  'each page of dev has a model when line %i of every file is broken',
  async (line) => {
    const folder = await writeTree(brokenAt(line), {});
    const result = await readSite(folder, { today: TODAY, drafts: true, broken: true });
    await rm(folder, { recursive: true, force: true });
    expect(result.broken.length).toBeGreaterThan(0);
    const entries = devEntries(result, undefined);
    const site = siteIn(entries)?.entry;
    const catalog = assembleCatalog(
      site?.entryType === 'site' ? site.fields : NO_SITE,
      joinTranslations(entries.map(({ entry }) => entry)),
    );
    const pages = contextsIn(catalog, '/', TODAY).flatMap(listAllPages);
    for (const page of pages) page.model();
    expect(pages.length).toBeGreaterThan(10);
  },
);
