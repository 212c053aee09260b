import fc from 'fast-check';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { readYaml } from '../../src/catalog/read/yaml-source.ts';
import { runCommand } from '../../src/cli/main.ts';
import { itemSchema } from '../../src/schema/item.ts';
import { knownIssueSchema } from '../../src/schema/known-issue.ts';
import { meetingSchema } from '../../src/schema/meeting.ts';
import { releaseSchema } from '../../src/schema/release.ts';
import { timelineSchema } from '../../src/schema/timeline.ts';
import { upgradeNoteSchema } from '../../src/schema/upgrade-note.ts';
import { testIo } from '../support/io.ts';
import { ITEM, PLANNED, runNew } from '../support/run-new.ts';
import { TODAY, writeTree } from '../support/tree.ts';

const ON = ['--release', 'r2', '--title', 'T'];
const RELEASE = ['release', '--id', 'r9', '--title', 'T', '--version', '9', '--ga', '2025-01-01'];

const COMMENTED = [
  [ITEM.concat('--kind', 'security'), 'releases/r2/items/grosse-a-b.md', itemSchema, 25],
  [ITEM.concat('--kind', 'fix'), 'releases/r2/items/grosse-a-b.md', itemSchema, 22],
  [
    ['upgrade-note', ...ON, '--advice', 'optional'],
    'releases/r2/upgrade-notes/t.md',
    upgradeNoteSchema,
    11,
  ],
  [['known-issue', ...ON], 'releases/r2/known-issues/t.md', knownIssueSchema, 10],
  [RELEASE, 'releases/r9/release.mdx', releaseSchema, 5],
  [RELEASE, 'releases/r9/timeline.yaml', undefined, 11],
  [['meeting'], 'meetings/2024-06-15.md', meetingSchema, 6],
  [
    ['milestone', '--release', 'r2', '--id', 'rc2', '--kind', 'rc', '--planned', '2024-07-01'],
    'releases/r2/timeline.yaml',
    timelineSchema,
    11,
  ],
] as const;

describe('each commented field is valid once it is uncommented', () => {
  test.each(COMMENTED)('%s %s', async (argv, path, schema, least) => {
    const changes = argv[0] === 'milestone' ? PLANNED : {};
    const { files } = await runNew(changes, argv, [path]);
    const yaml = files.split(/^---\n/mu)[1] ?? files;
    const lines = yaml.split('\n');
    const fields = lines.flatMap((line, at) => (/^ *# [a-z_]+: .*? {2}# /u.test(line) ? [at] : []));
    expect(fields.length).toBeGreaterThanOrEqual(least);
    for (const at of fields) {
      const edited = lines.map((line, index) => (index === at ? line.replace('# ', '') : line));
      const source = readYaml(
        path,
        schema === undefined ? String(edited[at]) : edited.join('\n'),
        1,
      );
      expect(source.problems).toEqual([]);
      if (schema === undefined) continue;
      const { error } = schema.safeParse(source.value);
      expect([lines[at], error?.issues]).toEqual([lines[at], undefined]);
    }
  });
});

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ': ',
    ' #',
    "it's",
    '"',
    '- a',
    '{x}',
    '[y]',
    '@',
    '%',
    '&a',
    '*b',
    '!c',
    '|',
    '~',
  ),
);
const title = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' ').trim())
  .filter((text) => text !== '' && text.length <= 80);

test('writes any title so that it reads back the same, or refuses it', async () => {
  const folder = await writeTree(PLANNED);
  try {
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const path = join(folder, 'releases/r2/items/any.md');
        await rm(path, { force: true });
        const flags = ['--kind', 'fix', '--owners', 'jo', '--slug', 'any', '--content', folder];
        const argv = [`--title=${text}`, '--release', 'r2', '--area', 'iaas', ...flags];
        const io = testIo(folder);
        const code = await runCommand(['new', 'item', ...argv], io);
        const { catalog, problems } = await readCatalog(folder, { today: TODAY });
        expect(problems).toEqual([]);
        const item = catalog.releases[1]?.items.find(({ slug }) => slug === 'any');
        expect(item?.title).toBe(code === 0 ? text : undefined);
        if (code !== 0)
          expect(io.complained()).toMatch(/contains the (?:invisible|control) character/u);
        else expect(await readFile(path, 'utf8')).toMatch(/^---\n# /u);
      }),
      { numRuns: 50 },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
