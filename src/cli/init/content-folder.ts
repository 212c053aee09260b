import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RawOptions } from '../shared/command.ts';
import { contentDirOf, contentName } from '../shared/content.ts';
import { UsageError, type Io } from '../shared/io.ts';

/** The content folder of a new site. */
export interface ContentFolder {
  /** Below the working directory, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Whether it has a site.yaml, and so is a site already. */
  readonly hasSite: boolean;
}

/** Names of folders that every tool and every glob reads as they are. */
const PATH = /^[\w][\w.-]*(?:\/[\w][\w.-]*)*$/u;

/** Returns the content folder. Throws a UsageError for one that is not below the working directory, or holds other files. */
export function contentFolder(io: Io, options: RawOptions): ContentFolder {
  const absolute = contentDirOf(io, options);
  const path = relative(io.cwd, absolute).split(sep).join('/');
  const name = contentName(options);
  if (!PATH.test(path)) {
    const fact = `the content folder "${name}" is not below this folder, or has a name with other signs than letters, digits, hyphens and dots`;
    throw new UsageError(`${fact}. Name one with --content, such as --content release-notes.`);
  }
  const hasSite = existsSync(join(absolute, 'site.yaml'));
  const others = hasSite ? [] : filesOf(absolute, name).filter((file) => !file.startsWith('.'));
  if (others.length > 0) {
    const fact = `the folder "${name}" exists and is not a content folder of Relnotes`;
    throw new UsageError(
      `${fact}. Choose another one with --content, such as --content release-notes.`,
    );
  }
  return { path, absolute, hasSite };
}

function filesOf(folder: string, name: string): string[] {
  const facts = lstatSync(folder, { throwIfNoEntry: false });
  if (facts === undefined) return [];
  if (facts.isDirectory()) return readdirSync(folder);
  throw new UsageError(`"${name}" is not a folder. Choose another one with --content.`);
}
