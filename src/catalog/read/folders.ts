import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HANDBOOK, isHandbookPath } from '../../domain/handbook-path.ts';

/** The folders that entries are read from, as absolute paths. */
export interface ContentFolders {
  readonly contentDir: string;
  /** The handbook, which is published below `/docs/` if site.yaml says so. */
  readonly handbookDir: string;
}

/** The folder of the handbook that comes with the program. */
export const HANDBOOK_DIR = fileURLToPath(new URL('../../handbook', import.meta.url));

/** Returns the absolute path of the file or folder with a path among the entries. */
export function fileOf({ contentDir, handbookDir }: ContentFolders, path: string): string {
  const isHandbook = path === HANDBOOK || isHandbookPath(path);
  return isHandbook ? join(handbookDir, relative(HANDBOOK, path)) : join(contentDir, path);
}
