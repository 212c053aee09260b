import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A content folder that a test changes, and the day it is built for. */
export interface ChangingTree {
  readonly folder: string;
  /** Milliseconds since 1970-01-01. */
  day: number;
  /** Slugs of the items that were added to release r2, the oldest first. */
  readonly added: string[];
  /** Whole numbers from 0 up to, but not including, a bound. */
  readonly pick: (below: number) => number;
}

type Edit = (tree: ChangingTree) => Promise<void>;

const ITEMS = 'releases/r2/items';
const DAY_MS = 86_400_000;

/** Changes of content between two builds of a site; each leaves content without an error. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'edit a text': (tree) =>
    change(tree, `${ITEMS}/proxy.md`, (text) => `${text}\nMore: ${tree.pick(999)}.\n`),
  'give another title': (tree) =>
    change(tree, `${ITEMS}/gone.md`, (text) =>
      text.replace(/^title: .*$/mu, `title: The older one is gone, ${tree.pick(999)}`),
    ),
  'add an item': async (tree) => {
    const slug = `added-${tree.added.length}-${tree.pick(999)}`;
    tree.added.push(slug);
    const kind = tree.pick(2) === 0 ? 'feature' : 'fix';
    await put(
      tree,
      `${ITEMS}/${slug}.md`,
      `---\ntitle: Thing ${slug}\narea: kaas\nkind: ${kind}\n---\n\nNew.\n`,
    );
  },
  'remove an item': async (tree) => {
    const slug = tree.added.pop();
    if (slug !== undefined) await rm(join(tree.folder, `${ITEMS}/${slug}.md`));
  },
  'rename an item': async (tree) => {
    const slug = tree.added.pop();
    if (slug === undefined) return;
    const other = `renamed-${tree.pick(9999)}`;
    const path = (name: string) => join(tree.folder, `${ITEMS}/${name}.md`);
    await rename(path(slug), path(other));
    await change(tree, `${ITEMS}/${other}.md`, (text) =>
      text.includes('\naliases: [')
        ? text.replace('aliases: [', `aliases: [${slug}, `)
        : text.replace('---\n', `---\naliases: [${slug}]\n`),
    );
    tree.added.unshift(other);
  },
  'let an item go on with another one': (tree) =>
    change(tree, 'releases/r7.10/items/api.md', (text) =>
      text.replace(/^continues: .*$/mu, `continues: r2/${tree.pick(2) === 0 ? 'api' : 'proxy'}`),
    ),
  'translate an item, or give that up': async (tree) => {
    const path = join(tree.folder, `${ITEMS}/gone.de.md`);
    const title = `Weg, ${tree.pick(999)}`;
    if (tree.pick(2) === 0) await rm(path, { force: true });
    else await writeFile(path, `---\ntitle: ${title}\n---\n\nFort.\n`);
  },
  'move a date': (tree) =>
    change(tree, 'releases/r2/timeline.yaml', (text) =>
      text.replace(/2024-04-\d\d/u, `2024-04-${String(2 + tree.pick(20)).padStart(2, '0')}`),
    ),
  'change the words around a release': (tree) =>
    change(tree, 'releases/r1/release.mdx', (text) => `${text}\nWord ${tree.pick(999)}.\n`),
  'place code in a release, or take it away': (tree) =>
    change(tree, 'releases/r1/release.mdx', (text) =>
      text.includes('{1 + 1}') ? text.replace('\nSum {1 + 1}.\n', '') : `${text}\nSum {1 + 1}.\n`,
    ),
  'replace a picture': async (tree) => {
    const path = join(tree.folder, `${ITEMS}/proxy.png`);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([tree.pick(256)])]));
  },
  'switch what is built besides the pages': (tree) =>
    change(tree, 'site.yaml', (text) =>
      text.includes('\nfeatures:')
        ? text.replace(/\nfeatures:.*\n/u, '\n')
        : `${text}features: { feeds: false, twins: false, search: false, pictures: false, badges: false }\n`,
    ),
  'publish an item on the next day, to which another one links': async (tree) => {
    const next = new Date(tree.day + DAY_MS).toISOString().slice(0, 10);
    await put(
      tree,
      `${ITEMS}/hole.md`,
      `---\ntitle: A hole\narea: kaas\nkind: security\npublished: ${next}\n---\n\nIt was open.\n`,
    );
    await change(tree, `${ITEMS}/proxy.md`, (text) => `${text}\nSee [the hole](hole.md).\n`);
  },
  'let a day pass': (tree) => {
    tree.day += DAY_MS;
    return Promise.resolve();
  },
};

async function change(
  tree: ChangingTree,
  path: string,
  edit: (text: string) => string,
): Promise<void> {
  await put(tree, path, edit(await readFile(join(tree.folder, path), 'utf8')));
}

async function put({ folder }: ChangingTree, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
