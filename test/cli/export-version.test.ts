import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { writeTree, type Files } from '../support/tree.ts';

function item(title: string, fields: string): string {
  return `---\ntitle: ${title}\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\n${fields}---\n\nIt is there.\n`;
}

const TREE: Files = {
  'releases/r2/items/later.md': item('What 2.0.1 brings', 'since: 2.0.1\n'),
  'releases/r2/items/next.md': item('What 2.0.2 brings', 'since: 2.0.2\n'),
  'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, version: 2.0.0-rc1, tag: v2.0.0-rc1, actual: 2024-02-08 }
  - { id: ga, kind: ga, tag: v2.0.0, actual: 2024-03-20 }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
  - { id: 2.0.2, kind: maintenance, version: 2.0.2, planned: 2024-09-01 }
`,
};

/** The same release before its GA. */
function candidates(first: string): Files {
  return {
    'releases/r2/items/late.md': item('What GA brings', ''),
    'releases/r2/known-issues/leak.md': null,
    'releases/r2/timeline.yaml': `milestones:\n  - { id: rc1, kind: rc, ${first} }\n  - { id: ga, kind: ga, version: 2.0.0, planned: 2024-09-01 }\n`,
  };
}

async function printed(tree: Files, ...argv: string[]): Promise<string> {
  const folder = await writeTree(tree);
  try {
    const io = testIo(folder);
    const code = await runCommand([...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The headings of a changelog, and the titles below them. */
function outline(text: string): string[] {
  return text.split('\n').flatMap((line) => /^## .*|(?<=^- \*\*)[^*]*/u.exec(line)?.[0] ?? []);
}

describe('one version of a release', () => {
  test.each([
    ['2.0.1', ['## [2.0.1] - 2024-04-02', 'What 2.0.1 brings', 'Ports are left behind']],
    ['2.0.0', ['## [2.0.0] - 2024-03-20', 'A proxy before the database']],
    ['v2.0.0-rc1', ['## [2.0.0-rc1] - 2024-02-08', 'A proxy before the database']],
    ['2.0.2', ['## [Unreleased]', 'What 2.0.2 brings']],
  ])('%s', async (version, expected) => {
    const text = await printed(TREE, 'export', 'r2', version, '--as', 'keepachangelog');
    expect(outline(text)).toEqual(expected);
  });

  test('is what came after a milestone, where one is named', async () => {
    const text = await printed(
      TREE,
      'export',
      'r2',
      '2.0.2',
      '--since',
      'ga',
      '--as',
      'keepachangelog',
    );
    expect(outline(text)).toEqual([
      '## [Unreleased]',
      'What 2.0.1 brings',
      'What 2.0.2 brings',
      'Ports are left behind',
    ]);
  });

  test('an unknown one is refused', async () => {
    expect(await printed(TREE, 'export', 'r2', '2.0.9')).toMatchInlineSnapshot(`
      "unknown version or milestone "2.0.9" of r2. Did you mean "2.0.1"? Known: rc1, 2.0.0-rc1, v2.0.0-rc1, ga, v2.0.0, 2.0.1, 2.0.2.
      exit 2"
    `);
  });

  test('is announced by the same names', async () => {
    const byId = await printed(TREE, 'announce', 'r2', 'rc1');
    expect(byId).toContain('exit 0');
    expect(await printed(TREE, 'announce', 'r2', '2.0.0-rc1')).toBe(byId);
    const maintenance = await printed(TREE, 'announce', 'r2', '2.0.1');
    expect(maintenance).toContain('What 2.0.1 brings');
    expect(maintenance).not.toContain('What 2.0.2 brings');
  });
});

describe('before GA the heading is that of the candidate', () => {
  const rest = ['## [Unreleased]', 'What GA brings'];
  const own = 'A proxy before the database';
  test.each([
    [
      'its version',
      'version: 2.0.0-rc1, actual: 2024-02-08',
      [...rest, '## [2.0.0-rc1] - 2024-02-08', own],
    ],
    [
      'its tag',
      'tag: v2.0.0-rc1, actual: 2024-02-08',
      [...rest, '## [v2.0.0-rc1] - 2024-02-08', own],
    ],
    ['no name', 'actual: 2024-02-08', [...rest, own]],
    ['an unknown day', 'version: 2.0.0-rc1, actual: unknown', [...rest, '## [2.0.0-rc1]', own]],
    ['no candidate yet', 'planned: 2024-08-01', ['## [Unreleased]', 'What GA brings', own]],
  ])('%s', async (_case, first, expected) => {
    const text = await printed(candidates(first), 'export', 'r2', '--as', 'keepachangelog');
    expect(outline(text)).toEqual(expected);
  });

  test('JSON has no day and no version of a release that is not out', async () => {
    const json = async (first: string): Promise<unknown> =>
      JSON.parse(
        (await printed(candidates(first), 'export', 'r2', '--as', 'json')).replace(/exit 0$/u, ''),
      );
    const one = (version: object) => ({ releases: [{ versions: [version] }] });
    expect(await json('version: 2.0.0-rc1, actual: 2024-02-08')).toMatchObject({
      releases: [{ versions: [{ version: null }, { version: '2.0.0-rc1', date: '2024-02-08' }] }],
    });
    expect(await json('planned: 2024-08-01')).toMatchObject(one({ version: null, date: null }));
  });
});
