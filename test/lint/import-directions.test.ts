import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();

/** The findings of the lint of the repository about the directions of imports in a text at a path. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId === 'relnotes/import-directions')
    .map(({ message }) => message);
}

it('forbids what the table of directions does not name, in every form of an import', async () => {
  const text = `
    import { readCatalog } from '../../catalog/read-catalog.ts';
    import type { PagePath } from '../../build/astro/page-paths.ts';
    export { getCatalog } from '../../catalog/collection.ts';
    export * from '../../formats/sitemap.ts';
    export const later = () => import('../../cli/main.ts');
    export type Io = import('../../cli/shared/io.ts').Io;
    import { readFileSync } from 'node:fs';
  `;
  expect(await lint('src/view/home/home-page.ts', text)).toMatchInlineSnapshot(`
    [
      "src/view may not import from src/catalog/read-catalog.ts (lint/directions.mjs).",
      "src/view may not import from src/build/astro/page-paths.ts (lint/directions.mjs).",
      "src/view may not import from src/catalog/collection.ts (lint/directions.mjs).",
      "src/view may not import from src/formats/sitemap.ts (lint/directions.mjs).",
      "src/view may not import from src/cli/main.ts (lint/directions.mjs).",
      "src/view may not import from src/cli/shared/io.ts (lint/directions.mjs).",
      "src/view may not import from node:fs (lint/directions.mjs).",
    ]
  `);
});

it('keeps the virtual modules, and Astro, to the folders that may know them', async () => {
  const text = `
    import { content } from 'relnotes:build';
    import { bodies } from 'relnotes:bodies';
    import { getCollection } from 'astro:content';
    import { build } from 'astro';
    import { renderToString } from 'astro/runtime/server/index.js';
  `;
  const forbiddenIn = async (path: string) =>
    (await lint(path, text)).map((message) => message.replace(/ \(.*/u, ''));
  expect(await forbiddenIn('src/domain/gate.ts')).toHaveLength(5);
  expect(await forbiddenIn('src/cli/main.ts')).toHaveLength(5);
  expect(await forbiddenIn('src/catalog/read-catalog.ts')).toHaveLength(5);
  expect(await forbiddenIn('src/routes/context.ts')).toMatchInlineSnapshot(`
    [
      "src/routes may not import from relnotes:bodies",
      "src/routes may import only types from astro",
      "src/routes may not import from astro/runtime/server/index.js",
    ]
  `);
  expect(await forbiddenIn('src/build/astro/build-options.ts')).toMatchInlineSnapshot(`
    [
      "src/build/astro may not import from relnotes:build",
      "src/build/astro may not import from relnotes:bodies",
    ]
  `);
});

it('tells types from values, and folders from their namesakes', async () => {
  const component = (line: string) =>
    lint('src/components/home/Next.astro', `---\n${line}\n---\n<p>Next</p>\n`);
  const model = '../../view/home/home-page.ts';
  expect(await component(`import type { HomePage } from '${model}';`)).toEqual([]);
  expect(await component(`import { type HomePage } from '${model}';`)).toEqual([]);
  expect(await component(`import { homePage } from '${model}';`)).toMatchInlineSnapshot(`
    [
      "src/components may import only types from src/view/home/home-page.ts (lint/directions.mjs).",
    ]
  `);
  const search = `import { searchForm } from '../search/search-form.ts';`;
  expect(await lint('src/view/home/home-page.ts', search)).toEqual([]);
  expect(await lint('src/view/context.ts', search)).toHaveLength(1);
});

it('asks for an entry when a folder is new', async () => {
  expect(await lint('src/new/thing.ts', `import '../lib/once.ts';`)).toMatchInlineSnapshot(`
    [
      "src/new/thing.ts has no entry in lint/directions.mjs. Add one that lists what it may import.",
    ]
  `);
});

it('looks into the scripts of a component', async () => {
  const text = `<p>Next</p>\n<script>\n  import '../../cli/main.ts';\n</script>\n`;
  expect(await lint('src/components/home/Next.astro', text)).toHaveLength(1);
});
