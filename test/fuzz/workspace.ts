import { mkdirSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledMdx } from '../../src/catalog/read/compiled-mdx.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import type { Tree } from './edit.ts';

/** The day of all trees. */
const DAY = '2024-06-15';

/** A folder with a content tree, the site that is made of it, and the cache. */
export class Workspace {
  readonly folder: string;
  readonly settings: Settings;
  #written: Tree = new Map();

  constructor(folder: string) {
    this.folder = folder;
    const root = join(import.meta.dirname, '../..');
    this.settings = readSettings(this.environment(), root, new Date(0));
    rmSync(this.settings.contentDir, { recursive: true, force: true });
    mkdirSync(this.settings.contentDir, { recursive: true });
  }

  /** Returns the environment of a build; with other code, it leaves the bundle of the unchanged tree alone. */
  environment(hasOwnCode = false): Readonly<Record<string, string>> {
    const suffix = hasOwnCode ? '-of-code' : '';
    return {
      RELNOTES_CONTENT: join(this.folder, 'content'),
      RELNOTES_OUT: join(this.folder, `dist${suffix}`),
      RELNOTES_CACHE: join(this.folder, `cache${suffix}`),
      SOURCE_DATE_EPOCH: String(Date.parse(DAY) / 1000),
    };
  }

  /** Writes the files of a tree that differ from the last one. Returns false if a file system has no such tree. */
  write(tree: Tree): boolean {
    try {
      for (const path of this.#written.keys()) if (!tree.has(path)) this.#remove(path);
      for (const [path, bytes] of tree) {
        if (this.#written.get(path) === bytes) continue;
        mkdirSync(dirname(this.#fileOf(path)), { recursive: true });
        writeFileSync(this.#fileOf(path), bytes);
      }
      this.#written = tree;
      return true;
    } catch {
      // A name is too long, or a folder has the name of a file. The next tree starts from an empty folder.
      rmSync(this.settings.contentDir, { recursive: true, force: true });
      mkdirSync(this.settings.contentDir);
      this.#written = new Map();
      return false;
    }
  }

  /** Returns the MDX files with code. The bundle of a tree fits all trees whose code it has. */
  codeOf(tree: Tree): Map<string, string> {
    const paths = compiledMdx(this.settings, [...tree.keys()]);
    return new Map(
      paths.map((path) => [path, Buffer.from(tree.get(path) ?? []).toString('latin1')]),
    );
  }

  /** Removes a file, and the folders that it leaves empty. */
  #remove(path: string): void {
    unlinkSync(this.#fileOf(path));
    const { contentDir } = this.settings;
    for (let dir = dirname(this.#fileOf(path)); dir.startsWith(contentDir); dir = dirname(dir)) {
      if (dir === contentDir || readdirSync(dir).length > 0) return;
      rmdirSync(dir);
    }
  }

  #fileOf(path: string): string {
    return join(this.settings.contentDir, path);
  }
}
