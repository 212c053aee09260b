import { mkdirSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledMdx } from '../../src/catalog/read/compiled-mdx.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { copyBundle } from '../support/site.ts';
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
    this.settings = readSettings(this.environment('first'), root, new Date(0));
    rmSync(this.settings.contentDir, { recursive: true, force: true });
    mkdirSync(this.settings.contentDir, { recursive: true });
  }

  /**
   * Returns the environment of a build: of the first one, or of a later one, which has a cache of its own. It may
   * compile another bundle there.
   */
  environment(name: 'first' | 'later'): Readonly<Record<string, string>> {
    return {
      RELNOTES_CONTENT: join(this.folder, 'content'),
      RELNOTES_OUT: join(this.folder, `${name}-dist`),
      RELNOTES_CACHE: join(this.folder, `${name}-cache`),
      SOURCE_DATE_EPOCH: String(Date.parse(DAY) / 1000),
    };
  }

  /** Gives later builds the bundle of the first one. */
  async shareBundle(): Promise<void> {
    await copyBundle(this.settings.cacheDir, join(this.folder, 'later-cache'));
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
  async codeOf(tree: Tree): Promise<Map<string, string>> {
    const paths = await compiledMdx(this.settings, [...tree.keys()]);
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
