import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeEditorMap } from '../../src/catalog/editor-map.ts';
import { readTree } from '../../src/catalog/read/tree.ts';
import { jsonSchemaText } from '../../src/schema/json-schema.ts';
import { writeTree } from '../support/tree.ts';

test('every Markdown file is mapped to its schema, and an unchanged map is not written again', async () => {
  const root = await mkdtemp(join(tmpdir(), 'relnotes editor-'));
  const content = await writeTree({
    'releases/r2/items/proxy.de.md': '---\ntitle: Ein Proxy\n---\n',
  });
  try {
    const { files } = readTree(content);
    const write = () => writeEditorMap(pathToFileURL(`${root}/`), content, files);
    const collections = join(root, '.astro/collections');
    await write();
    const map: { entries: unknown } = JSON.parse(
      await readFile(join(collections, 'collections.json'), 'utf8'),
    );
    const entries = JSON.stringify(map.entries, null, 2);
    expect(entries.replaceAll(content.toLowerCase(), '')).toMatchInlineSnapshot(`
      "{
        "file:///docs/index.mdx": "doc",
        "file:///meetings/2024-01-29.md": "meeting",
        "file:///releases/r1/release.mdx": "release",
        "file:///releases/r2/items/proxy.de.md": "translation",
        "file:///releases/r2/items/proxy.md": "item",
        "file:///releases/r2/known-issues/leak.md": "known-issue",
        "file:///releases/r2/release.mdx": "release",
        "file:///releases/r2/upgrade-notes/switch.md": "upgrade-note"
      }"
    `);
    expect(await readFile(join(collections, 'item.schema.json'), 'utf8')).toBe(
      jsonSchemaText('item'),
    );
    const before = await stat(join(collections, 'collections.json'));
    await write();
    const after = await stat(join(collections, 'collections.json'));
    expect(after.mtimeMs).toBe(before.mtimeMs);
  } finally {
    await rm(root, { recursive: true, force: true });
    await rm(content, { recursive: true, force: true });
  }
});
