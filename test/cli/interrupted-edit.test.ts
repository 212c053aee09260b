import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLocation } from '../../src/catalog/read/read-location.ts';
import { runCommand } from '../../src/cli/main.ts';
import { EDIT_FOLDER } from '../../src/journal/edit-folder.ts';
import { openEdit, writeFiles } from '../../src/journal/open-edit.ts';
import { TOOLS, toolsOf, writesFor } from '../journal/edit-trees.ts';
import { QUICK_FILES, Stopped } from '../journal/failing-files.ts';
import { scriptedAsker } from '../support/asker.ts';
import { testIo } from '../support/io.ts';
import { PLANNED, TIMELINE } from '../support/run-milestone.ts';
import { writeTree } from '../support/tree.ts';

const NEW = 'meetings/2024-02-05.md';
const PATH = 'releases/r2/timeline.yaml';
const MEETING = '---\ndate: 2024-02-05\nrelease: r2\n---\n\nA meeting.\n';

/** Calls a function with a project whose content has the planned timeline. */
async function inProject(work: (project: string, content: string) => Promise<void>): Promise<void> {
  const project = await writeTree({}, {});
  const tree = await writeTree({ ...PLANNED, 'releases/r2/known-issues/leak.md': null });
  const content = join(project, 'content');
  await cp(tree, content, { recursive: true });
  try {
    await work(project, content);
  } finally {
    await Promise.all([project, tree].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** Leaves an edit that was stopped between its first and its last file. */
function stopEdit(content: string): void {
  const writes = writesFor(
    { [PATH]: TIMELINE },
    { [PATH]: `# Edited.\n${TIMELINE}`, [NEW]: MEETING },
  );
  const link: typeof QUICK_FILES.link = (from, to) => {
    if (from.includes('new-')) throw new Stopped();
    QUICK_FILES.link(from, to);
  };
  expect(() => {
    writeFiles(content, writes, toolsOf({ ...QUICK_FILES, link }));
  }).toThrow(Stopped);
}

async function run(project: string, ...argv: string[]) {
  const io = testIo(project);
  const code = await runCommand(argv, io);
  return { code, out: io.written(), err: io.complained() };
}

describe('an edit that was interrupted', () => {
  test.each([
    ['check'],
    ['check --format json'],
    ['gate r2 --milestone rc1'],
    ['stats r2'],
    ['diff content content'],
    ['agenda r2'],
    ['export r2'],
    ['announce r2 rc1'],
    ['milestone r2 rc1 --done 2024-06-14'],
    ['new meeting --date 2024-06-14'],
    ['addresses --check'],
  ])('is finished first by %s', async (line) => {
    await inProject(async (project, content) => {
      stopEdit(content);
      const { err } = await run(project, ...line.split(' '));
      expect(err).toContain('Completed an interrupted edit of 2 files.\n');
      expect(await readFile(join(content, NEW), 'utf8')).toBe(MEETING);
      expect(await readFile(join(content, PATH), 'utf8')).toContain('# Edited.\n# The second');
    });
  });

  test('is finished before the address of the site is read, as for a build', async () => {
    await inProject(async (_, content) => {
      stopEdit(content);
      await readLocation(content, {}, content);
      expect(await readFile(join(content, NEW), 'utf8')).toBe(MEETING);
    });
  });

  test('is taken back if a file that was still to be written changed since', async () => {
    await inProject(async (project, content) => {
      stopEdit(content);
      await writeFile(join(content, NEW), MEETING.replace('A meeting', 'Mine'));
      const { code, err } = await run(project, 'check');
      expect([code, err]).toEqual([
        0,
        'Undid an interrupted edit of 2 files, since some had changed.\n',
      ]);
      expect(await readFile(join(content, PATH), 'utf8')).toBe(TIMELINE);
      expect(await readFile(join(content, NEW), 'utf8')).toContain('Mine');
    });
  });
});

describe('an edit that cannot be finished', () => {
  /** Two files changed since, one on each side of the interruption. */
  async function disturb(content: string): Promise<void> {
    stopEdit(content);
    await writeFile(join(content, PATH), `# Mine.\n${TIMELINE}`);
    await writeFile(join(content, NEW), MEETING);
    await writeFile(join(content, NEW), `${MEETING}Mine.\n`);
  }

  test('is a problem of check, and stops other commands', async () => {
    await inProject(async (project, content) => {
      await disturb(content);
      const checked = await run(project, 'check');
      expect([checked.code, checked.out]).toMatchInlineSnapshot(`
        [
          1,
          "content/.relnotes-edit:1:1 error edit-unfinished: the folder contains an interrupted edit, and meetings/2024-02-05.md changed since. Restore it to finish the edit, or delete this folder to keep all files as they are.
        10 files: 1 error, 0 warnings
        ",
        ]
      `);
      const refused = await run(project, 'milestone', 'r2', 'rc1', '--done', '2024-06-14');
      expect([refused.code, refused.err]).toMatchInlineSnapshot(`
        [
          1,
          "content/.relnotes-edit:1:1 error edit-unfinished: the folder contains an interrupted edit, and meetings/2024-02-05.md changed since. Restore it to finish the edit, or delete this folder to keep all files as they are.
        ",
        ]
      `);
      await rm(join(content, EDIT_FOLDER), { recursive: true });
      expect(await run(project, 'check')).toMatchObject({ code: 0 });
    });
  });

  test('is refused if it comes with a repository', async () => {
    await inProject(async (project, content) => {
      await mkdir(join(content, EDIT_FOLDER));
      await writeFile(join(content, EDIT_FOLDER, 'journal.json'), '{"version":1,"files":[]}');
      const { code, out } = await run(project, 'check', '--format', 'github');
      expect([code, out]).toMatchInlineSnapshot(`
        [
          1,
          "::error file=content/.relnotes-edit,line=1,col=1,title=edit-unfinished::the folder was not made by a relnotes command in this place. Compare the content with your last commit, then delete this folder.
        ",
        ]
      `);
    });
  });
});

describe('two commands at once', () => {
  const argv = ['milestone', 'r2', 'rc1', '--done', '2024-06-14'];

  test('the second says so and writes nothing', async () => {
    await inProject(async (project, content) => {
      const edit = openEdit(content, [], TOOLS);
      const { code, err } = await run(project, ...argv);
      expect([code, err.replace(/\d+\)/u, 'N)')]).toMatchInlineSnapshot(`
        [
          1,
          "content/.relnotes-edit belongs to another relnotes command that is writing (process N). Run this command again when that one has ended. Nothing was written.
        ",
        ]
      `);
      expect(await readFile(join(content, PATH), 'utf8')).toBe(TIMELINE);
      edit.close();
      expect(await run(project, ...argv)).toMatchObject({ code: 0 });
    });
  });

  test('the second does not undo the first, even if it began before', async () => {
    await inProject(async (project, content) => {
      const asker = scriptedAsker({ 'Its id': 'rc5', 'When is it planned': '2024-07-12' });
      const select: typeof asker.select = async (question) => {
        // While the person thinks, another command writes.
        await run(project, ...argv);
        return asker.select(question);
      };
      const io = testIo(project, {
        interactive: true,
        loadPrompter: () => Promise.resolve({ ...asker, select }),
      });
      expect(await runCommand(['new', 'milestone', '--release', 'r2'], io)).toBe(1);
      expect(io.complained()).toMatchInlineSnapshot(`
        "content/releases/r2/timeline.yaml changed since it was read. Run the command again. Nothing was written.
        "
      `);
      const text = await readFile(join(content, PATH), 'utf8');
      expect(text).toContain('actual: 2024-06-14');
      expect(text).not.toContain('rc5');
    });
  });
});
