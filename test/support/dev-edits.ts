import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GOOD_TREE } from './tree.ts';

/** Time limit until the dev server shows an edit, in milliseconds, on a busy machine. */
const SHOWN_MS = 20_000;
const POLL_MS = 5;

/** The content of a dev server that is being edited, and a function that asks it for a page. */
export interface EditedSite {
  readonly folder: string;
  readonly get: (path: string) => Promise<string>;
}

/** An edit: the texts that a page shows afterwards, and those that it no longer shows. */
interface Edit {
  readonly page: string;
  readonly shown?: string;
  readonly gone?: string;
}

const itemText = (title: string): string =>
  `---\ntitle: ${title}\narea: iaas\nkind: feature\nstatus: ready\n---\n\nBody of ${title}.\n`;

/** Titles have one length, so that no edit changes the size of a file. */
const titleOf = (number: number): string => `Edit ${String(number).padStart(6, '0')}`;

const RELEASE = '---\ntitle: Release 3\nversion: 3.0.0\nprevious: r2\n---\n\nThe third.\n';

const TIMELINE = 'milestones:\n  - { id: ga, kind: ga, planned: 2024-09-18 }\n';

/** The time that some edits give to a file, in seconds since 1970. */
const FIXED_TIME = 1_700_000_000;

/** Kinds of edits, each of which the watcher of a file system reports in its own way. */
const KINDS: readonly ((site: EditedSite, number: number) => Promise<Edit>)[] = [
  async ({ folder }, number) => {
    await writeFile(fileOf(folder, 'edited'), itemText(titleOf(number)));
    return { page: pageOf('edited'), shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    await replace(fileOf(folder, 'edited'), itemText(titleOf(number)));
    return { page: pageOf('edited'), shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    // An editor that saves twice: both writes fall into one tick of the clock of the file system.
    await writeFile(fileOf(folder, 'edited'), itemText(titleOf(0)));
    await writeFile(fileOf(folder, 'edited'), itemText(titleOf(number)));
    return { page: pageOf('edited'), shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    // A tool that restores the time of a file: size and time stay the same.
    await writeFile(fileOf(folder, 'edited'), itemText(titleOf(number)));
    await utimes(fileOf(folder, 'edited'), FIXED_TIME, FIXED_TIME);
    return { page: pageOf('edited'), shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    await writeFile(fileOf(folder, 'added'), itemText(titleOf(number)));
    return { page: pageOf('added'), shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    await writeFile(fileOf(folder, 'edited'), itemText(titleOf(number)));
    return { page: '/releases/r2/', shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    await rename(fileOf(folder, 'added'), fileOf(folder, 'renamed'));
    return { page: pageOf('renamed'), shown: titleOf(number - 2) };
  },
  async ({ folder }, number) => {
    await rm(fileOf(folder, 'renamed'));
    return { page: '/releases/r2/', gone: titleOf(number - 3) };
  },
  async ({ folder }, number) => {
    // A new file with the time and the size of the old one, which was read since: only its bytes differ.
    const temporary = join(folder, '../prepared.md');
    await writeFile(temporary, itemText(titleOf(number)));
    await utimes(temporary, new Date(), FIXED_TIME);
    await rename(temporary, fileOf(folder, 'edited'));
    return { page: pageOf('edited'), shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    // Each save may fall into the reading that the one before has started.
    for (const ms of [0, 7, 23, 41, 60]) {
      await pause(ms);
      await writeFile(fileOf(folder, 'edited'), itemText(titleOf(number * 1000 + ms)));
    }
    return { page: pageOf('edited'), shown: titleOf(number * 1000 + 60) };
  },
  async ({ folder }, number) => {
    // A folder comes with its files, as from git or from an archive.
    const temporary = join(folder, '../prepared');
    await mkdir(join(temporary, 'items'), { recursive: true });
    await writeFile(join(temporary, 'release.mdx'), RELEASE);
    await writeFile(join(temporary, 'timeline.yaml'), TIMELINE);
    await writeFile(join(temporary, 'items/first.md'), itemText(titleOf(number)));
    await rename(temporary, join(folder, 'releases/r3'));
    return { page: '/releases/r3/items/first/', shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    await writeFile(join(folder, 'releases/r3/items/first.md'), itemText(titleOf(number)));
    return { page: '/releases/r3/items/first/', shown: titleOf(number) };
  },
  async ({ folder }, number) => {
    await rm(join(folder, 'releases/r3'), { recursive: true });
    return { page: '/releases/r3/items/first/', gone: titleOf(number - 1) };
  },
  async ({ folder }) => {
    const ignore = "ignore: ['releases/r2/items/edited.md']\n";
    await writeFile(join(folder, 'site.yaml'), `${String(GOOD_TREE['site.yaml'])}${ignore}`);
    return { page: '/releases/r2/', gone: titleOf(0).slice(0, -4) };
  },
  async ({ folder }, number) => {
    // The first change shows nothing by itself, since the file is still ignored.
    await writeFile(fileOf(folder, 'edited'), itemText(titleOf(number)));
    await pause(60);
    await writeFile(join(folder, 'site.yaml'), String(GOOD_TREE['site.yaml']));
    return { page: '/releases/r2/', shown: titleOf(number) };
  },
];

/**
 * Makes edits one after the other, each as soon as the server shows the last one. Rejects with the number of the
 * first edit that the server does not show. Returns how long each took, in milliseconds.
 */
export async function editInARow(site: EditedSite, count: number): Promise<number[]> {
  await writeFile(fileOf(site.folder, 'edited'), itemText(titleOf(0)));
  await shown(site, { page: pageOf('edited'), shown: titleOf(0) }, 0);
  const times: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    const start = performance.now();
    const edit = await KINDS[(number - 1) % KINDS.length]?.(site, number);
    if (edit !== undefined) await shown(site, edit, number);
    times.push(performance.now() - start);
  }
  return times;
}

async function shown({ get }: EditedSite, edit: Edit, number: number): Promise<void> {
  const end = performance.now() + SHOWN_MS;
  for (;;) {
    const html = await get(edit.page);
    const isShown = edit.shown === undefined || html.includes(edit.shown);
    const isGone = edit.gone === undefined || !html.includes(edit.gone);
    if (isShown && isGone) return;
    if (performance.now() > end) {
      throw new Error(`Edit ${number} is lost: ${JSON.stringify(edit)} after ${SHOWN_MS} ms.`);
    }
    await pause(POLL_MS);
  }
}

function fileOf(folder: string, slug: string): string {
  return join(folder, `releases/r2/items/${slug}.md`);
}

function pageOf(slug: string): string {
  return `/releases/r2/items/${slug}/`;
}

/** Replaces a file as many editors do: a new file takes its name. */
async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}~`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
